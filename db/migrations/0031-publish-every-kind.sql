-- 公示 of every kind of act (梁平应急发〔2021〕28号 二（三）): penalties, coercion, inspections, licences. What each shows differs by kind and by the
-- version of its procedure, so the shown text is kept as it was approved, field by field in its order; columns remain for what lists and
-- the search need.

ALTER TABLE published.decisions
  ADD COLUMN kind text NOT NULL DEFAULT 'penalty' CHECK (kind IN ('penalty', 'coercion', 'inspection', 'licence')),
  ADD COLUMN fields jsonb NOT NULL DEFAULT '[]';

UPDATE published.decisions SET fields = (
  SELECT jsonb_agg(jsonb_build_object('name', name, 'title', title, 'value', value) ORDER BY place)
  FROM (VALUES
    (1, 'number', '决定书文号', number),
    (2, 'title', '案件名称', title),
    (3, 'party', '当事人', party),
    (4, 'uscc', '统一社会信用代码', uscc),
    (5, 'facts', '违法事实摘要', facts),
    (6, 'violated', '违反的规定', violated),
    (7, 'basis', '处罚依据', basis),
    (8, 'measuresText', '处罚种类', measures_text),
    (9, 'content', '处罚内容', content),
    (10, 'decidedOn', '决定日期', decided_on::text),
    (11, 'organ', '执法机关', organ),
    (12, 'category', '执法类别', category),
    (13, 'conclusion', '执法结论', conclusion)
  ) AS shown (place, name, title, value)
  WHERE value IS NOT NULL)
WHERE state = 'published';

-- The table's rules on these columns go with them and are made anew below.
ALTER TABLE published.decisions
  ALTER COLUMN kind DROP DEFAULT,
  ALTER COLUMN fields DROP DEFAULT,
  DROP COLUMN facts,
  DROP COLUMN violated,
  DROP COLUMN basis,
  DROP COLUMN measures_text,
  -- Nothing but the three texts of each field; a name is that of the masked copy, so that a page can say which field of the proof it shows.
  ADD CONSTRAINT fields_are_fields CHECK (
    jsonb_typeof(fields) = 'array'
    AND jsonb_array_length(fields) = jsonb_array_length(jsonb_path_query_array(fields,
      '$[*] ? (@.name like_regex "^[a-zA-Z][a-zA-Z0-9]{0,40}$" && @.title.type() == "string" && @.value.type() == "string"
        && !exists(@.keyvalue() ? (@.key != "name" && @.key != "title" && @.key != "value")))'))
  ),
  ADD CONSTRAINT published_is_whole CHECK (
    state = 'withdrawn'
    OR (title IS NOT NULL AND party IS NOT NULL AND content IS NOT NULL AND jsonb_array_length(fields) > 0
      AND withdrawn_on IS NULL AND withdrawal_reason IS NULL)
  ),
  -- 处罚法 48 Ⅱ: a withdrawn decision keeps its reason and nothing of its content.
  ADD CONSTRAINT withdrawn_keeps_its_reason CHECK (
    state = 'published'
    OR (withdrawn_on IS NOT NULL AND withdrawal_reason IS NOT NULL AND title IS NULL AND party IS NULL AND uscc IS NULL
      AND content IS NULL AND conclusion IS NULL AND kinds = '{}' AND fields = '[]')
  );

COMMENT ON TABLE published.decisions IS '已公示的行政处罚、行政强制、行政检查、行政许可信息（脱敏文本）及其存证证明；撤回的只留文号、日期、机关和撤回理由（处罚法48条）。';
COMMENT ON COLUMN published.decisions.kind IS '执法类别：处罚、强制、检查、许可。';
COMMENT ON COLUMN published.decisions.fields IS '公示文本的全部字段，按公示顺序：字段名、标题、内容，与经复核的文本逐字一致。';
COMMENT ON COLUMN published.decisions.kinds IS '处罚种类、强制种类、检查结论、许可结果中的用语，供筛选。';

CREATE INDEX decisions_by_kind ON published.decisions (agency, kind, decided_on DESC, id);
CREATE INDEX decisions_by_publication ON published.decisions (agency, published_on DESC);

-- A later decision of the same case (an extension, a change, a release) brings the text up to date; that is no correction of a mistake.
ALTER TABLE published.changes DROP CONSTRAINT changes_kind_check,
  ADD CONSTRAINT changes_kind_check CHECK (kind IN ('published', 'corrected', 'updated', 'withdrawn'));

-- 服务指南 of every procedure and matter (公开条例 20; 梁平应急发〔2021〕28号 二（一）), written from the law's values at every start. One that no
-- longer exists is taken off the list, not deleted.
CREATE TABLE published.guides (
  agency text NOT NULL REFERENCES published.agencies (agency),
  id text NOT NULL CHECK (id ~ '^[a-z0-9][a-z0-9-]{0,60}$'),
  kind text NOT NULL CHECK (kind IN ('penalty', 'coercion', 'inspection', 'licence')),
  subject text NOT NULL CHECK (subject IN ('procedure', 'matter')),
  title text NOT NULL,
  place integer NOT NULL,
  listed boolean NOT NULL,
  guide jsonb NOT NULL CHECK (jsonb_typeof(guide) = 'object'),
  search_text text NOT NULL,
  updated_at timestamptz(3) NOT NULL,
  PRIMARY KEY (agency, id)
);
COMMENT ON TABLE published.guides IS '服务指南：由执法事项和程序数据生成的办事说明，每个事项、每个程序一份。';
GRANT SELECT, INSERT, UPDATE ON published.guides TO mingzheng_worker;
GRANT SELECT ON published.guides TO mingzheng_portal;

ALTER TABLE published.procedures
  ADD COLUMN kind text NOT NULL DEFAULT 'penalty' CHECK (kind IN ('penalty', 'coercion', 'inspection', 'licence'));
ALTER TABLE published.procedures ALTER COLUMN kind DROP DEFAULT;
COMMENT ON COLUMN published.procedures.kind IS '程序所属的执法类别。';
