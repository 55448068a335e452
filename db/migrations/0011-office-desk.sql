-- 工作台: what lists and desks need, read from the record and written in the same transaction as the entry. Everything in
-- case_lines can be thrown away and rebuilt from the record.

CREATE TABLE office.case_lines (
  agency text NOT NULL,
  case_id uuid NOT NULL,
  procedure text NOT NULL,
  -- Hash of the version the case keeps.
  procedure_hash text NOT NULL,
  kind text NOT NULL,
  n integer NOT NULL,
  number text,
  title text NOT NULL,
  party text NOT NULL,
  matter text,
  place text NOT NULL,
  place_title text NOT NULL,
  -- Every track at an end: nothing more has to happen.
  ended boolean NOT NULL,
  handlers text[] NOT NULL,
  opened_at timestamptz(3) NOT NULL,
  changed_at timestamptz(3) NOT NULL,
  -- The fold of the entries, so that clocks and open actions are read without reading the case again.
  standing jsonb NOT NULL,
  -- Since when each track stands where it stands: track → instant of the entry.
  since jsonb NOT NULL,
  -- First day on which the most pressing running clock is near, urgent, passed; null where none runs.
  near_on date,
  urgent_on date,
  passed_on date,
  search_text text NOT NULL,
  bigrams text[] NOT NULL,
  PRIMARY KEY (agency, case_id)
);
COMMENT ON TABLE office.case_lines IS '案件列表的投影：由案件记录折算而来，与环节记录同一事务写入，可以重建。';
CREATE INDEX case_lines_by_change ON office.case_lines (agency, changed_at DESC, case_id);
CREATE INDEX case_lines_by_urgency ON office.case_lines (agency, passed_on, urgent_on, changed_at DESC) WHERE NOT ended;
CREATE INDEX case_lines_by_place ON office.case_lines (agency, place);
CREATE INDEX case_lines_by_handler ON office.case_lines USING gin (handlers);
CREATE INDEX case_lines_by_bigram ON office.case_lines USING gin (bigrams);

CREATE TABLE office.kept_forms (
  agency text NOT NULL,
  person text NOT NULL,
  case_id uuid NOT NULL,
  action text NOT NULL,
  -- Text, not jsonb: given back exactly as it was typed.
  form text NOT NULL CHECK (octet_length(form) <= 1048576),
  seen integer NOT NULL,
  kept_at timestamptz(3) NOT NULL,
  PRIMARY KEY (agency, person, case_id, action)
);
COMMENT ON TABLE office.kept_forms IS '未提交的表单：只有本人能取回，提交成功后删除。';

CREATE TABLE office.uploads (
  agency text NOT NULL,
  id text NOT NULL,
  person text NOT NULL,
  name text NOT NULL,
  type text NOT NULL,
  bytes bigint NOT NULL CHECK (bytes >= 0),
  sha256 text NOT NULL CHECK (sha256 ~ '^[0-9a-f]{64}$'),
  sm3 text NOT NULL CHECK (sm3 ~ '^[0-9a-f]{64}$'),
  made_at timestamptz(3) NOT NULL,
  PRIMARY KEY (agency, id)
);
COMMENT ON TABLE office.uploads IS '上传完成的录音录像和材料：名称、类型、大小与两种摘要；是否入卷以环节记录为准。';
CREATE INDEX uploads_by_content ON office.uploads (agency, sha256);

-- Where a stored file belongs: the papers and files of the entries, so that reading one can be judged and written down.
CREATE TABLE office.contents (
  agency text NOT NULL,
  sha256 text NOT NULL,
  case_id uuid NOT NULL,
  n integer NOT NULL,
  name text NOT NULL,
  type text NOT NULL,
  bytes bigint NOT NULL,
  internal boolean NOT NULL,
  PRIMARY KEY (agency, sha256, case_id, n)
);
COMMENT ON TABLE office.contents IS '案卷材料去处的投影：某个文件属于哪个案件的哪个环节、正卷还是副卷。';

CREATE TABLE office.readings (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  agency text NOT NULL,
  person text NOT NULL,
  case_id uuid NOT NULL,
  n integer NOT NULL,
  sha256 text NOT NULL,
  internal boolean NOT NULL,
  at timestamptz(3) NOT NULL
);
COMMENT ON TABLE office.readings IS '调阅登记：谁在何时调阅了哪份文书或材料，只增不改。';
CREATE INDEX readings_by_case ON office.readings (agency, case_id, at);

ALTER TABLE office.case_lines ENABLE ROW LEVEL SECURITY;
ALTER TABLE office.kept_forms ENABLE ROW LEVEL SECURITY;
ALTER TABLE office.uploads ENABLE ROW LEVEL SECURITY;
ALTER TABLE office.contents ENABLE ROW LEVEL SECURITY;
ALTER TABLE office.readings ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_agency ON office.case_lines TO mingzheng_office USING (agency = (SELECT record.current_agency()));
CREATE POLICY own_agency ON office.kept_forms TO mingzheng_office USING (agency = (SELECT record.current_agency()));
CREATE POLICY own_agency ON office.uploads TO mingzheng_office USING (agency = (SELECT record.current_agency()));
CREATE POLICY own_agency ON office.contents TO mingzheng_office USING (agency = (SELECT record.current_agency()));
CREATE POLICY own_agency ON office.readings TO mingzheng_office USING (agency = (SELECT record.current_agency()));

GRANT SELECT, INSERT, UPDATE ON office.case_lines TO mingzheng_office;
GRANT SELECT, INSERT, UPDATE, DELETE ON office.kept_forms TO mingzheng_office;
GRANT SELECT, INSERT ON office.uploads, office.contents, office.readings TO mingzheng_office;
