import { attempt, type Attempt, forbidden, unfit } from '../support/attempt.ts';
import { caseWith, investigation } from '../support/lawful.ts';
import { within, write } from '../support/scene.ts';
import { agency, type Act } from '../support/seal.ts';

/** With the agency set, as the program does: what is refused is the power, not the setting. */
function sql(title: string, text: string, code = forbidden): Attempt {
  return attempt(title, code, ({ office }) => within(office, agency, () => office.query(text)));
}

const tables = {
  'record.agencies': 'name',
  'record.time_rule': 'strict',
  'record.procedures': 'value',
  'record.procedure_actions': 'decides',
  'record.deciding_actions': 'action',
  'record.superseding_actions': 'field',
  'record.handling_actions': 'action',
  'record.entries': 'by_person',
  'record.payloads': 'data',
  'record.files': 'type',
  'record.numbers': 'last',
  'log.pending': 'n',
  'log.leaves': 'leaf',
  'log.checkpoints': 'note',
  'people.persons': 'name',
  'people.roles_held': 'to_day',
  'people.certificates': 'to_day',
  'meta.migrations': 'sha256',
} as const;

const changes: readonly Attempt[] = Object.entries(tables).flatMap(([table, column]) => [
  sql(`UPDATE ${table}`, `UPDATE ${table} SET ${column} = ${column}`),
  sql(`DELETE FROM ${table}`, `DELETE FROM ${table}`),
  sql(`TRUNCATE ${table}`, `TRUNCATE ${table} CASCADE`),
  sql(`DROP TABLE ${table}`, `DROP TABLE ${table} CASCADE`),
  sql(`给 ${table} 加列`, `ALTER TABLE ${table} ADD COLUMN hidden text`),
]);

const inserts: readonly Attempt[] = [
  sql('自建机关', `INSERT INTO record.agencies (agency, name, log_origin) VALUES ('new-yjj', '示例', 'x')`),
  sql('改时间规则', 'INSERT INTO record.time_rule (strict) VALUES (false)'),
  sql('自列程序环节', `INSERT INTO record.procedure_actions VALUES ('x', 'y', false, false)`),
  sql('自列决定环节', `INSERT INTO record.deciding_actions VALUES ('x')`),
  sql('自列失效环节', `INSERT INTO record.superseding_actions VALUES ('x')`),
  sql('自列经办环节', `INSERT INTO record.handling_actions VALUES ('x')`),
  sql('自定文号', `INSERT INTO record.numbers VALUES ('${agency}', '罚', 2026, 88)`),
  sql('自行编入日志', `INSERT INTO log.leaves (agency, index, case_id, n, leaf) VALUES ('${agency}', 0, gen_random_uuid(), 0, '')`),
  sql('自签检查点', `INSERT INTO log.checkpoints (agency, size, root, note) VALUES ('${agency}', 1, '', '')`),
  sql('自排日志', `INSERT INTO log.pending VALUES ('${agency}', '1', gen_random_uuid(), 0)`),
  sql('看日志排队', 'SELECT * FROM log.pending'),
  sql('自加人员', `INSERT INTO people.persons (agency, id, name, enrolled_by) VALUES ('${agency}', 'x', '示例', 'x')`),
  sql('自授岗位', `INSERT INTO people.roles_held VALUES ('${agency}', 'zhang', 'reviewer', '示例科', '2020-01-01', NULL, 1)`),
  sql('自发证件', `INSERT INTO people.certificates VALUES ('${agency}', 'zhang', '1', 'legal-qualification', '2020-01-01', NULL, 1)`),
  sql('伪称脚本已执行', `INSERT INTO meta.migrations (name, sha256) VALUES ('9999-x.sql', 'x')`),
  sql('指定写入的事务', `INSERT INTO record.entries (agency, tx) VALUES ('${agency}', '3')`),
  sql(
    '以登记簿之名另立一种程序',
    `INSERT INTO record.procedures (hash, value) SELECT encode(sha256(convert_to(text, 'UTF8')), 'hex'), text
      FROM (VALUES ('{"actions":{},"procedure":{"id":"people-register","kind":"penalty","steps":[]}}')) AS version (text)`,
    unfit,
  ),
  sql('直接公示', `INSERT INTO published.decisions DEFAULT VALUES`),
];

const structure: readonly Attempt[] = [
  ...['record.entries', 'record.payloads', 'record.procedures', 'log.leaves', 'people.persons'].flatMap((table) => [
    sql(`停用 ${table} 的触发器`, `ALTER TABLE ${table} DISABLE TRIGGER ALL`),
    sql(`停用 ${table} 的行级隔离`, `ALTER TABLE ${table} DISABLE ROW LEVEL SECURITY`),
  ]),
  sql('删掉提交时的检查', 'DROP TRIGGER check_entry ON record.entries'),
  sql('删掉只追加的触发器', 'DROP TRIGGER append_only ON record.entries'),
  sql('停用提交时的检查', 'ALTER TABLE record.entries DISABLE TRIGGER check_entry'),
  sql('以副本模式绕过触发器', `SET LOCAL session_replication_role = 'replica'`),
  sql('改写检查函数', 'CREATE OR REPLACE FUNCTION record.check_entry() RETURNS trigger LANGUAGE plpgsql AS $$BEGIN RETURN NULL; END$$'),
  sql('删掉检查函数', 'DROP FUNCTION record.check_entry() CASCADE'),
  sql('在记录里另建函数', 'CREATE FUNCTION record.mine() RETURNS int LANGUAGE sql AS $$SELECT 1$$'),
  sql('在 public 里另建函数', 'CREATE FUNCTION public.sha256(bytea) RETURNS bytea LANGUAGE sql AS $$SELECT $1$$'),
  sql('建临时表冒名', 'CREATE TEMP TABLE time_rule (strict boolean)'),
  sql('在 public 里建表', 'CREATE TABLE public.entries (n int)'),
  sql('另建模式', 'CREATE SCHEMA mine'),
  sql(
    '另建触发器',
    'CREATE TRIGGER mine BEFORE INSERT ON record.entries FOR EACH ROW EXECUTE FUNCTION suppress_redundant_updates_trigger()',
  ),
  sql('另建规则', 'CREATE RULE mine AS ON INSERT TO record.payloads DO INSTEAD NOTHING'),
  sql('另建行级策略', 'CREATE POLICY mine ON record.entries USING (true)'),
  sql('改行级策略', 'ALTER POLICY own_agency ON record.entries USING (true)'),
  sql('删行级策略', 'DROP POLICY own_agency ON record.entries'),
  sql('去掉外键', 'ALTER TABLE record.payloads DROP CONSTRAINT payloads_agency_case_id_n_fkey'),
  sql('改列的类型', 'ALTER TABLE record.entries ALTER COLUMN leaf TYPE text'),
  sql('改列的默认值', 'ALTER TABLE record.entries ALTER COLUMN tx SET DEFAULT NULL'),
  sql('改表名', 'ALTER TABLE record.entries RENAME TO entries_old'),
  sql('换主人', 'ALTER TABLE record.entries OWNER TO mingzheng_office'),
  sql('建视图绕过隔离的所有者', 'CREATE VIEW record.all_entries AS SELECT * FROM record.entries'),
];

const identities: readonly Attempt[] = [
  ...['mingzheng_owner', 'mingzheng_worker', 'mingzheng_portal', 'postgres'].map((role) => sql(`冒充 ${role}`, `SET LOCAL ROLE ${role}`)),
  sql('冒充会话所有者', 'SET SESSION AUTHORIZATION postgres'),
  sql('给自己超级权限', 'ALTER ROLE mingzheng_office SUPERUSER'),
  sql('给自己绕过行级隔离', 'ALTER ROLE mingzheng_office BYPASSRLS'),
  sql('加入所有者', 'GRANT mingzheng_owner TO mingzheng_office'),
  sql('另建账号', 'CREATE ROLE mine LOGIN'),
  sql('改别人的口令', `ALTER ROLE mingzheng_owner PASSWORD 'x'`),
  sql('给公众读记录', 'GRANT SELECT ON ALL TABLES IN SCHEMA record TO PUBLIC'),
  sql('要求无视行级隔离地读', 'SET LOCAL row_security = off; SELECT * FROM record.entries'),
  sql('执行系统命令', `COPY (SELECT 1) TO PROGRAM 'id'`),
  sql('把记录写到服务器文件', `COPY record.entries TO '/tmp/entries'`),
  sql('读服务器文件', `SELECT pg_read_file('postgresql.conf')`),
  sql('列服务器文件', `SELECT pg_ls_dir('.')`),
  sql('重读配置', 'SELECT pg_reload_conf()'),
  sql('改服务器设置', 'ALTER SYSTEM SET fsync = off', '25001'),
  sql('读口令', 'SELECT rolpassword FROM pg_authid'),
  sql('装扩展', 'CREATE EXTENSION file_fdw SCHEMA record'),
  sql('装不受信的语言', 'CREATE EXTENSION plperlu'),
];

const functions: readonly Attempt[] = [
  sql('直接登记人员', `SELECT people.enrol('${agency}', '{}', 'x')`),
  sql('直接授予岗位', `SELECT people.grant_role('${agency}', '{}', 1, '2020-01-01')`),
  sql('直接投影', `SELECT people.project(NULL, '{}')`),
  sql('直接入队', `SELECT graphile_worker.add_job('publish', '{}'::json)`),
  sql('看任务队列', 'SELECT * FROM graphile_worker._private_jobs'),
  sql('看台账函数', `SELECT record.held_role('${agency}', 'shen', ARRAY['reviewer'], '2026-01-01')`),
  sql('看别人的字段', `SELECT record.fields_of('other-yjj', gen_random_uuid(), 0)`),
  sql('任务名带空格', `SELECT jobs.enqueue('a b', '{"agency":"${agency}"}')`, 'MZ008'),
];

/** Lawful erasure needs its entry first; these have none, or one that does not say enough. */
const erase = (form: object): Act => ({ action: 'erase', form: { ...form } });
function erasing(title: string, form: object | null, code = 'MZ005', n?: number): Attempt {
  return attempt(title, code, async ({ office }) => {
    const one = caseWith([...investigation, ...(form ? [erase(form)] : [])]);
    await write(office, one.made);
    await within(office, agency, async () => {
      const { rows } = await office.query<{ erased: string }>('SELECT record.erase($1, $2) AS erased', [one.id, n ?? 4]);
      // nothing named, nothing erased: told apart from a refusal
      if (rows[0]?.erased === '0') throw Object.assign(new Error('nothing was erased'), { code: 'none' });
    });
  });
}
const erasures: readonly Attempt[] = [
  erasing('没有删除环节就删除', null, 'none'),
  erasing('以别的环节为名删除', null, 'none', 1),
  erasing('删除而不写理由', { entry: 0, pointers: ['/form/source'] }),
  erasing('删除理由为空白', { entry: 0, pointers: ['/form/source'], reason: '  ' }),
  erasing('删除草案', { entry: 2, pointers: ['/form/draft/facts'], reason: '示例' }),
  erasing('删除执法人员', { entry: 1, pointers: ['/form/officers/1'], reason: '示例' }),
  erasing('删除签名人', { entry: 1, pointers: ['/by'], reason: '示例' }),
  erasing('删除上一环节', { entry: 1, pointers: ['/prev'], reason: '示例' }),
  erasing('删除没有的字段', { entry: 0, pointers: ['/form/none'], reason: '示例' }, 'none'),
];

/** Not even the owner of the tables rewrites what was written. */
const owner: readonly Attempt[] = ['record.entries', 'record.procedures', 'record.files', 'log.leaves', 'log.checkpoints'].flatMap(
  (table) =>
    [`UPDATE ${table} SET agency = agency`, `DELETE FROM ${table}`, `TRUNCATE ${table} CASCADE`]
      .map((text) => (table === 'record.procedures' ? text.replace('agency = agency', 'value = value') : text))
      .map((text) => attempt(`所有者也不得 ${text}`, 'MZ005', (scene) => scene.owner.query(text))),
);
const ownersPayloads: readonly Attempt[] = [
  attempt('所有者也不得改字段数据', 'MZ005', (scene) => scene.owner.query('UPDATE record.payloads SET data = data')),
  attempt('所有者也不得无理由删字段数据', 'MZ005', (scene) =>
    scene.owner.query(`DELETE FROM record.payloads WHERE pointer = '/form/source'`),
  ),
  attempt('所有者也不得清空字段数据', 'MZ005', (scene) => scene.owner.query('TRUNCATE record.payloads')),
  attempt('所有者也不得清空文号', 'MZ005', (scene) => scene.owner.query('TRUNCATE record.numbers')),
];

export const powers: readonly Attempt[] = [
  ...changes,
  ...inserts,
  ...structure,
  ...identities,
  ...functions,
  ...erasures,
  ...owner,
  ...ownersPayloads,
];
