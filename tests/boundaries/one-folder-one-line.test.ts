import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, expect, test } from 'vitest';

/** A trial action, planted in a copy of the law: one folder, and one line in the procedure's list. Nothing else is touched. */
const folder = mkdtempSync(join(tmpdir(), 'mingzheng-trial-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const trial = `import { apl } from '../../cite.ts';
import { day, form, text } from '../../form-parts/fields.ts';
import { member } from '../../member.ts';

export const noteCall = member({
  action: {
    id: 'note-call',
    title: '登记电话联系',
    says: '登记与当事人的电话联系情况。',
    articles: [apl(47)],
    who: { roles: ['officer'], handler: true },
    form: form({ calledOn: day('通话日期'), content: text('通话内容') }),
    handles: true,
  },
  step: { from: { main: ['investigating', 'concluded'] }, articles: [apl(47)], must: [], moves: [] },
});
`;

const ask = `
import { procedureVersions } from '#law/procedures/index.ts';
import { flowChart } from '#law/flow-chart.ts';
import { consider } from '#law/consider.ts';
import { nothingYet } from '#law/standing.ts';
import { calendarOf } from '#law/calendar.ts';
import { defaultSettings } from '#law/settings.ts';
const version = procedureVersions['ordinary-penalty'];
const zhang = { id: 'zhang', name: '示例', roles: [{ role: 'officer', unit: '', from: '2020-01-01', to: null }], certificates: [], reviewsSince: null };
const around = { procedure: version.procedure, people: { zhang }, settings: defaultSettings, calendar: calendarOf(), matter: null };
const rule = (place) => consider(around, version.actions, { ...nothingYet, n: 1, places: { main: place } }, { id: '1', action: 'note-call', by: 'zhang', at: '2026-03-02T01:00:00.000Z' });
console.log(JSON.stringify({ known: 'note-call' in version.actions, order: version.actions['note-call'].form['x-order'], chart: flowChart(version).length > 0, open: rule('investigating'), closed: rule('archived') }));
`;

test('a new action is one folder and one line: its form, its place and its refusals follow', () => {
  cpSync('src/law', join(folder, 'src', 'law'), { recursive: true });
  cpSync('package.json', join(folder, 'package.json'));
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
  mkdirSync(join(folder, 'src', 'law', 'actions', 'note-call'));
  writeFileSync(join(folder, 'src', 'law', 'actions', 'note-call', 'action.ts'), trial);
  const list = join(folder, 'src', 'law', 'procedures', 'ordinary-penalty', 'members.ts');
  writeFileSync(list, `${readFileSync(list, 'utf8')}export { noteCall } from '../../actions/note-call/action.ts';\n`);
  writeFileSync(join(folder, 'ask.ts'), ask);
  const run = spawnSync(process.execPath, ['--disable-warning=ExperimentalWarning', join(folder, 'ask.ts')], { encoding: 'utf8' });
  expect(run.stderr).toBe('');
  expect(JSON.parse(run.stdout)).toMatchObject({
    known: true,
    order: ['calledOn', 'content'],
    chart: true,
    open: { permitted: true },
    closed: { permitted: false, refusals: [{ code: 'place', articles: [{ law: 'APL2021', article: '47' }] }] },
  });
});
