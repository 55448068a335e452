import { coercionCopy, inspectionCopy, licenceCopy } from '#law/form-parts/disclosure-copy.ts';
import { day, form, line, officers } from '#law/form-parts/fields.ts';
import { reviewedDecision } from '#law/form-parts/reviewed-decision.ts';
import { named } from '#law/form-parts/named.ts';
import { party } from '#law/form-parts/party.ts';
import { acl, all, seed, wsl } from '#law/cite.ts';
import { member } from '#law/member.ts';
import { revokeDecision } from '#law/actions/revoke-decision/action.ts';
import { reviewClocks, reviewMembers, reviewTrack } from '#law/procedures/shared/review.ts';
import { disclosureClocks, disclosureMembers } from '#law/procedures/shared/disclosure.ts';
import { disclosureTrack, validityTrack } from '#law/procedures/shared/tracks.ts';
import { versionFrom } from '#law/procedures/version-from.ts';
import { Type } from 'typebox';
import type { Move, Trigger } from '#law/vocabulary.ts';

/* As little of a licence and of an inspection as publication needs: what it does for another kind is tried on these. */

const concluded: readonly Move[] = [
  { track: 'main', to: 'concluded' },
  { track: 'validity', to: 'in-force' },
  { track: 'disclosure', to: 'due' },
];
const main = {
  title: '办理',
  begins: 'none',
  places: { none: { title: '未开始' }, open: { title: '办理中' }, concluded: { title: '已有结论', end: true as const } },
};
const undone: readonly Trigger[] = [{ action: 'revoke-decision' }];

const applyForLicence = member({
  action: {
    id: 'apply-for-licence',
    title: '申请',
    says: '示例。',
    articles: [all(29)],
    who: { roles: ['officer'] },
    form: form({ caseName: line('事项'), party: party(), licenceKind: line('类别') }),
    remembers: { caseName: '/caseName', party: '/party', licenceKind: '/licenceKind' },
  },
  step: { opens: true, from: {}, articles: [all(29)], must: [], moves: [{ track: 'main', to: 'open' }] },
});

const grantLicence = member({
  action: {
    id: 'grant-licence',
    title: '决定',
    says: '示例。',
    articles: [all(38)],
    who: { roles: ['principal-head'] },
    form: form({
      decidedOn: day('决定日期'),
      paper: line('文书'),
      number: line('文号'),
      basis: line('依据'),
      premises: line('经营场所'),
      granted: line('许可内容'),
      certificateNumber: line('许可编号'),
      until: day('有效期至'),
      state: line('状态'),
      outcome: line('结论'),
    }),
    remembers: {
      decidedOn: '/decidedOn',
      decisionPaper: '/paper',
      decisionNumber: '/number',
      granted: { from: '' },
      licenceState: '/state',
      certificateNumber: '/certificateNumber',
    },
    concludes: true,
  },
  step: { from: { main: ['open'] }, articles: [all(38)], must: [], moves: concluded },
});

export const licenceLike = versionFrom(
  {
    id: 'licence-like',
    title: '示例许可程序',
    kind: 'licence',
    matters: ['XK-FW-019-2'],
    validFrom: '2021-07-15',
    articles: [all(38)],
    tracks: { main, disclosure: disclosureTrack, validity: validityTrack },
    clocks: disclosureClocks({ limit: 'SEED-7WD', title: '公示许可决定', decided: [{ action: 'grant-licence' }], undone }),
  },
  {
    applyForLicence,
    grantLicence,
    revokeDecision,
    ...disclosureMembers({
      copy: (notes) =>
        licenceCopy({
          ...notes,
          facts: {
            basis: 'granted.basis',
            premises: 'granted.premises',
            content: 'granted.granted',
            validUntil: 'granted.until',
            conclusion: 'granted.outcome',
          },
        }),
      articles: [all(40), seed(3)],
      within: 7,
    }),
  },
);

const beginInspection = member({
  action: {
    id: 'begin-inspection',
    title: '开始检查',
    says: '示例。',
    articles: [wsl(65)],
    who: { roles: ['officer'] },
    form: form({ caseName: line('事项'), party: party(), basis: line('依据'), scope: line('内容'), mode: line('方式') }),
    remembers: { caseName: '/caseName', party: '/party', basis: '/basis', scope: '/scope', mode: '/mode' },
  },
  step: { opens: true, from: {}, articles: [wsl(65)], must: [], moves: [{ track: 'main', to: 'open' }] },
});

const concludeInspection = member({
  action: {
    id: 'conclude-inspection',
    title: '检查结论',
    says: '示例。',
    articles: [wsl(68)],
    who: { roles: ['officer'], officers: 2, certificate: true },
    form: form({
      officers: officers(),
      number: line('文号'),
      on: day('检查日期'),
      attendant: line('现场负责人'),
      findings: line('检查结果'),
      conclusion: line('结论'),
    }),
    remembers: {
      decisionNumber: '/number',
      decidedOn: '/on',
      inspectedOn: '/on',
      findings: '/findings',
      conclusion: '/conclusion',
      namedPersons: named('/attendant'),
    },
    concludes: true,
  },
  step: { from: { main: ['open'] }, articles: [wsl(68)], must: [], moves: concluded },
});

export const inspectionLike = versionFrom(
  {
    id: 'inspection-like',
    title: '示例检查程序',
    kind: 'inspection',
    validFrom: '2021-07-15',
    articles: [wsl(65)],
    tracks: { main, disclosure: disclosureTrack, validity: validityTrack },
    clocks: disclosureClocks({ limit: 'SEED-20WD', title: '公示检查结果', decided: [{ action: 'conclude-inspection' }], undone }),
  },
  { beginInspection, concludeInspection, revokeDecision, ...disclosureMembers({ copy: inspectionCopy, articles: [seed(3)], within: 20 }) },
);

const sealing = () =>
  Type.Object(
    Object.fromEntries(['measure', 'facts', 'basis', 'content', 'from', 'until', 'conclusion'].map((name) => [name, line(name)])),
    { additionalProperties: false },
  );

const proposeSealing = member({
  action: {
    id: 'propose-sealing',
    title: '拟查封',
    says: '示例。',
    articles: [acl(18)],
    who: { roles: ['officer'], officers: 2, certificate: true },
    form: form({ officers: officers(), caseName: line('事项'), party: party(), draft: sealing() }),
    remembers: { caseName: '/caseName', party: '/party', draft: '/draft', handlers: '/officers' },
    handles: true,
  },
  step: {
    opens: true,
    from: {},
    articles: [acl(18)],
    must: [],
    moves: [
      { track: 'main', to: 'open' },
      { track: 'review', to: 'ready' },
    ],
  },
});

const decideSealing = member({
  action: {
    id: 'decide-sealing',
    title: '决定查封',
    says: '示例。',
    articles: [acl(24)],
    who: { roles: ['principal-head'] },
    form: form({ draft: sealing(), number: line('文号'), decidedOn: day('决定日期') }),
    remembers: { decisionNumber: '/number', decidedOn: '/decidedOn' },
    decides: true,
    concludes: true,
  },
  step: { from: { main: ['open'], review: ['passed'] }, articles: [acl(24)], must: reviewedDecision([seed(9)]), moves: concluded },
});

/** Reviewed before it is decided, as a coercive measure of weight is. */
export const coercionLike = versionFrom(
  {
    id: 'coercion-like',
    title: '示例强制程序',
    kind: 'coercion',
    validFrom: '2021-07-15',
    articles: [acl(18)],
    tracks: { main, review: reviewTrack, disclosure: disclosureTrack, validity: validityTrack },
    clocks: [
      ...reviewClocks('propose-sealing'),
      ...disclosureClocks({ limit: 'SEED-20WD', title: '公示强制决定', decided: [{ action: 'decide-sealing' }], undone }),
    ],
  },
  {
    proposeSealing,
    ...reviewMembers({ main: ['open'] }),
    decideSealing,
    revokeDecision,
    ...disclosureMembers({ copy: coercionCopy, articles: [seed(3)], within: 20 }),
  },
);
