-- 按日连续处罚（安全生产法112条）is a penalty decision like any other. A pass of legal review is used up by the decision it carried: a decision made
-- anew after the first was undone has to be reviewed anew (处罚法 58; 复议法 64).
INSERT INTO record.deciding_actions VALUES ('decide-daily-penalty');
INSERT INTO record.superseding_actions VALUES
  ('decide-penalty', NULL, NULL), ('decide-no-penalty', NULL, NULL), ('decide-daily-penalty', NULL, NULL), ('reopen-case', NULL, NULL);
INSERT INTO record.handling_actions
SELECT unnest(ARRAY['survey-scene', 'take-samples', 'propose-preserved-disposal', 'merge-clue', 'confirm-service-address', 'record-promise',
  'open-summary-case', 'tell-and-hear', 'impose-on-the-spot', 'educate-on-the-spot', 'turn-to-ordinary', 'collect-on-the-spot']);

-- 当场处罚 passes no legal review, so what it may impose is checked a second time here: a warning, or a fine of 200 yuan at the most from a
-- citizen and 3,000 from an organisation (处罚法 51); two officers (42).
CREATE FUNCTION record.check_on_the_spot() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  fields jsonb := record.fields_of(NEW.agency, NEW.case_id, NEW.n);
  fine jsonb := fields -> '/form/penalty/measures/fine';
  most integer := CASE WHEN fields ->> '/form/penalty/party/kind' = 'organisation' THEN 3000 ELSE 200 END;
BEGIN
  IF EXISTS (
    SELECT FROM jsonb_object_keys(fields) AS pointer
    WHERE starts_with(pointer, '/form/penalty/measures') AND pointer NOT IN ('/form/penalty/measures/fine', '/form/penalty/measures/warning'))
  THEN
    RAISE EXCEPTION '当场处罚只限于警告和罚款（行政处罚法第五十一条）。' USING ERRCODE = 'MZ018';
  END IF;
  IF coalesce(jsonb_typeof(fine), 'null') NOT IN ('null', 'number') OR (jsonb_typeof(fine) = 'number' AND NOT fine::numeric BETWEEN 0 AND most) THEN
    RAISE EXCEPTION '罚款超出当场处罚的限额%元（行政处罚法第五十一条）。', most USING ERRCODE = 'MZ018';
  END IF;
  IF NOT fields ? '/form/officers/1' OR fields ->> '/form/officers/0' = fields ->> '/form/officers/1' THEN
    RAISE EXCEPTION '执法人员不得少于两人（行政处罚法第四十二条）。' USING ERRCODE = 'MZ018';
  END IF;
  RETURN NULL;
END
$$;
CREATE CONSTRAINT TRIGGER check_on_the_spot AFTER INSERT ON record.entries DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW WHEN (NEW.action = 'impose-on-the-spot') EXECUTE FUNCTION record.check_on_the_spot();
