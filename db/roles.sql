-- The accounts of the product. Each process signs in as its own and can do only what the migrations grant it beside each table.
-- Run once by an administrator of the server (`migrate` does it); passwords are set afterwards, never written here.
DO $$
DECLARE
  account text;
BEGIN
  FOREACH account IN ARRAY ARRAY['mingzheng_owner', 'mingzheng_office', 'mingzheng_portal', 'mingzheng_worker'] LOOP
    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = account) THEN
      EXECUTE format('CREATE ROLE %I LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOREPLICATION NOBYPASSRLS', account);
    END IF;
  END LOOP;
END
$$;
-- A request that hangs must not hold a case's lock for ever.
ALTER ROLE mingzheng_office SET idle_in_transaction_session_timeout = '60s';
ALTER ROLE mingzheng_office SET lock_timeout = '15s';
ALTER ROLE mingzheng_office SET statement_timeout = '60s';
ALTER ROLE mingzheng_portal SET statement_timeout = '5s';
ALTER ROLE mingzheng_portal SET default_transaction_read_only = on;
