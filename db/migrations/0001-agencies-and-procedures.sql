-- Who keeps a record, under which rules, and which versions of which procedures there are.
CREATE SCHEMA record;
COMMENT ON SCHEMA record IS '执法全过程记录：只追加，不修改，不删除。';
GRANT USAGE ON SCHEMA record TO mingzheng_office, mingzheng_worker;

-- The agency of this transaction; null where nobody said so, and then no row is seen and none can be written.
CREATE FUNCTION record.current_agency() RETURNS text LANGUAGE sql STABLE PARALLEL SAFE
  RETURN nullif(current_setting('mingzheng.agency', true), '');

CREATE FUNCTION record.refuse_change() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  RAISE EXCEPTION '记录只能追加，不得修改、删除或清空（%.%）。', TG_TABLE_SCHEMA, TG_TABLE_NAME USING ERRCODE = 'MZ005';
END
$$;

CREATE TABLE record.agencies (
  agency text PRIMARY KEY CHECK (agency ~ '^[a-z][a-z0-9-]{1,40}$'),
  name text NOT NULL,
  log_origin text NOT NULL UNIQUE,
  created_at timestamptz(3) NOT NULL DEFAULT now()
);
COMMENT ON TABLE record.agencies IS '执法机关；每个机关一本存证日志，log_origin 是日志的名称。';
ALTER TABLE record.agencies ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_agency ON record.agencies FOR SELECT TO mingzheng_office USING (agency = (SELECT record.current_agency()));
CREATE POLICY all_agencies ON record.agencies FOR SELECT TO mingzheng_worker USING (true);
GRANT SELECT ON record.agencies TO mingzheng_office, mingzheng_worker;

CREATE TABLE record.time_rule (
  single boolean PRIMARY KEY DEFAULT true CHECK (single),
  strict boolean NOT NULL
);
COMMENT ON TABLE record.time_rule IS '记录时间规则：strict 时环节时间必须是现在（前后两分钟）；演示数据用过去的时间，为 false。只有所有者能改。';
INSERT INTO record.time_rule (strict) VALUES (true);

CREATE TABLE record.procedures (
  hash text PRIMARY KEY,
  value text NOT NULL,
  id text NOT NULL GENERATED ALWAYS AS ((value::jsonb #>> '{procedure,id}')) STORED,
  kind text NOT NULL GENERATED ALWAYS AS ((value::jsonb #>> '{procedure,kind}')) STORED,
  kept_at timestamptz(3) NOT NULL DEFAULT now(),
  CONSTRAINT hash_is_of_value CHECK (hash = encode(sha256(convert_to(value, 'UTF8')), 'hex'))
);
COMMENT ON TABLE record.procedures IS '程序版本：规范化文本及其 SHA-256；案件始终适用其开始时的版本。';
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON record.procedures EXECUTE FUNCTION record.refuse_change();
GRANT SELECT, INSERT (hash, value) ON record.procedures TO mingzheng_office;
GRANT SELECT ON record.procedures TO mingzheng_worker;

CREATE TABLE record.procedure_actions (
  procedure text NOT NULL REFERENCES record.procedures (hash),
  action text NOT NULL,
  handles boolean NOT NULL,
  decides boolean NOT NULL,
  PRIMARY KEY (procedure, action)
);
COMMENT ON TABLE record.procedure_actions IS '各程序版本中的环节，以及它是否经办、是否作出决定；由程序版本自动列出。';
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON record.procedure_actions EXECUTE FUNCTION record.refuse_change();
GRANT SELECT ON record.procedure_actions TO mingzheng_office, mingzheng_worker;

CREATE FUNCTION record.list_actions() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  INSERT INTO record.procedure_actions (procedure, action, handles, decides)
  SELECT NEW.hash, step ->> 'action',
    coalesce((NEW.value::jsonb -> 'actions' -> (step ->> 'action') -> 'handles') = 'true', false),
    coalesce((NEW.value::jsonb -> 'actions' -> (step ->> 'action') -> 'decides') = 'true', false)
  FROM jsonb_array_elements(NEW.value::jsonb -> 'procedure' -> 'steps') AS step;
  RETURN NULL;
END
$$;
CREATE TRIGGER list_actions AFTER INSERT ON record.procedures FOR EACH ROW EXECUTE FUNCTION record.list_actions();

-- What the gate of 处罚法 58 looks at. Kept apart from the procedures so that a faulty procedure cannot loosen it: a procedure can add to
-- these lists (`decides`, `handles`), never take away.
CREATE TABLE record.deciding_actions (action text PRIMARY KEY);
COMMENT ON TABLE record.deciding_actions IS '作出处罚决定的环节：未经合格的法制审核，数据库拒绝写入。只有所有者能改。';
INSERT INTO record.deciding_actions VALUES ('decide-penalty'), ('decide-no-penalty');

CREATE TABLE record.superseding_actions (
  action text PRIMARY KEY,
  field text,
  value text,
  CHECK ((field IS NULL) = (value IS NULL))
);
COMMENT ON TABLE record.superseding_actions IS '使已通过的法制审核失效的环节（field 有值时，仅在该字段等于 value 时）。只有所有者能改。';
INSERT INTO record.superseding_actions VALUES
  ('conclude-investigation', NULL, NULL), ('return-incomplete', NULL, NULL), ('hold-hearing', NULL, NULL),
  ('submit-for-review', NULL, NULL), ('review-defence', '/form/result', 'adopted');

CREATE TABLE record.handling_actions (action text PRIMARY KEY);
COMMENT ON TABLE record.handling_actions IS '属于经办的环节：办理过的人不得审核本案（处罚法58条）。只有所有者能改。';
INSERT INTO record.handling_actions
SELECT unnest(ARRAY['register-clue', 'inspect-premises', 'propose-filing', 'summon-for-inquiry', 'record-inquiry', 'collect-evidence',
  'order-correction', 'preserve-evidence', 'dispose-preserved-evidence', 'conclude-investigation', 'submit-for-review', 'notify-penalty',
  'notify-hearing', 'serve-paper', 'hear-defence', 'review-defence', 'propose-closing', 'propose-police-transfer', 'hand-over-to-police',
  'urge-payment', 'impose-surcharge', 'urge-enforcement', 'apply-to-court']);
