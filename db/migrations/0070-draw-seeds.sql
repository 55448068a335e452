-- 双随机抽取: what is committed to is the seed that the server made and keeps, and a seed that is kept was not lost (docs/double-random.md).
CREATE FUNCTION record.check_draw_seed() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  said jsonb := record.fields_of(NEW.agency, NEW.case_id, NEW.n);
  kept bytea;
BEGIN
  SELECT seeds.seed INTO kept FROM office.draw_seeds AS seeds WHERE seeds.agency = NEW.agency AND seeds.draw::text = said ->> '/form/draw';
  IF NEW.action = 'commit-draw' AND (kept IS NULL OR encode(sha256(kept), 'hex') IS DISTINCT FROM said ->> '/form/commitment') THEN
    RAISE EXCEPTION '承诺不是本系统为这次抽取生成的种子的摘要。' USING ERRCODE = 'MZ018';
  END IF;
  IF NEW.action = 'abandon-draw' AND said ->> '/form/seed' IS NULL AND kept IS NOT NULL THEN
    RAISE EXCEPTION '这次抽取的种子没有遗失，放弃抽取应当公布种子；日志增加到承诺所定的条数后即可取得。' USING ERRCODE = 'MZ018';
  END IF;
  RETURN NULL;
END
$$;
REVOKE ALL ON FUNCTION record.check_draw_seed() FROM PUBLIC;
CREATE CONSTRAINT TRIGGER check_the_draw_seed AFTER INSERT ON record.entries DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW WHEN (NEW.action IN ('commit-draw', 'abandon-draw')) EXECUTE FUNCTION record.check_draw_seed();
