import { archiveCase as archiveCaseAction } from '../../actions/archive-case/action.ts';
import { correctClericalSlip as correctClericalSlipAction } from '../../actions/correct-clerical-slip/action.ts';
import { decideRecusal as decideRecusalAction } from '../../actions/decide-recusal/action.ts';
import { prepareDisclosure as prepareDisclosureAction } from '../../actions/prepare-disclosure/action.ts';
import { redraftDisclosure as redraftDisclosureAction } from '../../actions/redraft-disclosure/action.ts';
import { linkCase as linkCaseAction } from '../../actions/link-case/action.ts';
import { receiveRemedy as receiveRemedyAction } from '../../actions/receive-remedy/action.ts';
import { requestRecusal as requestRecusalAction } from '../../actions/request-recusal/action.ts';
import { servePaper as servePaperAction } from '../../actions/serve-paper/action.ts';
import { urgeEnforcement as urgeEnforcementAction } from '../../actions/urge-enforcement/action.ts';
import { acl, apl, arl, cpl } from '../../cite.ts';
import { penaltyCopy, type CopyNotes } from '../../form-parts/disclosure-copy.ts';
import { preparationForm, redraftForm } from '../../form-parts/disclosure-forms.ts';
import { form } from '../../form-parts/fields.ts';
import { named } from '../../form-parts/named.ts';
import { service } from '../../form-parts/service.ts';
import { toServe } from '../../form-parts/to-serve.ts';
import { placed } from '../../placed.ts';

/* Actions of the ordinary procedure, where they stand in this one. */

/** What is imposed on the spot is no draft with an outcome: the case remembers the result. */
const copy = (notes: CopyNotes = {}) => penaltyCopy({ ...notes, facts: { conclusion: 'result' } });
export const prepareDisclosure = placed(prepareDisclosureAction, { action: { form: preparationForm(copy) } });
export const redraftDisclosure = placed(redraftDisclosureAction, { action: { form: redraftForm(copy) } });

export const linkCase = placed(linkCaseAction, { step: { from: { main: ['found', 'heard', 'decided', 'educated'] } } });

export const requestRecusal = placed(requestRecusalAction, { step: { from: { main: ['found', 'heard'], recusal: ['none', 'decided'] } } });
export const decideRecusal = placed(decideRecusalAction, { step: { moves: [{ track: 'recusal', to: 'decided' }] } });

/** 复议法 23 Ⅰ 1: reconsideration first. */
export const receiveRemedy = placed(receiveRemedyAction, {
  step: {
    must: [
      ...receiveRemedyAction.step.must,
      {
        articles: [arl(23, 1, 1)],
        test: { any: [{ not: { field: '/kind', in: ['litigation'] } }, { not: { fact: 'remedyKind', in: [null] } }] },
        says: '对当场作出的处罚决定不服的，应当先申请行政复议；没有经过复议的起诉，请核对起诉状和复议情况。',
      },
    ],
  },
});

export const correctClericalSlip = placed(correctClericalSlipAction, {
  step: { from: { main: ['decided', 'archived'], slip: ['none', 'served'], validity: ['in-force'] } },
});

const { 'decision-service': _, ...urgeFrom } = urgeEnforcementAction.step.from;
export const urgeEnforcement = placed(urgeEnforcementAction, { step: { from: urgeFrom } });

/** The decision itself was handed over on the spot, and that is its service (处罚法 52); here are the papers that follow it. */
export const servePaper = placed(servePaperAction, {
  action: {
    form: form(
      service([
        'recusal-decision',
        'urging',
        'surcharge',
        'enforcement-urging',
        'enforcement-decision',
        'deferral',
        'revocation',
        'slip-correction',
        'other',
      ]),
    ),
    remembers: {
      namedPersons: named('/recipient', '/witness'),
      paymentUrgedOn: { from: '/servedOn', when: { field: '/paper', in: ['urging'] } },
      surchargeServedOn: { from: '/servedOn', when: { field: '/paper', in: ['surcharge'] } },
      urgedOn: { from: '/servedOn', when: { field: '/paper', in: ['enforcement-urging'] } },
    },
  },
  step: {
    from: { main: ['found', 'heard', 'decided', 'archived', 'turned'] },
    must: [
      toServe({ paper: 'slip-correction', track: 'slip', at: 'due', says: '没有待送达的更正通知书。' }),
      {
        articles: [apl(72), acl(54)],
        test: {
          any: [
            { not: { field: '/paper', in: ['urging', 'surcharge', 'enforcement-urging'] } },
            { track: 'enforcement', at: ['urged', 'surcharged', 'final-urged'] },
          ],
        },
        says: '没有待送达的催告书或者加处罚款决定书。',
      },
      {
        articles: [acl(37), acl(38)],
        test: { any: [{ not: { field: '/paper', in: ['enforcement-decision'] } }, { track: 'enforcement', at: ['auctioned'] }] },
        says: '没有待送达的行政强制执行决定书。',
      },
      { articles: [cpl(88)], test: { condition: 'service-date-lawful' }, says: '送达日期不对。' },
      { articles: [cpl(89), cpl(90), cpl(91), cpl(95)], test: { condition: 'service-proved' }, says: '送达方式要求的凭证不齐。' },
    ],
    moves: [
      { track: 'slip', to: 'served', when: { field: '/paper', in: ['slip-correction'] } },
      {
        track: 'enforcement',
        to: 'urging-served',
        when: {
          all: [
            { field: '/paper', in: ['enforcement-urging'] },
            { track: 'enforcement', at: ['final-urged'] },
          ],
        },
      },
    ],
  },
});

/** No approval closes it: filed with the organ, paid or enforced, and looked after in public, it is put away. */
export const archiveCase = placed(archiveCaseAction, {
  step: {
    from: {
      main: ['decided', 'educated'],
      filing: ['none', 'filed'],
      disclosure: ['none', 'published', 'withdrawn', 'exempt'],
      remedy: ['none', 'ended'],
      forwarding: ['none', 'forwarded'],
      compliance: ['none', 'done'],
      slip: ['none', 'served'],
    },
    must: [
      ...archiveCaseAction.step.must,
      {
        articles: [apl(67), apl(71), apl(72)],
        test: {
          any: [
            { track: 'payment', at: ['none', 'paid'] },
            // Changed on reconsideration, it is for the organ of reconsideration to enforce (复议法 78).
            { fact: 'changedBy', in: ['reconsideration'] },
            { track: 'enforcement', at: ['finished', 'refused'] },
            { all: [{ track: 'validity', at: ['revoked'] }, { not: { track: 'payment', at: ['collected', 'handed-in'] } }] },
          ],
        },
        says: '罚款还没有缴清，或者当场收缴的罚款还没有缴付银行，不能归档。',
      },
      {
        articles: [arl(64, 1), apl(75, 2)],
        test: { not: { fact: 'redo', in: ['own', 'ordered'] } },
        says: '决定被撤销后应当重新处理，请转为普通程序。',
      },
      {
        articles: [apl(75, 2), apl(48)],
        test: { condition: 'slip-corrected-in-public' },
        says: '公示文本中的笔误还没有更正，请先更正公示内容。',
      },
    ],
  },
});
