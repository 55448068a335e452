import { draftDigest, type JsonObject } from '#ledger/index.ts';
import { attempt, type Attempt } from '../support/attempt.ts';
import { caseWith, conclude, decide, digest, draft, investigation, notify, review, submit } from '../support/lawful.ts';
import { lax } from '../support/procedures.ts';
import { insertEntry, insertPayloads, within, write } from '../support/scene.ts';
import { type Act, agency } from '../support/seal.ts';

function acts(title: string, code: string, list: readonly Act[], options: Parameters<typeof caseWith>[1] = {}): Attempt {
  return attempt(title, code, ({ office }) => write(office, caseWith(list, options).made));
}
/** A passed review, then `after`, then the decision. */
const afterPass = (title: string, code: string, ...after: readonly Act[]) =>
  acts(title, code, [...investigation, review(), ...after, decide()]);
const decided = (title: string, code: string, ...decision: readonly Act[]) => acts(title, code, [...investigation, review(), ...decision]);

const opinions: readonly Attempt[] = [
  acts('未经审核就决定处罚', 'MZ011', [...investigation, decide()]),
  acts('未经审核就决定不罚', 'MZ011', [...investigation, { ...decide(), action: 'decide-no-penalty' }]),
  acts('程序自己称为决定的环节也要审核', 'MZ011', [...investigation, { ...decide(), action: 'decide-otherwise' }]),
  acts('程序称处罚决定不是决定', 'MZ011', [...investigation, decide()], { procedure: lax.hash }),
  acts('一开头就决定', 'MZ011', [decide()]),
  ...['C', 'D', 'E', 'F', 'G', 'a', 'AB', '', '通过'].map((opinion) =>
    acts(`审核意见为“${opinion}”`, 'MZ011', [...investigation, review('shen', opinion), decide()]),
  ),
  acts('审核没有写意见', 'MZ011', [...investigation, { action: 'review-decision', by: 'shen', form: { draftDigest: digest } }, decide()]),
  acts('审核意见是列表', 'MZ011', [
    ...investigation,
    { action: 'review-decision', by: 'shen', form: { opinion: ['A'], draftDigest: digest } },
    decide(),
  ]),
  acts('审核意见藏在下级字段', 'MZ011', [
    ...investigation,
    { action: 'review-decision', by: 'shen', form: { inner: { opinion: 'A' }, draftDigest: digest } },
    decide(),
  ]),
  acts('通过之后又审不通过', 'MZ011', [...investigation, review(), review('shen', 'D'), decide()]),
  acts('用别的环节冒充审核', 'MZ011', [...investigation, { ...review(), action: 'approve-filing' }, decide()]),
  acts('只在别的案件里审核过', 'MZ011', [...investigation, notify, decide()]),
  attempt('先写决定，后写审核（同一事务，次序颠倒）', 'MZ011', async ({ office }) => {
    const one = caseWith([...investigation, decide(), review()]);
    await write(office, [...one.made.slice(0, 4), ...one.made.slice(4).reverse()]);
  }),
  attempt('立即检查时先写决定', 'MZ011', ({ office }) =>
    within(office, agency, async () => {
      for (const rows of caseWith([...investigation, decide()]).made) {
        await insertEntry(office, rows);
        await insertPayloads(office, rows);
      }
      await office.query('SET CONSTRAINTS ALL IMMEDIATE');
    }),
  ),
];

const lighter: readonly (readonly [title: string, value: JsonObject])[] = [
  ['当事人改一个字', { ...draft, party: { ...draft.party, name: '示例机械厂（有限合伙)' } }],
  ['事实多一个空格', { ...draft, facts: `${draft.facts} ` }],
  ['罚款多一元', { ...draft, measures: [{ kind: 'fine', yuan: 60001 }] }],
  ['罚款少一个零', { ...draft, measures: [{ kind: 'fine', yuan: 6000 }] }],
  ['罚款写成文字', { ...draft, measures: [{ kind: 'fine', yuan: '60000' }] }],
  ['多一项处罚', { ...draft, measures: [...draft.measures, { kind: 'warning', yuan: 0 }] }],
  ['少一项处罚', { ...draft, measures: [] }],
  ['多一个字段', { ...draft, extra: true }],
  ['少一个字段', { party: draft.party, facts: draft.facts, measures: draft.measures }],
  ['空列表写成空对象', { ...draft, reasons: {} }],
  ['空列表写成空值', { ...draft, reasons: null }],
];
const drafts: readonly Attempt[] = [
  ...lighter.map(([title, value]) => decided(`决定的草案：${title}（摘要照旧）`, 'MZ012', { ...decide('ju', value), draft: digest })),
  ...lighter.map(([title, value]) => decided(`决定的草案：${title}（摘要重算）`, 'MZ012', decide('ju', value))),
  decided('决定不带草案', 'MZ012', { action: 'decide-penalty', by: 'ju', form: {}, draft: digest }),
  decided('决定的草案摘要为空', 'MZ012', { ...decide(), draft: null }),
  decided('草案放在别的字段里', 'MZ012', { action: 'decide-penalty', by: 'ju', form: { drafts: draft }, draft: digest }),
  acts('审核的是另一份草案', 'MZ012', [...investigation, review('shen', 'A', 'ab'.repeat(32)), decide()]),
  acts('审核没有写草案摘要', 'MZ012', [...investigation, { action: 'review-decision', by: 'shen', form: { opinion: 'A' } }, decide()]),
  acts('审核的草案摘要为空，决定的也为空', 'MZ012', [
    ...investigation,
    { action: 'review-decision', by: 'shen', form: { opinion: 'A', draftDigest: null } },
    { ...decide(), draft: null },
  ]),
  acts('审核的摘要大写', 'MZ012', [...investigation, { ...review('shen', 'A', digest.toUpperCase()), draft: digest }, decide()]),
  acts('拿通过另一份草案的审核来用', 'MZ012', [
    ...investigation,
    review(),
    conclude({ ...draft, facts: '另一事实。' }),
    decide('ju', { ...draft, facts: '另一事实。' }),
  ]),
  acts('先审后定稿', 'MZ012', [...investigation.slice(0, 2), review(), conclude(), decide()]),
  acts('从来没有定稿', 'MZ012', [...investigation.slice(0, 2), review(), decide()]),
  acts('定稿环节写的摘要与决定的不符', 'MZ012', [
    ...investigation.slice(0, 2),
    { ...conclude(), draft: draftDigest({ ...draft, facts: '另一事实。' }) },
    submit,
    review(),
    decide(),
  ]),
  afterPass('通过后重新定稿，哪怕一字未改', 'MZ012', conclude()),
  afterPass('通过后在别的环节里改草案', 'MZ012', { action: 'notify-penalty', form: { draft: { ...draft, facts: '另一事实。' } } }),
  acts('重放：旧草案的通过，新草案审不通过，再决定旧草案', 'MZ011', [
    ...investigation,
    review(),
    conclude({ ...draft, facts: '另一事实。' }),
    submit,
    review('shen', 'C', draftDigest({ ...draft, facts: '另一事实。' })),
    decide(),
  ]),
];

const superseded: readonly Attempt[] = [
  afterPass('通过后退回补充', 'MZ013', { action: 'return-incomplete', by: 'shen', form: { problems: ['示例'] } }),
  afterPass('通过后举行听证', 'MZ013', { action: 'hold-hearing', by: 'dang', form: { report: '示例' } }),
  afterPass('通过后又送审', 'MZ013', submit),
  afterPass('通过后采纳申辩', 'MZ013', { action: 'review-defence', form: { result: 'adopted' } }),
  afterPass('凭同一次审核再决定一次', 'MZ012', decide()),
  afterPass(
    '撤销重新办理后仍用原来的审核',
    'MZ012',
    decide(),
    { action: 'revoke-decision', by: 'ju' },
    { action: 'reopen-case', by: 'ju' },
  ),
  afterPass('重新办理使审核失效', 'MZ013', { action: 'reopen-case', by: 'ju' }),
  afterPass('采纳申辩之后又办了别的', 'MZ013', { action: 'review-defence', form: { result: 'adopted' } }, notify, notify),
];

/** Every handling action, signed by the one who also reviews. */
const handlingActions = [
  'register-clue',
  'inspect-premises',
  'propose-filing',
  'summon-for-inquiry',
  'record-inquiry',
  'collect-evidence',
  'order-correction',
  'preserve-evidence',
  'dispose-preserved-evidence',
  'conclude-investigation',
  'submit-for-review',
  'notify-penalty',
  'notify-hearing',
  'serve-paper',
  'hear-defence',
  'review-defence',
  'propose-closing',
  'propose-police-transfer',
  'hand-over-to-police',
  'urge-payment',
  'impose-surcharge',
  'urge-enforcement',
  'apply-to-court',
  'survey-scene',
  'take-samples',
  'propose-preserved-disposal',
  'confirm-service-address',
  'record-promise',
  'probe-secretly',
];
const independence: readonly Attempt[] = [
  ...handlingActions.map((action) => {
    const form = action === 'conclude-investigation' ? { draft } : {};
    return acts(`审核人办理过“${action}”`, 'MZ014', [{ action, by: 'shen', form }, ...investigation, review(), decide()]);
  }),
  acts('审核人是检查的第二名执法人员', 'MZ014', [
    { action: 'inspect-premises', form: { officers: ['zhang', 'shen'] } },
    ...investigation,
    review(),
    decide(),
  ]),
  acts('审核人是询问的第一名执法人员', 'MZ014', [
    { action: 'record-inquiry', form: { officers: ['shen', 'zhang'] } },
    ...investigation,
    review(),
    decide(),
  ]),
  acts('审核人是第十二名执法人员', 'MZ014', [
    { action: 'collect-evidence', form: { officers: [...Array.from({ length: 11 }, (_, at) => `某${at}`), 'shen'] } },
    ...investigation,
    review(),
    decide(),
  ]),
  acts('审核人是拟定的承办人', 'MZ014', [
    { action: 'propose-filing', form: { handlers: ['zhang', 'shen'] } },
    ...investigation,
    review(),
    decide(),
  ]),
  acts('审核人列为程序自定经办环节的承办人', 'MZ014', [
    { action: 'probe-secretly', form: { handlers: ['shen'] } },
    ...investigation,
    review(),
    decide(),
  ]),
  acts('审核人在回避决定里被定为接替的承办人', 'MZ014', [
    { action: 'approve-filing', by: 'ju', form: { handlers: ['zhang', 'shen'] } },
    ...investigation,
    review(),
    decide(),
  ]),
  afterPass('审核通过以后审核人去送达', 'MZ014', { action: 'serve-paper', by: 'shen' }),
  afterPass('审核通过以后审核人参加听取申辩', 'MZ014', { action: 'hear-defence', form: { officers: ['zhang', 'shen'] } }),
  acts('旧审核人也受同样限制', 'MZ014', [{ action: 'collect-evidence', by: 'old' }, ...investigation, review('old'), decide()]),
];

const reviewers: readonly Attempt[] = [
  ...(
    [
      ['没有资格证', 'unqualified'],
      ['恰在2021年7月15日初次审核又没有资格证', 'firstday'],
      ['从未登记初次审核日又没有资格证', 'neverbegun'],
      ['资格证前一日到期', 'lapsed'],
      ['资格证次日生效', 'notyet'],
      ['只有执法证', 'wrongpaper'],
      ['审核岗位前一日结束', 'former'],
      ['审核岗位次日开始', 'future'],
      ['有资格证但没有审核岗位', 'noreviewer'],
      ['是负责人不是审核人', 'ju'],
      ['是档案员', 'dang'],
      ['不在人员台账', 'nobody-known'],
      ['是别的机关的审核人', 'only-there'],
      ['姓名大小写不同', 'Shen'],
      ['姓名后有空格', 'shen '],
    ] as const
  ).map(([title, by]) => acts(`审核人${title}`, 'MZ015', [...investigation, review(by), decide(by === 'ju' ? 'fen' : 'ju')])),
];

const deciders: readonly Attempt[] = [
  ...(
    [
      ['执法人员', 'zhang'],
      ['另一名执法人员', 'li'],
      ['档案员', 'dang'],
      ['别的审核人', 'old'],
      ['前一日卸任的负责人', 'oldhead'],
      ['次日上任的负责人', 'newhead'],
      ['台账里没有的人', 'nobody-known'],
      ['别的机关的人', 'only-there'],
    ] as const
  ).map(([title, by]) => decided(`由${title}决定`, 'MZ016', decide(by))),
  decided('由没有负责人岗位的审核人自己决定', 'MZ016', decide('shen')),
  acts('审核人兼任负责人，自审自定', 'MZ017', [...investigation, review('shenju'), decide('shenju')]),
];

const spot = (penalty: JsonObject, officers: readonly string[] = ['zhang', 'li']): Act => ({
  action: 'impose-on-the-spot',
  form: { officers, penalty: { party: { kind: 'organisation' }, measures: { warning: false, fine: 3000 }, ...penalty } },
});
const onTheSpot: readonly Attempt[] = [
  ...(
    [
      ['罚单位三千零一元', { measures: { warning: false, fine: 3001 } }],
      ['罚公民二百零一元', { party: { kind: 'citizen' }, measures: { warning: false, fine: 201 } }],
      ['罚个体工商户二百零一元', { party: { kind: 'individual-business' }, measures: { warning: false, fine: 201 } }],
      ['不写当事人类型罚二百零一元', { party: { name: '示例' }, measures: { warning: false, fine: 201 } }],
      ['罚款写成文字', { measures: { warning: false, fine: '9000' } }],
      ['罚款写成列表', { measures: { warning: false, fine: [9000] } }],
      ['负数', { measures: { warning: false, fine: -1 } }],
      ['没收', { measures: { warning: false, fine: 100, confiscateGains: 100 } }],
      ['停产停业', { measures: { warning: true, fine: null, other: ['责令停产停业'] } }],
      ['处罚种类写成文字', { measures: '罚款九万元' }],
    ] as const
  ).map(([title, penalty]) => acts(`当场处罚：${title}`, 'MZ018', [spot(penalty)])),
  acts('当场处罚：一名执法人员', 'MZ018', [spot({}, ['zhang'])]),
  acts('当场处罚：同一人写两次', 'MZ018', [spot({}, ['zhang', 'zhang'])]),
];

export const gate: readonly Attempt[] = [...opinions, ...onTheSpot, ...drafts, ...superseded, ...independence, ...reviewers, ...deciders];
