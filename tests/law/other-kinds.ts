import { inspectionCopy, licenceCopy } from '#law/form-parts/disclosure-copy.ts';
import { day, form, line, officers } from '#law/form-parts/fields.ts';
import { named } from '#law/form-parts/named.ts';
import { party } from '#law/form-parts/party.ts';
import { all, seed, wsl } from '#law/cite.ts';
import { member } from '#law/member.ts';
import { revokeDecision } from '#law/actions/revoke-decision/action.ts';
import { disclosureClocks, disclosureMembers } from '#law/procedures/shared/disclosure.ts';
import { disclosureTrack, validityTrack } from '#law/procedures/shared/tracks.ts';
import { versionFrom } from '#law/procedures/version-from.ts';
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
