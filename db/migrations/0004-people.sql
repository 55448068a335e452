-- 人员台账. A projection: the register is a record like any other (procedure `people-register`), and only the trigger that checks its
-- entries writes here. So "who could do what on that day" can always be answered from the record (DESIGN §1.5).
CREATE SCHEMA people;
COMMENT ON SCHEMA people IS '人员台账：由人员登记记录得出，不能直接修改。';
GRANT USAGE ON SCHEMA people TO mingzheng_office, mingzheng_worker;

CREATE TABLE people.persons (
  agency text NOT NULL REFERENCES record.agencies (agency),
  id text NOT NULL,
  name text NOT NULL,
  unit text,
  reviews_since date,
  enrolled_by text NOT NULL,
  PRIMARY KEY (agency, id)
);
COMMENT ON TABLE people.persons IS '人员；reviews_since 是初次从事处罚决定法制审核之日（处罚法58条第二款）。';

CREATE TABLE people.roles_held (
  agency text NOT NULL,
  person text NOT NULL,
  role text NOT NULL,
  unit text NOT NULL,
  from_day date NOT NULL,
  to_day date,
  entry integer NOT NULL,
  PRIMARY KEY (agency, person, role, entry),
  FOREIGN KEY (agency, person) REFERENCES people.persons (agency, id)
);
COMMENT ON TABLE people.roles_held IS '岗位及起止日期（含首尾两日）；entry 是授予它的登记环节序号。';

CREATE TABLE people.certificates (
  agency text NOT NULL,
  person text NOT NULL,
  number text NOT NULL,
  kind text NOT NULL CHECK (kind IN ('enforcement', 'legal-qualification')),
  from_day date NOT NULL,
  to_day date,
  entry integer NOT NULL,
  PRIMARY KEY (agency, person, kind, number, entry),
  FOREIGN KEY (agency, person) REFERENCES people.persons (agency, id)
);
COMMENT ON TABLE people.certificates IS '行政执法证、法律职业资格证及有效期（含首尾两日）。';

ALTER TABLE people.persons ENABLE ROW LEVEL SECURITY;
ALTER TABLE people.roles_held ENABLE ROW LEVEL SECURITY;
ALTER TABLE people.certificates ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_agency ON people.persons FOR SELECT TO mingzheng_office USING (agency = (SELECT record.current_agency()));
CREATE POLICY own_agency ON people.roles_held FOR SELECT TO mingzheng_office USING (agency = (SELECT record.current_agency()));
CREATE POLICY own_agency ON people.certificates FOR SELECT TO mingzheng_office USING (agency = (SELECT record.current_agency()));
CREATE POLICY all_agencies ON people.persons FOR SELECT TO mingzheng_worker USING (true);
CREATE POLICY all_agencies ON people.roles_held FOR SELECT TO mingzheng_worker USING (true);
CREATE POLICY all_agencies ON people.certificates FOR SELECT TO mingzheng_worker USING (true);
GRANT SELECT ON people.persons, people.roles_held, people.certificates TO mingzheng_office, mingzheng_worker;

-- 中国标准时间: UTC+8 without daylight saving.
CREATE FUNCTION record.day_of(at timestamptz) RETURNS date LANGUAGE sql IMMUTABLE PARALLEL SAFE
  RETURN (at AT TIME ZONE INTERVAL '08:00')::date;

-- One enrolment, grant or certificate as the register's forms give it (`law/actions/enrol-person`, `grant-role`, `record-certificate`,
-- and inside `bootstrap` for the first administrators).
CREATE FUNCTION people.enrol(agency text, given jsonb, by_person text) RETURNS void LANGUAGE sql SET search_path = pg_catalog, pg_temp
BEGIN ATOMIC
  INSERT INTO people.persons (agency, id, name, unit, reviews_since, enrolled_by)
  VALUES (enrol.agency, given ->> 'person', given ->> 'name', given ->> 'unit', (given ->> 'reviewsSince')::date, enrol.by_person);
END;

CREATE FUNCTION people.grant_role(agency text, given jsonb, entry integer, day date) RETURNS void LANGUAGE sql
  SET search_path = pg_catalog, pg_temp
BEGIN ATOMIC
  INSERT INTO people.roles_held (agency, person, role, unit, from_day, to_day, entry)
  VALUES (grant_role.agency, given ->> 'person', given ->> 'role', coalesce(given ->> 'unit', ''),
    coalesce((given ->> 'from')::date, day), (given ->> 'to')::date, grant_role.entry);
END;

CREATE FUNCTION people.project(entry record.entries, form jsonb) RETURNS void LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  day date := record.day_of(entry.at);
  one jsonb;
BEGIN
  CASE entry.action
    WHEN 'enrol-person' THEN
      PERFORM people.enrol(entry.agency, form, entry.by_person);
    WHEN 'bootstrap' THEN
      -- `record.form_of` gives lists as objects keyed by place.
      FOR one IN SELECT jsonb_path_query(form, '$.administrators.*') LOOP
        PERFORM people.enrol(entry.agency, one, entry.by_person);
        PERFORM people.grant_role(entry.agency, one, entry.n, day);
      END LOOP;
    WHEN 'grant-role' THEN
      PERFORM people.grant_role(entry.agency, form, entry.n, day);
    WHEN 'end-role' THEN
      UPDATE people.roles_held held SET to_day = (form ->> 'to')::date
      WHERE held.agency = entry.agency AND held.person = form ->> 'person' AND held.role = form ->> 'role'
        AND (held.to_day IS NULL OR held.to_day > (form ->> 'to')::date);
    WHEN 'record-certificate' THEN
      INSERT INTO people.certificates (agency, person, number, kind, from_day, to_day, entry)
      VALUES (entry.agency, form ->> 'person', form ->> 'number', form ->> 'kind', (form ->> 'from')::date, (form ->> 'to')::date, entry.n);
    WHEN 'end-certificate' THEN
      UPDATE people.certificates held SET to_day = (form ->> 'to')::date
      WHERE held.agency = entry.agency AND held.person = form ->> 'person' AND held.number = form ->> 'number'
        AND (held.to_day IS NULL OR held.to_day > (form ->> 'to')::date);
    ELSE
      NULL;
  END CASE;
END
$$;
REVOKE EXECUTE ON ALL FUNCTIONS IN SCHEMA people FROM PUBLIC;
