-- Rules that look beyond one case (同一违法行为不得两次罚款, 首违不罚, 检查频次, 安法 113) find the party's other cases by these columns. Part of the
-- projection: rebuilt with the line.
ALTER TABLE office.case_lines
  ADD COLUMN party_keys text[] NOT NULL DEFAULT '{}',
  ADD COLUMN links uuid[] NOT NULL DEFAULT '{}';
COMMENT ON COLUMN office.case_lines.party_keys IS '据以认出同一当事人：统一社会信用代码、身份号码或者名称。';
COMMENT ON COLUMN office.case_lines.links IS '本案写明与之有关联的案件。';
CREATE INDEX case_lines_by_party ON office.case_lines USING gin (party_keys);
CREATE INDEX case_lines_by_link ON office.case_lines USING gin (links);

-- 处罚法 58 Ⅱ asks the legal professional qualification of whoever first reviews *penalty* decisions; of other decisions it does not.
CREATE OR REPLACE FUNCTION record.check_reviewer(entry record.entries, review record.entries) RETURNS void LANGUAGE plpgsql
  SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  reviewed_on date := record.day_of(review.at);
  is_penalty boolean := (SELECT known.kind IS NOT DISTINCT FROM 'penalty' FROM record.procedures AS known WHERE known.hash = entry.procedure)
    OR EXISTS (SELECT FROM record.deciding_actions AS listed WHERE listed.action = entry.action);
BEGIN
  IF record.handled(entry, review.by_person) THEN
    RAISE EXCEPTION '法制审核人员经办过本案，审核与承办必须分开。' USING ERRCODE = 'MZ014';
  END IF;
  IF NOT record.held_role(review.agency, review.by_person, ARRAY['reviewer'], reviewed_on) THEN
    RAISE EXCEPTION '审核人当日不在法制审核岗位。' USING ERRCODE = 'MZ015';
  END IF;
  IF is_penalty IS NOT FALSE AND NOT record.may_review(review.agency, review.by_person, reviewed_on) THEN
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
