-- 未经法制审核或者审核未通过的，不得作出决定（处罚法58条）. The same gate stands in `law`; this one does not trust it (DESIGN §4).
-- An entry that decides is refused unless the last review opinion of the case passes this very draft, nothing has superseded it since,
-- and the reviewer was in office, qualified, and handled none of the case.

CREATE FUNCTION record.is_deciding(entry record.entries) RETURNS boolean LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp
BEGIN ATOMIC
  SELECT EXISTS (SELECT FROM record.deciding_actions AS listed WHERE listed.action = entry.action)
    OR EXISTS (SELECT FROM record.procedure_actions AS listed
      WHERE (listed.procedure, listed.action) = (entry.procedure, entry.action) AND listed.decides);
END;

CREATE FUNCTION record.held_role(agency text, person text, wanted text[], day date) RETURNS boolean LANGUAGE sql STABLE
  SET search_path = pg_catalog, pg_temp
BEGIN ATOMIC
  SELECT EXISTS (SELECT FROM people.roles_held AS held
    WHERE held.agency = held_role.agency AND held.person = held_role.person AND held.role = ANY (wanted)
      AND held.from_day <= day AND (held.to_day IS NULL OR day <= held.to_day));
END;

-- 处罚法 58 Ⅱ: who first reviewed penalties on or after 2021-07-15 needs the legal professional qualification.
CREATE FUNCTION record.may_review(agency text, person text, day date) RETURNS boolean LANGUAGE sql STABLE
  SET search_path = pg_catalog, pg_temp
BEGIN ATOMIC
  SELECT EXISTS (SELECT FROM people.persons AS known
      WHERE known.agency = may_review.agency AND known.id = may_review.person AND known.reviews_since < DATE '2021-07-15')
    OR EXISTS (SELECT FROM people.certificates AS held
      WHERE held.agency = may_review.agency AND held.person = may_review.person AND held.kind = 'legal-qualification'
        AND held.from_day <= day AND (held.to_day IS NULL OR day <= held.to_day));
END;

-- Signers of handling actions and everyone their forms name as officers; and whoever was named a handler of the case by any entry (a
-- replacement after recusal, say), whether or not he has done anything yet.
CREATE FUNCTION record.handled(entry record.entries, person text) RETURNS boolean LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp
BEGIN ATOMIC
  SELECT EXISTS (
    SELECT FROM record.entries AS earlier
    WHERE earlier.agency = entry.agency AND earlier.case_id = entry.case_id AND earlier.n < entry.n
      AND (EXISTS (SELECT FROM record.handling_actions AS listed WHERE listed.action = earlier.action)
        OR EXISTS (SELECT FROM record.procedure_actions AS listed
          WHERE (listed.procedure, listed.action) = (earlier.procedure, earlier.action) AND listed.handles))
      AND (earlier.by_person = person
        OR EXISTS (SELECT FROM record.payloads AS named
          WHERE (named.agency, named.case_id, named.n) = (earlier.agency, earlier.case_id, earlier.n)
            AND named.pointer ~ '^/form/officers/[0-9]+$' AND named.data::jsonb ->> 2 = person)))
    OR EXISTS (SELECT FROM record.payloads AS named
      WHERE named.agency = entry.agency AND named.case_id = entry.case_id AND named.n < entry.n
        AND named.pointer ~ '^/form/handlers/[0-9]+$' AND named.data::jsonb ->> 2 = person);
END;

-- The draft an entry carries, field by field; null where it carries none.
CREATE FUNCTION record.draft_fields(fields jsonb) RETURNS jsonb LANGUAGE sql IMMUTABLE SET search_path = pg_catalog, pg_temp
  RETURN (SELECT jsonb_object_agg(key, value) FROM jsonb_each(fields) WHERE key = '/form/draft' OR starts_with(key, '/form/draft/'));

CREATE FUNCTION record.check_decision(entry record.entries, fields jsonb) RETURNS void LANGUAGE plpgsql
  SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  review record.entries;
  opinion jsonb;
  drafted record.entries;
  draft jsonb;
BEGIN
  SELECT * INTO review FROM record.entries AS earlier
  WHERE earlier.agency = entry.agency AND earlier.case_id = entry.case_id AND earlier.n < entry.n AND earlier.action = 'review-decision'
  ORDER BY earlier.n DESC LIMIT 1;
  IF review.n IS NULL THEN
    RAISE EXCEPTION '本案未经法制审核，不得作出决定（行政处罚法第五十八条）。' USING ERRCODE = 'MZ011';
  END IF;
  opinion := record.fields_of(review.agency, review.case_id, review.n);
  IF opinion ->> '/form/opinion' NOT IN ('A', 'B') OR NOT opinion ? '/form/opinion' THEN
    RAISE EXCEPTION '本案最近一次法制审核未通过，不得作出决定（行政处罚法第五十八条）。' USING ERRCODE = 'MZ011';
  END IF;
  IF fields -> '/draft' = 'null' OR opinion -> '/form/draftDigest' IS DISTINCT FROM fields -> '/draft' THEN
    RAISE EXCEPTION '法制审核通过的不是这份草案，应当就现在的草案重新审核。' USING ERRCODE = 'MZ012';
  END IF;
  SELECT * INTO drafted FROM record.entries AS earlier
  WHERE earlier.agency = entry.agency AND earlier.case_id = entry.case_id AND earlier.n < entry.n
    AND EXISTS (SELECT FROM unnest(earlier.pointers) AS pointer WHERE pointer = '/form/draft' OR starts_with(pointer, '/form/draft/'))
  ORDER BY earlier.n DESC LIMIT 1;
  IF drafted.n IS NULL OR drafted.n > review.n THEN
    RAISE EXCEPTION '草案在法制审核之后又有变动，应当重新审核。' USING ERRCODE = 'MZ012';
  END IF;
  draft := record.fields_of(drafted.agency, drafted.case_id, drafted.n);
  IF draft -> '/draft' IS DISTINCT FROM fields -> '/draft' OR record.draft_fields(draft) IS DISTINCT FROM record.draft_fields(fields) THEN
    RAISE EXCEPTION '决定的内容与法制审核通过的草案不一致，一个字也不能改动。' USING ERRCODE = 'MZ012';
  END IF;
  PERFORM record.check_not_superseded(entry, review);
  PERFORM record.check_reviewer(entry, review);
END
$$;

CREATE FUNCTION record.check_not_superseded(entry record.entries, review record.entries) RETURNS void LANGUAGE plpgsql
  SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  IF EXISTS (
    SELECT FROM record.entries AS later JOIN record.superseding_actions AS listed USING (action)
    WHERE later.agency = entry.agency AND later.case_id = entry.case_id AND later.n > review.n AND later.n < entry.n
      AND (listed.field IS NULL
        OR record.fields_of(later.agency, later.case_id, later.n) ->> listed.field = listed.value))
  THEN
    RAISE EXCEPTION '法制审核通过之后案情又有变化，原审核意见不能再作依据，应当重新审核。' USING ERRCODE = 'MZ013';
  END IF;
END
$$;

CREATE FUNCTION record.check_reviewer(entry record.entries, review record.entries) RETURNS void LANGUAGE plpgsql
  SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  reviewed_on date := record.day_of(review.at);
BEGIN
  IF record.handled(entry, review.by_person) THEN
    RAISE EXCEPTION '法制审核人员经办过本案，审核与承办必须分开。' USING ERRCODE = 'MZ014';
  END IF;
  IF NOT record.held_role(review.agency, review.by_person, ARRAY['reviewer'], reviewed_on) THEN
    RAISE EXCEPTION '审核人当日不在法制审核岗位。' USING ERRCODE = 'MZ015';
  END IF;
  IF NOT record.may_review(review.agency, review.by_person, reviewed_on) THEN
    RAISE EXCEPTION '审核人当日没有有效的法律职业资格（行政处罚法第五十八条第二款）。' USING ERRCODE = 'MZ015';
  END IF;
  IF NOT record.held_role(entry.agency, entry.by_person, ARRAY['principal-head', 'deputy-head'], record.day_of(entry.at)) THEN
    RAISE EXCEPTION '作出决定的人当日不是本机关负责人（行政处罚法第五十七条）。' USING ERRCODE = 'MZ016';
  END IF;
  IF entry.by_person = review.by_person THEN
    RAISE EXCEPTION '审核人不得自己作出决定。' USING ERRCODE = 'MZ017';
  END IF;
END
$$;

-- Puts `value` at a place given by the tokens of a pointer; tells lists from objects by their names, as the record format does.
CREATE FUNCTION record.grown(tree jsonb, tokens text[], value jsonb) RETURNS jsonb LANGUAGE plpgsql IMMUTABLE
  SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  inner_value jsonb := value;
BEGIN
  IF cardinality(tokens) > 1 THEN
    inner_value := record.grown(tree -> tokens[1], tokens[2:], value);
  END IF;
  RETURN coalesce(tree, '{}') || jsonb_build_object(replace(replace(tokens[1], '~1', '/'), '~0', '~'), inner_value);
END
$$;

CREATE FUNCTION record.form_of(fields jsonb) RETURNS jsonb LANGUAGE plpgsql IMMUTABLE SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  form jsonb := '{}';
  field record;
BEGIN
  FOR field IN SELECT key, value FROM jsonb_each(fields) WHERE starts_with(key, '/form/') LOOP
    form := record.grown(form, string_to_array(substring(field.key FROM 7), '/'), field.value);
  END LOOP;
  RETURN form;
END
$$;

-- At commit, so that the entry and its fields may come in any order inside the transaction; and so that nothing half-written stays.
CREATE FUNCTION record.check_entry() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  before record.entries;
  fields jsonb;
BEGIN
  SELECT * INTO before FROM record.entries AS earlier
  WHERE (earlier.agency, earlier.case_id, earlier.n) = (NEW.agency, NEW.case_id, NEW.n - 1);
  PERFORM record.check_place(NEW, before);
  fields := record.check_data(NEW);
  PERFORM record.check_fields(NEW, fields, before);
  IF record.is_deciding(NEW) THEN
    PERFORM record.check_decision(NEW, fields);
  END IF;
  IF (SELECT known.id FROM record.procedures AS known WHERE known.hash = NEW.procedure) = 'people-register' THEN
    PERFORM people.project(NEW, record.form_of(fields));
  END IF;
  INSERT INTO log.pending (agency, tx, case_id, n) VALUES (NEW.agency, NEW.tx, NEW.case_id, NEW.n);
  RETURN NULL;
END
$$;
CREATE CONSTRAINT TRIGGER check_entry AFTER INSERT ON record.entries DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW EXECUTE FUNCTION record.check_entry();
