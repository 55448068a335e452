-- Work for the background, put down in the same transaction as what it follows from (STYLE 7). The queue is graphile-worker's; the office
-- can only add to it, and only for its own agency.
CREATE SCHEMA jobs;
COMMENT ON SCHEMA jobs IS '后台任务的入口：与业务写入同一事务。';
GRANT USAGE ON SCHEMA jobs TO mingzheng_office;

CREATE FUNCTION jobs.enqueue(task text, payload jsonb, job_key text DEFAULT NULL) RETURNS void LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  IF payload ->> 'agency' IS DISTINCT FROM record.current_agency() OR task !~ '^[a-z][a-z-]{1,40}$' THEN
    RAISE EXCEPTION '只能为本机关安排后台任务。' USING ERRCODE = 'MZ008';
  END IF;
  PERFORM graphile_worker.add_job(task, payload::json, job_key => enqueue.job_key);
END
$$;
REVOKE EXECUTE ON FUNCTION jobs.enqueue(text, jsonb, text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION jobs.enqueue(text, jsonb, text) TO mingzheng_office;
