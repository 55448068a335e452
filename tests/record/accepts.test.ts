import { afterAll, beforeAll, expect, it } from 'vitest';
import { draftDigest } from '#ledger/index.ts';
import { conclude, caseWith, decide, draft, investigation, lawful, notify, review, submit } from './support/lawful.ts';
import { laterSettings, peopleRegister, settingsRegister } from './support/procedures.ts';
import { openScene, type Scene, write } from './support/scene.ts';
import { type Act, agency, caseOf } from './support/seal.ts';

let scene: Scene;
beforeAll(async () => {
  scene = await openScene();
});
afterAll(() => scene.close());

const onTheSpot = (kind: string, fine: number | null): Act => ({
  action: 'impose-on-the-spot',
  form: { officers: ['zhang', 'li'], penalty: { party: { kind }, measures: { warning: fine === null, fine } } },
});
const changed = { ...draft, facts: '另一事实。' };
const accepted = {
  审核通过后作出决定: lawful,
  '附修改意见通过（B）后作出决定': [...investigation, review('shen', 'B'), notify, decide()],
  分管负责人作出决定: [...investigation, review(), decide('fen')],
  '2021年7月15日前就从事审核的人员无须资格证': [...investigation, review('old'), decide()],
  '退回一次、重新提交后通过': [...investigation, review('shen', 'C'), conclude(), submit, review(), decide()],
  '听取申辩后未采纳，不影响审核意见': [...investigation, review(), { action: 'review-defence', form: { result: 'not-adopted' } }, decide()],
  '先审了别的草案，后来又审通过现在的草案': [
    ...investigation.slice(0, 2),
    conclude(changed),
    submit,
    review('shen', 'C'),
    conclude(),
    submit,
    review(),
    decide(),
  ],
  '撤销后重新办理、重新审核再决定': [
    ...lawful,
    { action: 'revoke-decision', by: 'ju', form: {} },
    { action: 'reopen-case', by: 'ju', form: {} },
    conclude(changed),
    submit,
    review('shen', 'A', draftDigest(changed)),
    decide('ju', changed),
  ],
  '当场处罚：单位三千元': [onTheSpot('organisation', 3000)],
  '当场处罚：公民二百元': [onTheSpot('citizen', 200)],
  '当场处罚：只有警告': [onTheSpot('citizen', null)],
  同样的关口也管不予处罚: [...investigation, review(), { ...decide(), action: 'decide-no-penalty' }],
};

for (const [title, acts] of Object.entries(accepted))
  it(title, async () => {
    const one = caseWith(acts);
    await write(scene.office, one.made);
    const { rows } = await scene.owner.query('SELECT count(*)::int AS n FROM record.entries WHERE case_id = $1', [one.id]);
    expect(rows).toEqual([{ n: acts.length }]);
  });

it('登记簿在同一登记簿的新版本下续写；不能续在别的登记簿的版本下', async () => {
  const { rows } = await scene.office.query<{ id: string }>(`SELECT record.register_case($1, 'settings-register') AS id`, [agency]);
  const register = caseOf({ procedure: settingsRegister.hash, case: rows[0]?.id ?? '' });
  register.act({ action: 'open-settings', by: 'ju', form: { reason: '设立' } });
  register.act({ action: 'note-settings', by: 'ju', form: { reason: '新版本的环节' }, forged: { procedure: laterSettings.hash } });
  await write(scene.office, register.made);
  const astray = register.act({ action: 'enrol-person', by: 'ju', form: {}, forged: { procedure: peopleRegister.hash } }, true);
  await expect(write(scene.office, [astray])).rejects.toMatchObject({ code: 'MZ004' });
});
