import { apl } from '../../cite.ts';
import { choice, files, form, officers, remark, yes } from '../../form-parts/fields.ts';
import { member } from '../../member.ts';

/** 亮证、告知、听取 in one act, as it happens on the spot (处罚法 44, 45, 52). */
export const tellAndHear = member({
  action: {
    id: 'tell-and-hear',
    title: '亮证告知并听取陈述申辩',
    says: '当场出示执法证件，告知拟处罚的内容及事实、理由、依据和权利，听取并复核当事人的陈述、申辩。',
    articles: [apl(44), apl(45), apl(52, 1)],
    who: { roles: ['officer'], officers: 2, certificate: true, handler: true },
    form: form({
      officers: officers(),
      certificatesShown: yes('已出示执法证件', { 'x-words': ['我们是……的执法人员，这是我们的执法证件，请过目。'] }),
      contentTold: yes('已告知拟处罚的内容及事实、理由、依据'),
      rightsTold: yes('已告知陈述、申辩和申请回避的权利'),
      heard: choice('陈述申辩', { none: '当事人表示不陈述、申辩', oral: '当事人口头陈述、申辩' }),
      statement: remark('陈述、申辩内容', { 'x-hint': '照原意记录当事人提出的事实、理由和证据；表示不陈述、申辩的不填（处罚法45条）。' }),
      finding: remark('复核情况', { 'x-words': ['事实清楚，拟处罚适当。', '理由成立，予以采纳。'] }),
      recordings: files('录音录像'),
    }),
    handles: true,
    recordings: [{ item: 'AV16', level: 'should' }],
  },
  step: {
    from: { main: ['found', 'heard'] },
    articles: [apl(44), apl(45)],
    must: [
      {
        gate: 'PG1',
        articles: [apl(52, 1), apl(55, 1)],
        test: { field: '/certificatesShown', in: [true] },
        says: '执法人员当场作出处罚决定的，应当向当事人出示执法证件。',
      },
      {
        gate: 'PG7',
        articles: [apl(44)],
        test: {
          all: [
            { field: '/contentTold', in: [true] },
            { field: '/rightsTold', in: [true] },
          ],
        },
        says: '作出决定之前，应当告知拟处罚的内容及事实、理由、依据和当事人依法享有的权利。',
      },
      {
        gate: 'PG7',
        articles: [apl(45, 1)],
        test: {
          any: [
            { field: '/heard', in: ['none'] },
            { all: [{ not: { field: '/statement', in: [null, ''] } }, { not: { field: '/finding', in: [null, ''] } }] },
          ],
        },
        says: '当事人陈述、申辩的，应当记录内容并进行复核。',
      },
    ],
    moves: [{ track: 'main', to: 'heard' }],
  },
});
