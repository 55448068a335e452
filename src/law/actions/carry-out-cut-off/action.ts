import { acl, wsl } from '../../cite.ts';
import { stopDecisionStands } from '../../form-parts/cut-off.ts';
import { form, remark, yes } from '../../form-parts/fields.ts';
import { namedAtScene, recordedThroughout, recordings, scene, sceneGates } from '../../form-parts/scene.ts';
import { member } from '../../member.ts';

export const carryOutCutOff = member({
  action: {
    id: 'carry-out-cut-off',
    title: '实施停止供电、停止供应民用爆炸物品',
    says: '两名执法人员到场，确认安全、当事人仍未履行后实施，全程录音录像；除紧急情形外不得在夜间或者法定节假日实施。',
    articles: [wsl(70), acl(43)],
    who: { roles: ['officer'], officers: 2, certificate: true, handler: true },
    form: form({
      ...scene({
        told: '已当场告知采取措施的理由、依据以及当事人依法享有的权利、救济途径',
        process: '停止供应的时间、范围和实施经过',
        how: '按时间顺序写明撤人和设备停机的确认、停供的时刻和线路、由谁操作、停供后的现场情况。',
      }),
      refuses: yes('经核实，当事人仍未履行决定'),
      safe: yes('已确认人员和设备安全，保证安全的措施已经落实'),
      residents: yes('已确认不影响居民生活'),
      urgent: yes('情况紧急', { default: false, 'x-fact': 'cutOffUrgent' }),
      note: remark('备注', { 'x-hint': '写实施中的其他情况，例如有人阻拦、供应单位何人到场操作；停止供应的经过写在前一栏。' }),
      ...recordings(),
    }),
    remembers: { carriedOutAt: '/from', namedPersons: namedAtScene },
    handles: true,
    recordings: [{ item: 'AV04', level: 'must' }],
    documents: [{ template: 'coercion-scene-record' }],
  },
  step: {
    from: { main: ['decided'], 'unit-notice': ['served'], supplier: ['notified'] },
    articles: [wsl(70, 1), acl(43)],
    must: [
      stopDecisionStands,
      ...sceneGates,
      {
        articles: [wsl(70, 1)],
        test: { field: '/refuses', in: [true] },
        says: '当事人已经履行决定的，不得实施；请登记核实情况。',
      },
      { articles: [wsl(70, 1)], test: { field: '/safe', in: [true] }, says: '应当在保证安全的前提下实施。请先落实保证安全的措施。' },
      {
        articles: [acl(43, 2)],
        test: { field: '/residents', in: [true] },
        says: '不得对居民生活采取停止供水、供电、供热、供燃气等方式迫使当事人履行决定。',
      },
      {
        articles: [wsl(70, 1)],
        test: { condition: 'moment-in-order', with: { at: '/from', since: 'supplierToldAt' } },
        says: '实施的时刻不对：应当先书面通知供应单位。',
      },
      { articles: [wsl(70, 1)], test: { condition: 'not-before-start', with: { at: '/from' } }, says: '还没有到告知的起始时刻。' },
      {
        articles: [wsl(70, 2)],
        test: { condition: 'unit-told-in-time', with: { told: 'unitToldAt', start: '/from' } },
        says: '停止供电应当提前二十四小时通知生产经营单位。',
      },
      {
        articles: [acl(43, 1)],
        test: { condition: 'not-at-night', with: { at: '/from' } },
        says: '不得在夜间或者法定节假日实施行政强制执行。',
      },
      {
        articles: [wsl(70, 2), acl(43, 1)],
        test: { condition: 'urgent-as-decided' },
        says: '决定没有认定紧急情形，不能以情况紧急为由提前或者在夜间、节假日实施；确有紧急情形的，重新报主要负责人批准。',
      },
      recordedThroughout,
    ],
    moves: [{ track: 'main', to: 'in-effect' }],
  },
});
