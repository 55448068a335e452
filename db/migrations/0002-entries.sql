-- 环节记录. An entry and its commitments can never change; the data under the commitments (salt and value) lies apart, so that a lawful
-- erasure touches nothing else.
CREATE TABLE record.entries (
  agency text NOT NULL REFERENCES record.agencies (agency),
  case_id uuid NOT NULL,
  n integer NOT NULL CHECK (n >= 0),
  id uuid NOT NULL,
  procedure text NOT NULL REFERENCES record.procedures (hash),
  action text NOT NULL,
  at timestamptz(3) NOT NULL,
  by_person text NOT NULL,
  leaf bytea NOT NULL CHECK (octet_length(leaf) = 64),
  pointers text[] NOT NULL CHECK (cardinality(pointers) BETWEEN 11 AND 20000),
  sha256 bytea[] NOT NULL,
  sm3 bytea[] NOT NULL,
  tx xid8 NOT NULL DEFAULT pg_current_xact_id(),
  PRIMARY KEY (agency, case_id, n),
  UNIQUE (agency, id),
  CHECK (cardinality(sha256) = cardinality(pointers) AND cardinality(sm3) = cardinality(pointers))
);
COMMENT ON TABLE record.entries IS '环节记录：每个环节一行，含各字段的承诺值（SHA-256、SM3）和叶值；只追加。';
COMMENT ON COLUMN record.entries.pointers IS '字段位置，按 UTF-8 字节升序；sha256、sm3 与之一一对应。';
COMMENT ON COLUMN record.entries.tx IS '写入它的事务；日志按事务先后编号。';

CREATE TABLE record.payloads (
  agency text NOT NULL,
  case_id uuid NOT NULL,
  n integer NOT NULL,
  pointer text NOT NULL,
  data text NOT NULL,
  -- No foreign key, which would ask once per field: check_payloads (0005) asks once per entry, and entries never go.
  PRIMARY KEY (agency, case_id, n, pointer)
);
COMMENT ON TABLE record.payloads IS '字段数据：规范化的 [位置, 盐, 值]。依法删除时只删这里的行，承诺值和其余证明不受影响。';

CREATE TABLE record.files (
  agency text NOT NULL REFERENCES record.agencies (agency),
  sha256 text NOT NULL CHECK (sha256 ~ '^[0-9a-f]{64}$'),
  sm3 text NOT NULL CHECK (sm3 ~ '^[0-9a-f]{64}$'),
  bytes bigint NOT NULL CHECK (bytes >= 0),
  type text NOT NULL,
  kept_at timestamptz(3) NOT NULL DEFAULT now(),
  PRIMARY KEY (agency, sha256)
);
COMMENT ON TABLE record.files IS '按内容存放的文书和音像文件；文件本身在数据文件夹 files/ 下，以 SHA-256 为名。';

CREATE TABLE record.numbers (
  agency text NOT NULL REFERENCES record.agencies (agency),
  kind text NOT NULL,
  year integer NOT NULL CHECK (year BETWEEN 1949 AND 9999),
  last integer NOT NULL CHECK (last > 0),
  PRIMARY KEY (agency, kind, year)
);
COMMENT ON TABLE record.numbers IS '文书编号：每个机关、文种、年度各自连续，不跳号。';

-- Gap-free: the row stays locked until the transaction that took the number has committed or given it back.
CREATE FUNCTION record.next_number(kind text, year integer) RETURNS integer LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, pg_temp
BEGIN ATOMIC
  INSERT INTO record.numbers AS counter (agency, kind, year, last) VALUES (record.current_agency(), next_number.kind, next_number.year, 1)
  ON CONFLICT (agency, kind, year) DO UPDATE SET last = counter.last + 1
  RETURNING last;
END;

CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON record.entries EXECUTE FUNCTION record.refuse_change();
CREATE TRIGGER append_only BEFORE UPDATE OR TRUNCATE ON record.payloads EXECUTE FUNCTION record.refuse_change();
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON record.files EXECUTE FUNCTION record.refuse_change();
CREATE TRIGGER append_only BEFORE DELETE OR TRUNCATE ON record.numbers EXECUTE FUNCTION record.refuse_change();

ALTER TABLE record.entries ENABLE ROW LEVEL SECURITY;
ALTER TABLE record.payloads ENABLE ROW LEVEL SECURITY;
ALTER TABLE record.files ENABLE ROW LEVEL SECURITY;
ALTER TABLE record.numbers ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_agency ON record.entries TO mingzheng_office USING (agency = (SELECT record.current_agency()));
CREATE POLICY own_agency ON record.payloads TO mingzheng_office USING (agency = (SELECT record.current_agency()));
CREATE POLICY own_agency ON record.files TO mingzheng_office USING (agency = (SELECT record.current_agency()));
CREATE POLICY own_agency ON record.numbers TO mingzheng_office USING (agency = (SELECT record.current_agency()));
CREATE POLICY all_agencies ON record.entries FOR SELECT TO mingzheng_worker USING (true);
CREATE POLICY all_agencies ON record.payloads FOR SELECT TO mingzheng_worker USING (true);
CREATE POLICY all_agencies ON record.files FOR SELECT TO mingzheng_worker USING (true);

-- Without `tx`: in which transaction an entry was written is the database's word.
GRANT SELECT, INSERT (agency, case_id, n, id, procedure, action, at, by_person, leaf, pointers, sha256, sm3) ON record.entries
  TO mingzheng_office;
GRANT SELECT, INSERT ON record.payloads TO mingzheng_office;
GRANT SELECT, INSERT (agency, sha256, sm3, bytes, type) ON record.files TO mingzheng_office;
GRANT SELECT ON record.numbers TO mingzheng_office;
GRANT SELECT ON record.entries, record.payloads, record.files TO mingzheng_worker;
REVOKE EXECUTE ON FUNCTION record.next_number(text, integer) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION record.next_number(text, integer) TO mingzheng_office;
