-- 双随机抽取: the tree head a draw is made with must be the log's own, at the size the commitment stated before it was there (docs/double-random.md).
-- The law does the draw again (`draw-revealed-truly`) but has no log to ask; the database has.
CREATE FUNCTION record.check_draw() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  revealed jsonb := record.fields_of(NEW.agency, NEW.case_id, NEW.n);
  committed integer;
  wanted bigint;
  heads bytea[];
BEGIN
  SELECT entry.n INTO committed
  FROM record.entries AS entry
    JOIN record.payloads AS payload ON (payload.agency, payload.case_id, payload.n) = (entry.agency, entry.case_id, entry.n)
  WHERE entry.agency = NEW.agency AND entry.case_id = NEW.case_id AND entry.n < NEW.n AND entry.action = 'commit-draw'
    AND payload.pointer = '/form/draw' AND payload.data::jsonb -> 2 = revealed -> '/form/draw'
  ORDER BY entry.n DESC LIMIT 1;
  IF committed IS NULL THEN
    RAISE EXCEPTION '没有这次抽取的承诺。' USING ERRCODE = 'MZ018';
  END IF;
  SELECT leaf.index + 1 + (record.fields_of(NEW.agency, NEW.case_id, committed) ->> '/form/after')::bigint INTO wanted
  FROM log.leaves AS leaf WHERE (leaf.agency, leaf.case_id, leaf.n) = (NEW.agency, NEW.case_id, committed);
  IF wanted IS NULL OR NOT EXISTS (SELECT FROM log.leaves AS leaf WHERE leaf.agency = NEW.agency AND leaf.index = wanted - 1) THEN
    RAISE EXCEPTION '公开日志还没有增加到承诺所定的条数，暂时不能抽取。' USING ERRCODE = 'MZ018';
  END IF;
  IF (revealed ->> '/form/size')::bigint IS DISTINCT FROM wanted THEN
    RAISE EXCEPTION '抽取应当用日志第 % 条时的树根，这是承诺时定下的。', wanted USING ERRCODE = 'MZ018';
  END IF;
  SELECT array_agg(sha256('\x00'::bytea || leaf.leaf) ORDER BY leaf.index) INTO heads
  FROM log.leaves AS leaf WHERE leaf.agency = NEW.agency AND leaf.index < wanted;
  IF encode(record.tree_head(heads), 'hex') IS DISTINCT FROM revealed ->> '/form/root' THEN
    RAISE EXCEPTION '所填的不是公开日志在第 % 条时的树根。', wanted USING ERRCODE = 'MZ018';
  END IF;
  RETURN NULL;
END
$$;
REVOKE ALL ON FUNCTION record.check_draw() FROM PUBLIC;
-- After `check_entry` (triggers fire in the order of their names), so that the fields are known to be sound.
CREATE CONSTRAINT TRIGGER check_the_draw AFTER INSERT ON record.entries DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW WHEN (NEW.action = 'reveal-draw') EXECUTE FUNCTION record.check_draw();

-- The secret seed of a draw, from its commitment until the log has grown: made by the server, shown to nobody before.
CREATE TABLE office.draw_seeds (
  agency text NOT NULL,
  draw uuid NOT NULL,
  seed bytea NOT NULL CHECK (octet_length(seed) = 32),
  made_by text NOT NULL,
  made_at timestamptz(3) NOT NULL,
  PRIMARY KEY (agency, draw)
);
COMMENT ON TABLE office.draw_seeds IS '双随机抽取的秘密种子：服务器生成，日志增加到承诺所定的条数之前不向任何人显示；只增不改。';
ALTER TABLE office.draw_seeds ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_agency ON office.draw_seeds TO mingzheng_office USING (agency = (SELECT record.current_agency()));
GRANT SELECT, INSERT ON office.draw_seeds TO mingzheng_office;
