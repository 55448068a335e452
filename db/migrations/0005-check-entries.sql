-- The database's own check of every entry, independent of the program: fields, commitments, tree, chain, time, procedure. What fails here
-- was never written (SQLSTATE MZ0xx; the message is a sentence for the user).

-- A field's data must be the canonical bytes (RFC 8785) of [pointer, salt, value] and hash to the stated commitment. Values are leaves:
-- scalars, [] or {}. Numbers are held to the range in which PostgreSQL and RFC 8785 write them alike. Written so that the planner can put
-- it in line: it is asked once per field. Its callers set extra_float_digits to 1.
CREATE FUNCTION record.canonical_field(pointer text, field jsonb) RETURNS text LANGUAGE sql STABLE
  RETURN '[' || to_json(pointer)::text || ',"' || substring(field ->> 1 FROM '^[A-Za-z0-9_-]{21}[AQgw]$') || '",' ||
    CASE jsonb_typeof(field -> 2)
      WHEN 'string' THEN to_json(field ->> 2)::text
      WHEN 'number' THEN
        CASE WHEN (field -> 2)::numeric = 0 OR abs((field -> 2)::numeric) BETWEEN 0.0001 AND 999999999999999
          THEN ((field -> 2)::float8)::text END
      WHEN 'array' THEN CASE WHEN field -> 2 = '[]' THEN '[]' END
      WHEN 'object' THEN CASE WHEN field -> 2 = '{}' THEN '{}' END
      ELSE (field -> 2)::text
    END || ']';

-- Data comes with its entry or never: in the same transaction, and before that was checked (`SET CONSTRAINTS … IMMEDIATE` can bring the
-- check forward; from then on the entry waits for the log).
CREATE FUNCTION record.check_payloads() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  touched record;
BEGIN
  FOR touched IN SELECT DISTINCT agency, case_id, n FROM added LOOP
    IF NOT EXISTS (SELECT FROM record.entries AS entry
        WHERE entry.agency = touched.agency AND entry.case_id = touched.case_id AND entry.n = touched.n AND entry.tx = pg_current_xact_id())
      OR EXISTS (SELECT FROM log.pending AS waiting
        WHERE waiting.agency = touched.agency AND waiting.case_id = touched.case_id AND waiting.n = touched.n)
    THEN
      RAISE EXCEPTION '字段只能随环节一同写入，事后不得补充。' USING ERRCODE = 'MZ006';
    END IF;
  END LOOP;
  RETURN NULL;
END
$$;
CREATE TRIGGER check_payloads AFTER INSERT ON record.payloads REFERENCING NEW TABLE AS added
  FOR EACH STATEMENT EXECUTE FUNCTION record.check_payloads();

-- RFC 6962 §2.1 tree head over leaf hashes: pairs upwards, an odd last one is carried.
CREATE FUNCTION record.tree_head(hashes bytea[]) RETURNS bytea LANGUAGE plpgsql IMMUTABLE SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  size integer := cardinality(hashes);
BEGIN
  WHILE size > 1 LOOP
    FOR pair IN 1 .. size / 2 LOOP
      hashes[pair] := sha256('\x01'::bytea || hashes[2 * pair - 1] || hashes[2 * pair]);
    END LOOP;
    IF size % 2 = 1 THEN
      hashes[size / 2 + 1] := hashes[size];
    END IF;
    size := (size + 1) / 2;
  END LOOP;
  RETURN hashes[1];
END
$$;

-- Nothing but known fields, none both value and parent; list places stay small enough to be read back. (Order and uniqueness follow from
-- the comparison with the data.)
CREATE FUNCTION record.pointers_are_sound(pointers text[]) RETURNS boolean LANGUAGE sql IMMUTABLE SET search_path = pg_catalog, pg_temp
BEGIN ATOMIC
  SELECT bool_and(known AND NOT nested)
  FROM (
    SELECT pointer ~ '^/(v|agency|case|n|prev|procedure|action|at|by|id|draft|(form|papers|files)(/.*)?)$' AND pointer !~ '/[0-9]{5,}(/|$)'
        AS known,
      coalesce(starts_with(lead(pointer) OVER (ORDER BY translate(pointer, '/', chr(1)) COLLATE "C"), pointer || '/'), false) AS nested
    FROM unnest(pointers) AS listed (pointer)
  ) AS judged;
END;

-- The fixed case of a register (people, settings…): there is one of each per agency, or there would be two truths about who may do what.
CREATE FUNCTION record.register_case(agency text, procedure_id text) RETURNS uuid LANGUAGE sql IMMUTABLE
  SET search_path = pg_catalog, pg_temp
BEGIN ATOMIC
  -- UUID version 8 (RFC 9562) over the first half of a SHA-256
  SELECT encode(set_byte(set_byte(half, 6, (get_byte(half, 6) & 15) | 128), 8, (get_byte(half, 8) & 63) | 128), 'hex')::uuid
  FROM (SELECT substring(sha256(convert_to('mingzheng-register:' || agency || ':' || procedure_id, 'UTF8')) FROM 1 FOR 16) AS half) AS made;
END;

CREATE FUNCTION record.fields_of(agency text, case_id uuid, n integer) RETURNS jsonb LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp
BEGIN ATOMIC
  SELECT coalesce(jsonb_object_agg(payload.pointer, payload.data::jsonb -> 2), '{}')
  FROM record.payloads AS payload
  WHERE (payload.agency, payload.case_id, payload.n) = (fields_of.agency, fields_of.case_id, fields_of.n);
END;

-- Every field's data canonical and under its commitment, no field missing and none too many; answers the values by pointer.
CREATE FUNCTION record.check_data(entry record.entries) RETURNS jsonb LANGUAGE plpgsql
  SET search_path = pg_catalog, pg_temp SET extra_float_digits = 1 AS $$
DECLARE
  found_pointers text[];
  found_hashes bytea[];
  canonical boolean;
  fields jsonb;
BEGIN
  SELECT array_agg(payload.pointer), array_agg(sha256('\x00'::bytea || convert_to(payload.data, 'UTF8'))),
    bool_and(payload.data IS NOT DISTINCT FROM record.canonical_field(payload.pointer, payload.field)),
    jsonb_object_agg(payload.pointer, payload.field -> 2)
  INTO found_pointers, found_hashes, canonical, fields
  FROM (
    SELECT stored.pointer, stored.data, stored.data::jsonb AS field FROM record.payloads AS stored
    WHERE stored.agency = entry.agency AND stored.case_id = entry.case_id AND stored.n = entry.n
    ORDER BY stored.pointer COLLATE "C"
  ) AS payload;
  IF found_pointers IS DISTINCT FROM entry.pointers THEN
    RAISE EXCEPTION '记录的字段与所写的数据不符：有缺少、多出、重复，或者未按次序。' USING ERRCODE = 'MZ001';
  END IF;
  IF found_hashes IS DISTINCT FROM entry.sha256 OR NOT canonical THEN
    RAISE EXCEPTION '字段 % 与其承诺值不符，或者写法不规范。', coalesce((SELECT min(field.pointer)
      FROM unnest(entry.pointers, entry.sha256, found_hashes) AS field (pointer, stated, found) WHERE field.stated IS DISTINCT FROM field.found), '')
      USING ERRCODE = 'MZ001';
  END IF;
  RETURN fields;
EXCEPTION WHEN data_exception OR invalid_text_representation OR character_not_in_repertoire THEN
  RAISE EXCEPTION '字段数据不是规范的 JSON。' USING ERRCODE = 'MZ001';
END
$$;

CREATE FUNCTION record.check_fields(entry record.entries, fields jsonb, before record.entries) RETURNS void LANGUAGE plpgsql
  SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  expected jsonb := jsonb_build_object('/v', 1, '/agency', entry.agency, '/case', entry.case_id, '/n', entry.n, '/id', entry.id,
    '/procedure', entry.procedure, '/action', entry.action, '/by', entry.by_person,
    '/at', to_char(entry.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
    '/prev', encode(before.leaf, 'hex'));
BEGIN
  IF NOT record.pointers_are_sound(entry.pointers) THEN
    RAISE EXCEPTION '记录有不属于第 1 版格式的字段。' USING ERRCODE = 'MZ001';
  END IF;
  IF NOT fields @> expected THEN
    RAISE EXCEPTION '记录的字段“%”与所写的不符。', (SELECT string_agg(key, '、') FROM jsonb_each(expected) WHERE fields -> key IS DISTINCT FROM value)
      USING ERRCODE = CASE WHEN fields -> '/prev' IS DISTINCT FROM expected -> '/prev' THEN 'MZ002' ELSE 'MZ001' END;
  END IF;
  IF NOT (fields -> '/draft' = 'null' OR fields ->> '/draft' ~ '^[0-9a-f]{64}$') OR NOT fields ? '/draft' THEN
    RAISE EXCEPTION '草案摘要应当是 SHA-256 或者空。' USING ERRCODE = 'MZ001';
  END IF;
  IF EXISTS (SELECT FROM unnest(entry.sha256 || entry.sm3) AS hash WHERE octet_length(hash) IS DISTINCT FROM 32)
    OR record.tree_head(entry.sha256) IS DISTINCT FROM substring(entry.leaf FROM 1 FOR 32)
  THEN
    RAISE EXCEPTION '叶值与各字段的承诺值不符。' USING ERRCODE = 'MZ001';
  END IF;
END
$$;

CREATE FUNCTION record.check_place(entry record.entries, before record.entries) RETURNS void LANGUAGE plpgsql
  SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  known record.procedures;
BEGIN
  IF entry.n > 0 AND before.n IS NULL THEN
    RAISE EXCEPTION '第 % 个环节之前有缺号。', entry.n USING ERRCODE = 'MZ002';
  END IF;
  IF entry.procedure <> before.procedure THEN
    RAISE EXCEPTION '案件适用开始时的程序版本，中途不得更换。' USING ERRCODE = 'MZ004';
  END IF;
  IF entry.at < before.at THEN
    RAISE EXCEPTION '时间早于本案上一环节，记录不得倒签。' USING ERRCODE = 'MZ003';
  END IF;
  IF entry.at > clock_timestamp() + interval '5 seconds' THEN
    RAISE EXCEPTION '环节时间在将来，不得预先记录。' USING ERRCODE = 'MZ003';
  END IF;
  IF entry.at < clock_timestamp() - interval '2 minutes' AND (SELECT rule.strict FROM record.time_rule AS rule) THEN
    RAISE EXCEPTION '环节时间早于现在，记录不得倒签。' USING ERRCODE = 'MZ003';
  END IF;
  IF NOT EXISTS (SELECT FROM record.procedure_actions AS listed WHERE (listed.procedure, listed.action) = (entry.procedure, entry.action)) THEN
    RAISE EXCEPTION '案件的程序中没有“%”这一环节。', entry.action USING ERRCODE = 'MZ004';
  END IF;
  SELECT * INTO known FROM record.procedures WHERE hash = entry.procedure;
  IF known.kind = 'register' AND entry.case_id <> record.register_case(entry.agency, known.id) THEN
    RAISE EXCEPTION '每个机关的每种登记簿只有一本。' USING ERRCODE = 'MZ004';
  END IF;
END
$$;
