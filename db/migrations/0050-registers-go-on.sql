-- A case keeps the version of its procedure it began under; a register goes on under later versions of itself, or what a later release lets a
-- bureau set, grant or list could never be entered in the register it opened before.
CREATE OR REPLACE FUNCTION record.check_place(entry record.entries, before record.entries) RETURNS void LANGUAGE plpgsql
  SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  known record.procedures;
  began record.procedures;
BEGIN
  IF entry.n > 0 AND before.n IS NULL THEN
    RAISE EXCEPTION '第 % 个环节之前有缺号。', entry.n USING ERRCODE = 'MZ002';
  END IF;
  SELECT * INTO known FROM record.procedures WHERE hash = entry.procedure;
  IF entry.procedure <> before.procedure THEN
    SELECT * INTO began FROM record.procedures WHERE hash = before.procedure;
    IF known.kind IS DISTINCT FROM 'register' OR began.kind IS DISTINCT FROM 'register' OR known.id IS DISTINCT FROM began.id THEN
      RAISE EXCEPTION '案件适用开始时的程序版本，中途不得更换。' USING ERRCODE = 'MZ004';
    END IF;
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
  IF known.kind = 'register' AND entry.case_id <> record.register_case(entry.agency, known.id) THEN
    RAISE EXCEPTION '每个机关的每种登记簿只有一本。' USING ERRCODE = 'MZ004';
  END IF;
END
$$;
