import { Type } from 'typebox';
import { apl } from '../../cite.ts';
import { choice, files, form, line, mayLine, moment, officers } from '../../form-parts/fields.ts';
import { named } from '../../form-parts/named.ts';
import { member } from '../../member.ts';

export const takeSamples = member({
  action: {
    id: 'take-samples',
    title: '抽样取证',
    says: '从一批物品中抽取样品作为证据，当场封样、清点，开具抽样取证凭证。',
    articles: [apl(56)],
    who: { roles: ['officer'], officers: 2, certificate: true, handler: true },
    form: form({
      officers: officers(),
      takenAt: moment('抽样时间'),
      place: line('抽样地点', { maxLength: 300, 'x-fact': 'party.address' }),
      items: Type.Array(
        Type.Object(
          { name: line('名称'), batch: mayLine('规格、批号'), quantity: line('数量'), whole: mayLine('该批总量') },
          { title: '样品', additionalProperties: false },
        ),
        { title: '样品清单', minItems: 1, maxItems: 100 },
      ),
      method: line('抽样方法', { maxLength: 500, 'x-words': ['从整批中随机抽取，当场封样。'] }),
      signature: choice('当事人签名情况', { signed: '已核对并签名', refused: '拒绝签名，已注明', absent: '当事人不在场，有见证人' }),
      witness: mayLine('见证人'),
      recordings: files('录音录像、照片'),
    }),
    remembers: { namedPersons: named('/witness') },
    handles: true,
    recordings: [{ item: 'AV14', level: 'should' }],
    documents: [{ template: 'sampling-certificate', numberAs: 'samplingNumber' }],
  },
  step: {
    from: { main: ['investigating', 'concluded'] },
    articles: [apl(56)],
    must: [
      { articles: [apl(56)], test: { condition: 'date-not-in-future', with: { at: '/takenAt' } }, says: '抽样时间不得晚于今天。' },
      {
        articles: [apl(55)],
        test: { any: [{ not: { field: '/signature', in: ['absent'] } }, { not: { field: '/witness', in: [null, ''] } }] },
        says: '当事人不在场的，应当有见证人在场并写明见证人姓名。',
      },
    ],
    moves: [],
  },
});
