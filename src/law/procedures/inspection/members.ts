import { Type } from 'typebox';
import { archiveCase as archive } from '../../actions/archive-case/action.ts';
import { decideRecusal as decide } from '../../actions/decide-recusal/action.ts';
import { inspectPremises as inspect } from '../../actions/inspect-premises/action.ts';
import { orderCorrection as order } from '../../actions/order-correction/action.ts';
import { undoes } from '../../remedy-results.ts';
import { recordRemedyResult as recordResult } from '../../actions/record-remedy-result/action.ts';
import { reinspect as lookAgain } from '../../actions/reinspect/action.ts';
import { requestRecusal as request } from '../../actions/request-recusal/action.ts';
import { servePaper as serve } from '../../actions/serve-paper/action.ts';
import { apl, cpl, gbf54, opt, wsl } from '../../cite.ts';
import { problems } from '../../form-parts/correction.ts';
import { form, person } from '../../form-parts/fields.ts';
import { checkedItems, swapReason } from '../../form-parts/inspection.ts';
import { service } from '../../form-parts/service.ts';
import { toServe } from '../../form-parts/to-serve.ts';
import { placed, withFields } from '../../placed.ts';

/** One line for each action of its own; below, what it shares with others, each in its place here. */
export { openInspection } from '../../actions/open-inspection/action.ts';
export { proposeInspection } from '../../actions/propose-inspection/action.ts';
export { approveInspection } from '../../actions/approve-inspection/action.ts';
export { notifyInspection } from '../../actions/notify-inspection/action.ts';
export { enterPremises } from '../../actions/enter-premises/action.ts';
export { recordRefusal } from '../../actions/record-refusal/action.ts';
export { checkRemotely } from '../../actions/check-remotely/action.ts';
export { concludeInspection } from '../../actions/conclude-inspection/action.ts';
export { tellResult } from '../../actions/tell-result/action.ts';
export { transferProblem } from '../../actions/transfer-problem/action.ts';
export { addFollowUp } from '../../actions/add-follow-up/action.ts';
export { closeInspection } from '../../actions/close-inspection/action.ts';
export { cancelInspection } from '../../actions/cancel-inspection/action.ts';
export { receiveRemedy } from '../../actions/receive-remedy/action.ts';
export { recordAppeal } from '../../actions/record-appeal/action.ts';
export { recordJudgment } from '../../actions/record-judgment/action.ts';
export { replyToRemedy } from '../../actions/reply-to-remedy/action.ts';

/** 现场检查记录: item by item as approved; a refused signature is reported (安法 68). */
export const inspectPremises = placed(inspect, {
  action: {
    title: '现场检查',
    articles: [wsl(65, 1, 1), wsl(68)],
    form: withFields(
      inspect.action.form,
      form({
        swapReason: swapReason(),
        checked: checkedItems(),
        problems: Type.Array(problems().items, { title: '存在的问题', maxItems: 50 }),
        reportedTo: Type.Optional(person('拒绝签名已向谁报告')),
      }),
    ),
    remembers: {
      recordedFindings: '/findings',
      checkedItems: { from: '/checked', as: 'list' },
      problemsFound: { from: '/problems', as: 'list' },
    },
    recordings: [
      { item: 'AV07', level: 'should' },
      { item: 'AV08', level: 'should' },
    ],
  },
  step: {
    from: { main: ['entered', 'refused', 'inspected'] },
    articles: [wsl(65, 1, 1), wsl(68)],
    must: [
      ...inspect.step.must,
      {
        gate: 'IG9',
        articles: [wsl(67, 2), gbf54],
        test: { done: 'enter-premises' },
        says: '没有批准入企、没有亮证入企登记的，不得进行现场检查。',
      },
      { gate: 'IG13', articles: [gbf54], test: { condition: 'items-all-checked' }, says: '检查应当与批准的方案一致。' },
      { gate: 'IG18', articles: [gbf54, opt(54)], test: { condition: 'officers-as-approved' }, says: '执法人员与批准的方案不符。' },
      {
        gate: 'IG19',
        articles: [gbf54],
        test: { any: [{ track: 'main', at: ['refused'] }, { condition: 'within-time-approved' }] },
        says: '现场检查应当在进场当日或者批准的检查时间内进行；需要另日再去的，另行登记检查任务。',
      },
      {
        articles: [wsl(68)],
        test: { any: [{ not: { field: '/signature', in: ['refused'] } }, { condition: 'reported-to-head' }] },
        says: '被检查单位负责人拒绝签字的，应当记录在案并向本机关负责人报告，请写明向谁报告。',
      },
    ],
    moves: [{ track: 'main', to: 'inspected' }],
  },
});

/** 责令限期整改: before the conclusion; afterwards only where what was ordered was not done. */
export const orderCorrection = placed(order, {
  action: {
    form: withFields(order.action.form, form({ problems: { ...problems(), 'x-fact': 'problemsFound' } })),
  },
  step: {
    from: { main: ['inspected', 'concluded', 'told'], correction: ['none', 'done', 'undone', 'revoked', 'ordered'] },
    must: [
      ...order.step.must,
      {
        gate: 'IG15',
        articles: [wsl(65, 1, 2)],
        test: {
          any: [
            { track: 'main', at: ['inspected'] },
            { track: 'correction', at: ['undone', 'revoked', 'ordered'] },
          ],
        },
        says: '责令限期整改应当在作出检查结论之前；结论之后只能对复查不合格或者责令已被撤销的再次责令。',
      },
    ],
    moves: [
      { track: 'correction', to: 'ordered' },
      { track: 'validity', to: 'in-force' },
    ],
  },
});

export const reinspect = placed(lookAgain, {
  step: { from: { main: ['inspected', 'concluded', 'told'], correction: ['ordered', 'undone'] } },
});

/** Of what any service remembers, what an inspection has: when the order to correct came to the party (处罚法 28), and who took it. */
const { namedPersons, correctionServedOn } = serve.action.remembers ?? {};
const serviceRemembered = { ...(namedPersons && { namedPersons }), ...(correctionServedOn && { correctionServedOn }) };

export const servePaper = placed(serve, {
  action: { form: form(service(['inspection-notice', 'correction-order', 'inspection-result', 'other'])), remembers: serviceRemembered },
  step: {
    from: { main: ['approved', 'entered', 'inspected', 'concluded', 'told', 'closed'] },
    must: [
      ...[
        { paper: 'inspection-notice', track: 'notice', at: 'issued', says: '没有待送达的检查通知书。' },
        { paper: 'inspection-result', track: 'result-service', at: 'due', says: '没有待送达的检查结果告知书。' },
      ].map(toServe),
      { articles: [cpl(88)], test: { condition: 'service-date-lawful' }, says: '送达日期不对。' },
      { articles: [cpl(89), cpl(90), cpl(91), cpl(95)], test: { condition: 'service-proved' }, says: '送达方式要求的凭证不齐。' },
    ],
    moves: [
      { track: 'notice', to: 'served', when: { field: '/paper', in: ['inspection-notice'] } },
      { track: 'result-service', to: 'served', when: { field: '/paper', in: ['inspection-result'] } },
    ],
  },
});

/** An order that was revoked or void from the beginning has nothing left to look at again (复议法 64, 67; 行诉法 70, 75). */
export const recordRemedyResult = placed(recordResult, {
  step: {
    moves: [
      ...recordResult.step.moves,
      {
        track: 'correction',
        to: 'revoked',
        when: {
          all: [undoes, { not: { track: 'correction', at: ['none'] } }],
        },
      },
    ],
  },
});

/** Nothing but the officers changes hands: there is no draft and no hearing here. */
export const requestRecusal = placed(request, {
  step: { from: { main: ['task', 'proposed', 'approved', 'entered', 'inspected', 'refused'], recusal: ['none', 'decided'] } },
});
export const decideRecusal = placed(decide, { step: { moves: [{ track: 'recusal', to: 'decided' }] } });

export const archiveCase = placed(archive, {
  step: {
    from: { main: ['closed'], disclosure: ['published', 'withdrawn', 'exempt'] },
    must: [
      ...archive.step.must,
      {
        articles: [apl(47)],
        test: { not: { track: 'correction', at: ['ordered'] } },
        says: '整改还没有复查，不能归档。',
      },
    ],
  },
});
