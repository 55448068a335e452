import { findingsOf, forms, hazardousApplication, hazardousDraft, hazardousSeen, refusalDraft, signers, siteSeen } from '../licence.ts';
import type { Road, Usual } from './usual.ts';

const reviewed: Road = [['draft-licence-decision'], ['submit-for-review'], ['review-decision'], ['decide-licence']];
const certified: Road = [['issue-certificate'], ['serve-paper']];
const toBoth = (paper: string): Road =>
  ['梁平区示例烟花爆竹店', '示例·孙邻居'].map((addressee) => ['serve-paper', { paper, addressee }] as const);
const byNeighbours = { interest: 'both', interestReason: '与住宅相邻，并且位于集市。' } as const;

/** 烟花爆竹零售, from the window to the certificate and the public text. */
export const licence: Usual = {
  matter: null,
  forms,
  signers,
  road: [
    ['apply-for-licence'],
    ['accept-application'],
    ['assign-examiners'],
    ['examine-application'],
    ['inspect-site'],
    ...reviewed,
    ['serve-paper', { paper: 'licence-decision' }],
    ...certified,
    ['prepare-disclosure'],
    ['check-disclosure'],
    ['publish-decision'],
    ['supervise-licence'],
  ],
  detours: [
    { after: 'apply-for-licence', road: [['notify-supplement'], ['receive-supplement'], ['accept-application']] },
    { after: 'apply-for-licence', road: [['refuse-acceptance'], ['archive-case']] },
    {
      after: null,
      road: [
        ['apply-for-licence', hazardousApplication],
        ['accept-application'],
        ['assign-examiners'],
        ['examine-application', { findings: findingsOf(hazardousSeen) }],
        ['inspect-site', { findings: findingsOf(hazardousSeen.filter(({ seen }) => seen !== 'papers')) }],
        ['draft-licence-decision', { draft: hazardousDraft('2026-03-02') }],
        ...reviewed.slice(1),
        ['issue-certificate', { informed: '已书面通报区生态环境局、公安局。' }],
      ],
    },
    {
      after: 'assign-examiners',
      road: [
        ['examine-application', byNeighbours],
        ['inspect-site'],
        ['notify-third-parties'],
        ['serve-paper', { paper: 'licence-third-party' }],
        ['hear-opinions', { speaker: 'third-party', name: '示例·孙邻居' }],
        ['exclude-period'],
        ['offer-licence-hearing'],
        ...toBoth('licence-hearing-offer'),
        ['request-hearing'],
        ['appoint-hearing', { cause: 'public' }],
        ...toBoth('licence-hearing-notice'),
        ['wait', { days: 15 }],
        ['hold-hearing'],
        ['end-excluded-period'],
        ['extend-licence-limit'],
        ...reviewed,
      ],
    },
    {
      after: 'examine-application',
      road: [
        ['inspect-site', { findings: findingsOf(siteSeen, 'fw-fire') }],
        ['draft-licence-decision', { draft: refusalDraft }],
        ['submit-for-review'],
        ['review-decision'],
        ['decide-licence'],
      ],
    },
    {
      after: 'publish-decision',
      road: [['apply-for-change'], ['accept-application'], ['examine-application'], ...reviewed, ...certified],
    },
    {
      after: 'publish-decision',
      road: [['apply-for-renewal'], ['accept-application'], ['examine-application'], ...reviewed, ...certified],
    },
    {
      after: 'publish-decision',
      road: [
        ['propose-ending'],
        ['notify-ending'],
        ['serve-paper', { paper: 'licence-ending-notice' }],
        ['hear-opinions', { speaker: 'holder' }],
        ['waive-hearing'],
        ['draft-licence-decision'],
        ['submit-for-review'],
        ['review-decision'],
        ['decide-ending'],
        ['cancel-licence', { ground: 'undone' }],
      ],
    },
    {
      after: 'publish-decision',
      road: [
        ['propose-ending', { act: 'withdraw', ground: 'law-changed' }],
        ['notify-ending'],
        ['serve-paper', { paper: 'licence-ending-notice' }],
        ['hear-opinions', { speaker: 'holder' }],
        ['waive-hearing'],
        ['draft-licence-decision'],
        ['submit-for-review'],
        ['review-decision'],
        ['decide-ending'],
      ],
    },
  ],
};
