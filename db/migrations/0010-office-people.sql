-- 登录与会话: who may come in at the office's front door. What people may do stands in the people register (schema people);
-- here is only how somebody proves to be that person. Nothing in this schema is part of a case's record.

CREATE SCHEMA office;
COMMENT ON SCHEMA office IS '办案端自用：登录、会话、工作台投影、未提交的表单、上传和调阅登记。案件内容以 record 为准。';
REVOKE ALL ON SCHEMA office FROM PUBLIC;
GRANT USAGE ON SCHEMA office TO mingzheng_office;

CREATE TABLE office.credentials (
  agency text NOT NULL,
  person text NOT NULL,
  -- One name for the whole deployment: nobody is asked for an agency when signing in.
  account text NOT NULL UNIQUE CHECK (account ~ '^[a-z0-9][a-z0-9._-]{0,63}$'),
  -- argon2id, PHC string; null until the activation code was used.
  password_hash text,
  failures integer NOT NULL DEFAULT 0 CHECK (failures >= 0),
  locked_until timestamptz(3),
  activation_hash bytea CHECK (octet_length(activation_hash) = 32),
  activation_until timestamptz(3),
  changed_at timestamptz(3) NOT NULL,
  PRIMARY KEY (agency, person)
);
COMMENT ON TABLE office.credentials IS '账号：人员的登录名、口令摘要、连续失败次数与锁定时间、一次性启用码。';

CREATE TABLE office.sessions (
  -- SHA-256 of the token; the token itself is only in the browser.
  token_hash bytea PRIMARY KEY CHECK (octet_length(token_hash) = 32),
  agency text NOT NULL,
  person text NOT NULL,
  began_at timestamptz(3) NOT NULL,
  seen_at timestamptz(3) NOT NULL,
  ended_at timestamptz(3)
);
COMMENT ON TABLE office.sessions IS '会话：令牌摘要、何人、何时开始、最近使用和结束时间（空闲30分钟、最长10小时）。';
CREATE INDEX sessions_by_person ON office.sessions (agency, person) WHERE ended_at IS NULL;

CREATE TABLE office.sign_ins (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  -- Null where the name belongs to nobody.
  agency text,
  person text,
  at timestamptz(3) NOT NULL,
  outcome text NOT NULL CHECK (outcome IN ('signed-in', 'refused', 'locked', 'signed-out', 'activated', 'activation-made'))
);
COMMENT ON TABLE office.sign_ins IS '登录日志：只增不改，供审计管理员查阅。';
CREATE INDEX sign_ins_by_time ON office.sign_ins (agency, at DESC);

ALTER TABLE office.credentials ENABLE ROW LEVEL SECURITY;
ALTER TABLE office.sessions ENABLE ROW LEVEL SECURITY;
ALTER TABLE office.sign_ins ENABLE ROW LEVEL SECURITY;
-- An unset agency compares as null and sees nothing.
CREATE POLICY own_agency ON office.credentials TO mingzheng_office USING (agency = (SELECT record.current_agency()));
CREATE POLICY own_agency ON office.sessions TO mingzheng_office USING (agency = (SELECT record.current_agency()));
CREATE POLICY own_agency ON office.sign_ins FOR SELECT TO mingzheng_office USING (agency = (SELECT record.current_agency()));
CREATE POLICY anybody_knocks ON office.sign_ins FOR INSERT TO mingzheng_office WITH CHECK (agency IS NULL OR agency = (SELECT record.current_agency()));

GRANT SELECT, INSERT, UPDATE ON office.credentials, office.sessions TO mingzheng_office;
GRANT SELECT, INSERT ON office.sign_ins TO mingzheng_office;

-- The two questions that must be answered before the agency is known. Each gives the agency for one exact key, and nothing else.
CREATE FUNCTION office.agency_of_account(wanted text) RETURNS TABLE (agency text, person text)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
  AS $$ SELECT c.agency, c.person FROM office.credentials c WHERE c.account = wanted $$;
COMMENT ON FUNCTION office.agency_of_account(text) IS '登录名属于哪个机关的何人。';
CREATE FUNCTION office.agency_of_session(wanted bytea) RETURNS TABLE (agency text, person text)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
  AS $$ SELECT s.agency, s.person FROM office.sessions s WHERE s.token_hash = wanted $$;
COMMENT ON FUNCTION office.agency_of_session(bytea) IS '会话属于哪个机关的何人。';
REVOKE ALL ON FUNCTION office.agency_of_account(text), office.agency_of_session(bytea) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION office.agency_of_account(text), office.agency_of_session(bytea) TO mingzheng_office;
