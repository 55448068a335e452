-- 存证日志: the order in which entries became leaves of the agency's public Merkle log, and the tree heads that were signed.
CREATE SCHEMA log;
COMMENT ON SCHEMA log IS '存证日志：叶的次序和已签发的检查点；只由后台任务追加。';
GRANT USAGE ON SCHEMA log TO mingzheng_office, mingzheng_worker;

CREATE TABLE log.pending (
  agency text NOT NULL,
  tx xid8 NOT NULL,
  case_id uuid NOT NULL,
  n integer NOT NULL,
  PRIMARY KEY (agency, case_id, n),
  FOREIGN KEY (agency, case_id, n) REFERENCES record.entries (agency, case_id, n)
);
COMMENT ON TABLE log.pending IS '已写入、尚未编入日志的环节；编入后删除。';

CREATE TABLE log.leaves (
  agency text NOT NULL,
  index bigint NOT NULL CHECK (index >= 0),
  case_id uuid NOT NULL,
  n integer NOT NULL,
  leaf bytea NOT NULL,
  PRIMARY KEY (agency, index),
  UNIQUE (agency, case_id, n),
  FOREIGN KEY (agency, case_id, n) REFERENCES record.entries (agency, case_id, n)
);
COMMENT ON TABLE log.leaves IS '日志的叶：从 0 起不间断的序号、对应的环节和 64 字节叶值。';

CREATE TABLE log.checkpoints (
  agency text NOT NULL REFERENCES record.agencies (agency),
  size bigint NOT NULL CHECK (size > 0),
  root bytea NOT NULL CHECK (octet_length(root) = 32),
  note text NOT NULL,
  signed_at timestamptz(3) NOT NULL DEFAULT now(),
  PRIMARY KEY (agency, size)
);
COMMENT ON TABLE log.checkpoints IS '已签发的检查点（树的大小、根和签名文本）；同一大小只签一个根。';

-- Whoever writes the order, the database holds it to: no gap, and the very leaf of the entry.
CREATE FUNCTION log.check_leaves() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  wrong bigint;
BEGIN
  SELECT added.index INTO wrong
  FROM added JOIN record.entries entry ON (entry.agency, entry.case_id, entry.n) = (added.agency, added.case_id, added.n)
  WHERE entry.leaf IS DISTINCT FROM added.leaf
    OR (added.index > 0
      AND NOT EXISTS (SELECT FROM log.leaves before WHERE before.agency = added.agency AND before.index = added.index - 1))
  LIMIT 1;
  IF FOUND THEN
    RAISE EXCEPTION '日志第 % 片叶与记录不符，或者序号有间断。', wrong USING ERRCODE = 'MZ007';
  END IF;
  RETURN NULL;
END
$$;
CREATE TRIGGER check_leaves AFTER INSERT ON log.leaves REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION log.check_leaves();
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON log.leaves EXECUTE FUNCTION record.refuse_change();
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON log.checkpoints EXECUTE FUNCTION record.refuse_change();

ALTER TABLE log.pending ENABLE ROW LEVEL SECURITY;
ALTER TABLE log.leaves ENABLE ROW LEVEL SECURITY;
ALTER TABLE log.checkpoints ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_agency ON log.leaves FOR SELECT TO mingzheng_office USING (agency = (SELECT record.current_agency()));
CREATE POLICY own_agency ON log.checkpoints FOR SELECT TO mingzheng_office USING (agency = (SELECT record.current_agency()));
CREATE POLICY all_agencies ON log.pending TO mingzheng_worker USING (true);
CREATE POLICY all_agencies ON log.leaves TO mingzheng_worker USING (true);
CREATE POLICY all_agencies ON log.checkpoints TO mingzheng_worker USING (true);
GRANT SELECT ON log.leaves, log.checkpoints TO mingzheng_office;
GRANT SELECT, DELETE ON log.pending TO mingzheng_worker;
GRANT SELECT, INSERT (agency, index, case_id, n, leaf) ON log.leaves TO mingzheng_worker;
GRANT SELECT, INSERT (agency, size, root, note) ON log.checkpoints TO mingzheng_worker;
