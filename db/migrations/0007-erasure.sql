-- 依法删除: the one way in which data of the record can go. An entry must say so first, with its reason; the commitments stay, so every
-- other proof still holds and the gap can be seen and explained.

-- What may be asked to go: contents of forms and names of papers and files. Never what the gate of review reads.
CREATE FUNCTION record.is_erasable(pointer text) RETURNS boolean LANGUAGE sql IMMUTABLE SET search_path = pg_catalog, pg_temp
  RETURN pointer ~ '^/(form/.+|papers/[0-9]+/title|files/[0-9]+/name)$'
    AND pointer !~ '^/form/(draft(/|$)|draftDigest$|opinion$|officers(/|$)|handlers(/|$)|result$)';

CREATE FUNCTION record.check_erasure() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  bad text;
BEGIN
  SELECT gone.pointer INTO bad FROM gone
  WHERE NOT record.is_erasable(gone.pointer) OR NOT EXISTS (
    SELECT FROM record.entries AS entry, record.fields_of(entry.agency, entry.case_id, entry.n) AS fields
    WHERE entry.agency = gone.agency AND entry.case_id = gone.case_id AND entry.n > gone.n AND entry.action = 'erase'
      AND length(trim(fields ->> '/form/reason')) > 0 AND fields -> '/form/entry' = to_jsonb(gone.n)
      AND EXISTS (SELECT FROM jsonb_each(fields) WHERE key ~ '^/form/pointers/[0-9]+$' AND value = to_jsonb(gone.pointer)))
  LIMIT 1;
  IF FOUND THEN
    RAISE EXCEPTION '字段 % 不得删除：应当先有写明理由和字段的删除环节，并且不是审核所依据的内容。', bad USING ERRCODE = 'MZ005';
  END IF;
  RETURN NULL;
END
$$;
CREATE TRIGGER check_erasure AFTER DELETE ON record.payloads REFERENCING OLD TABLE AS gone
  FOR EACH STATEMENT EXECUTE FUNCTION record.check_erasure();

-- Erases what entry `erasing` of this agency's case names; answers how many fields went.
CREATE FUNCTION record.erase(case_id uuid, erasing integer) RETURNS bigint LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, pg_temp
BEGIN ATOMIC
  WITH named AS (
    SELECT (fields -> '/form/entry')::integer AS n, each.value #>> '{}' AS pointer
    FROM record.fields_of(record.current_agency(), erase.case_id, erasing) AS fields, jsonb_each(fields) AS each
    WHERE each.key ~ '^/form/pointers/[0-9]+$'
  ), erased AS (
    DELETE FROM record.payloads AS payload USING named
    WHERE (payload.agency, payload.case_id, payload.n, payload.pointer) = (record.current_agency(), erase.case_id, named.n, named.pointer)
    RETURNING 1
  )
  SELECT count(*) FROM erased;
END;

REVOKE EXECUTE ON ALL FUNCTIONS IN SCHEMA record FROM PUBLIC;
REVOKE EXECUTE ON ALL FUNCTIONS IN SCHEMA log FROM PUBLIC;
GRANT EXECUTE ON FUNCTION record.current_agency() TO mingzheng_office, mingzheng_worker;
GRANT EXECUTE ON FUNCTION record.erase(uuid, integer) TO mingzheng_office;
GRANT EXECUTE ON FUNCTION record.register_case(text, text) TO mingzheng_office;
