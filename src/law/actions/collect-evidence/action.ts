import { Type } from 'typebox';
import { apl } from '../../cite.ts';
import { evidenceItem } from '../../form-parts/evidence.ts';
import { remark, yes, officers, form } from '../../form-parts/fields.ts';
import { member } from '../../member.ts';

export const collectEvidence = member({
  action: {
    id: 'collect-evidence',
    title: '收集证据',
    says: '收集、复制、抽样取得证据，写明来源并由提供人确认。',
    articles: [apl(46), apl(54, 1), apl(56)],
    who: { roles: ['officer'], officers: 2, certificate: true, handler: true },
    form: form({
      officers: officers(),
      items: Type.Array(evidenceItem(), { title: '证据清单', minItems: 1, maxItems: 50 }),
      monitoring: yes('含有电子技术监控设备取得的证据', { default: false }),
      monitoringReviewed: Type.Optional(yes('监控设备经过法制和技术审核，地点已经公布，记录经过审核，并已告知当事人')),
      lawful: yes('证据均依法取得，没有以非法手段取得', { default: true }),
      note: remark('备注', {
        'x-hint': '写本次取证的总体情况，例如在场人员、封存的方式、音像记录的时段；单份证据的说明写在该证据的备注里。',
      }),
    }),
    handles: true,
    recordings: [{ item: 'AV14', level: 'should' }],
  },
  step: {
    from: { main: ['investigating', 'concluded'] },
    articles: [apl(46), apl(54, 1)],
    must: [
      {
        gate: 'PG15',
        articles: [apl(46, 3)],
        test: { field: '/lawful', in: [true] },
        says: '以非法手段取得的证据，不得作为认定案件事实的根据，请从清单中去掉。',
      },
      {
        gate: 'PG16',
        articles: [apl(41)],
        test: { any: [{ not: { field: '/monitoring', in: [true] } }, { field: '/monitoringReviewed', in: [true] }] },
        says: '电子技术监控设备取得的证据，未经法制和技术审核、未公布设置地点、未审核记录或者未告知当事人的，不得作为处罚的证据。',
      },
    ],
    moves: [],
  },
});
