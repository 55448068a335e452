-- 公示: what the public may read, copied here field by field. The portal's role reaches this schema and no other (DESIGN §1.4),
-- so a table here holds only what a second person has checked for release; nothing refers back into the record.

CREATE SCHEMA published;
COMMENT ON SCHEMA published IS '已公示的执法信息：只由后台任务写入，公示网站只读。';

CREATE TABLE published.agencies (
  agency text PRIMARY KEY,
  name text NOT NULL,
  address text NOT NULL,
  phone text NOT NULL,
  government text NOT NULL,
  court text NOT NULL,
  log_origin text NOT NULL,
  log_key text NOT NULL,
  demo boolean NOT NULL DEFAULT false,
  updated_at timestamptz(3) NOT NULL
);
COMMENT ON TABLE published.agencies IS '执法机关的公开信息：名称、地址、电话、救济机关，以及存证日志的名称和验证公钥。';

CREATE TABLE published.decisions (
  agency text NOT NULL REFERENCES published.agencies (agency),
  -- Public and permanent; says nothing about the case's own id.
  id text NOT NULL CHECK (id ~ '^[0-9a-f]{24}$'),
  state text NOT NULL CHECK (state IN ('published', 'withdrawn')),
  number text NOT NULL,
  title text,
  party text,
  uscc text,
  facts text,
  violated text,
  basis text,
  measures_text text,
  content text,
  decided_on date NOT NULL,
  organ text NOT NULL,
  category text NOT NULL,
  conclusion text,
  published_on date NOT NULL,
  published_until date,
  -- 处罚法 9: kinds found in the masked text, for the filter only.
  kinds text[] NOT NULL DEFAULT '{}',
  -- What can be searched: the masked text, or the number alone once withdrawn; every two neighbouring characters of it beside it.
  search_text text NOT NULL,
  bigrams text[] NOT NULL,
  withdrawn_on date,
  withdrawal_reason text,
  -- Place in the case of the entry this row was copied from last: an older job never overwrites a newer one.
  entry_n integer NOT NULL,
  proof text NOT NULL,
  updated_at timestamptz(3) NOT NULL,
  PRIMARY KEY (agency, id),
  CHECK (state = 'withdrawn' OR (title IS NOT NULL AND party IS NOT NULL AND facts IS NOT NULL AND basis IS NOT NULL AND content IS NOT NULL)),
  -- 处罚法 48 Ⅱ: a withdrawn decision keeps its reason and nothing of its content.
  CHECK (
    (state = 'withdrawn') = (withdrawn_on IS NOT NULL AND withdrawal_reason IS NOT NULL)
    AND (
      state = 'published'
      OR (title IS NULL AND party IS NULL AND uscc IS NULL AND facts IS NULL AND violated IS NULL AND basis IS NULL
        AND measures_text IS NULL AND content IS NULL AND conclusion IS NULL AND kinds = '{}')
    )
  )
);
COMMENT ON TABLE published.decisions IS '已公示的行政处罚决定（脱敏文本）及其存证证明；撤回的只留文号、日期、机关和撤回理由（处罚法48条）。';
CREATE INDEX decisions_by_day ON published.decisions (agency, decided_on DESC, id);
CREATE INDEX decisions_by_bigram ON published.decisions USING gin (bigrams);

CREATE TABLE published.changes (
  agency text NOT NULL,
  decision text NOT NULL,
  entry_n integer NOT NULL,
  kind text NOT NULL CHECK (kind IN ('published', 'corrected', 'withdrawn')),
  made_on date NOT NULL,
  reason text,
  PRIMARY KEY (agency, decision, entry_n),
  FOREIGN KEY (agency, decision) REFERENCES published.decisions (agency, id)
);
COMMENT ON TABLE published.changes IS '每份公示的经过：何时公布、何时因何更正、何时因何撤回。';

CREATE TABLE published.pages (
  agency text NOT NULL REFERENCES published.agencies (agency),
  slug text NOT NULL CHECK (slug ~ '^[a-z][a-z0-9-]{0,40}$'),
  title text NOT NULL,
  body text NOT NULL,
  updated_at timestamptz(3) NOT NULL,
  PRIMARY KEY (agency, slug)
);
COMMENT ON TABLE published.pages IS '公示网站的固定文字（关于本站等）：纯文本，空行分段。';

CREATE TABLE published.procedures (
  id text PRIMARY KEY CHECK (id ~ '^[a-z][a-z0-9-]{0,60}$'),
  title text NOT NULL,
  hash text NOT NULL,
  valid_from date NOT NULL,
  bases text NOT NULL,
  chart text NOT NULL,
  outline jsonb NOT NULL,
  updated_at timestamptz(3) NOT NULL
);
COMMENT ON TABLE published.procedures IS '执法程序公示：由程序数据生成的流程图（SVG）和文字版步骤、关口与期限。';

REVOKE ALL ON SCHEMA published FROM PUBLIC;
GRANT USAGE ON SCHEMA published TO mingzheng_worker, mingzheng_portal;
GRANT SELECT, INSERT, UPDATE ON published.agencies, published.decisions, published.pages, published.procedures TO mingzheng_worker;
GRANT SELECT, INSERT ON published.changes TO mingzheng_worker;
GRANT SELECT ON published.agencies, published.decisions, published.changes, published.pages, published.procedures TO mingzheng_portal;
