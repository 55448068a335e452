-- 法规库: the texts taken in by the law register, article by article, for reading and searching. A projection: the register's entries name
-- each text by its digest, the text itself lies in files/, and from both everything here can be built again.

CREATE TABLE office.statute_texts (
  agency text NOT NULL,
  -- Code of the version, as citations name it.
  law text NOT NULL,
  -- SHA-256 of the canonical text (RFC 8785), as the entry has it.
  digest text NOT NULL CHECK (digest ~ '^[0-9a-f]{64}$'),
  original_name text NOT NULL,
  original_bytes bigint NOT NULL,
  original_type text NOT NULL,
  -- The entry of the register that took it in.
  n integer NOT NULL,
  history text[] NOT NULL,
  headings jsonb NOT NULL,
  annex text[] NOT NULL,
  PRIMARY KEY (agency, law)
);
COMMENT ON TABLE office.statute_texts IS '法规库投影：导入的正文的沿革、章节和附件；由法规台账的记录和存储的正文得出，可以重建。';

CREATE TABLE office.statute_articles (
  agency text NOT NULL,
  law text NOT NULL,
  -- Place in the text; numbers may repeat in a faulty one.
  place integer NOT NULL,
  article text NOT NULL,
  paragraphs jsonb NOT NULL,
  search_text text NOT NULL,
  bigrams text[] NOT NULL,
  PRIMARY KEY (agency, law, place),
  FOREIGN KEY (agency, law) REFERENCES office.statute_texts (agency, law) ON DELETE CASCADE
);
COMMENT ON TABLE office.statute_articles IS '法规库投影：逐条的正文，款、项、目分开。';
CREATE INDEX statute_articles_by_number ON office.statute_articles (agency, law, article);
CREATE INDEX statute_articles_by_bigram ON office.statute_articles USING gin (bigrams);

ALTER TABLE office.statute_texts ENABLE ROW LEVEL SECURITY;
ALTER TABLE office.statute_articles ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_agency ON office.statute_texts TO mingzheng_office USING (agency = (SELECT record.current_agency()));
CREATE POLICY own_agency ON office.statute_articles TO mingzheng_office USING (agency = (SELECT record.current_agency()));
-- Replaced and withdrawn texts go; nothing is changed in place.
GRANT SELECT, INSERT, DELETE ON office.statute_texts TO mingzheng_office;
GRANT SELECT, INSERT ON office.statute_articles TO mingzheng_office;
