import { all } from '../../cite.ts';
import { choice, day, files, form, line, remark, text } from '../../form-parts/fields.ts';
import { act, anything, backToExamination, examiners, standsAt } from '../../form-parts/licence-acts.ts';
import { named } from '../../form-parts/named.ts';
import { member } from '../../member.ts';

/** Heard is whoever speaks, whenever it is before the decision; what is said sends the draft back to be thought over (许可法 7, 36). */
export const hearOpinions = member({
  action: {
    id: 'hear-opinions',
    title: '听取陈述、申辩',
    says: '听取申请人、利害关系人或者被许可人的意见，记入笔录并写明是否采纳；已有拟作决定的，重新研究拟定。',
    articles: [all(7), all(36)],
    who: { roles: ['examiner'], officers: 2, handler: true },
    form: form({
      officers: examiners(),
      act: act(),
      speaker: choice('陈述人', { applicant: '申请人', 'third-party': '利害关系人', holder: '被许可人' }),
      name: line('姓名或者名称', { description: '利害关系人的，与告知时所列的姓名、名称一致。' }),
      heardOn: day('日期'),
      place: line('地点', { maxLength: 300 }),
      way: choice('方式', { oral: '当面陈述', written: '书面意见', none: '明确表示没有意见' }),
      record: text('陈述、申辩内容', {
        maxLength: 10000,
        'x-hint': '照原意记录事实、理由和证据；口头陈述的由陈述人核对签名，书面意见摘录要点并附原件。',
        'x-words': ['没有意见。'],
      }),
      accepted: choice('是否采纳', { yes: '采纳', partly: '部分采纳', no: '不采纳', none: '没有意见' }),
      reason: text('理由', {
        maxLength: 3000,
        'x-hint': '逐点写明为什么采纳、不采纳，采纳的对审查结论有什么影响；没有意见的照实写明。',
        'x-words': ['没有意见，不涉及采纳。'],
      }),
      material: files('书面意见、录音录像'),
      note: remark('备注', { 'x-hint': '写听取中的其他情况，例如代理手续、陈述人中途离开；意见本身写在前面。' }),
    }),
    remembers: {
      namedPersons: named('/name'),
      opinions: { from: '', as: 'list' },
      endingHeard: { value: true, when: { field: '/act', in: ['withdraw', 'revoke'] } },
    },
    handles: true,
    recordings: [{ item: 'AV17', level: 'should', when: { field: '/way', in: ['oral'] } }],
    documents: [{ template: 'licence-statement-record' }],
  },
  step: {
    from: {},
    articles: [all(36)],
    must: [
      standsAt(['accepted', 'open', 'heard', 'drafted'], '这一事项还没有受理、告知，或者已经决定。', [all(7), all(36)], { of: anything }),
      { articles: [all(36)], test: { condition: 'date-not-in-future', with: { at: '/heardOn' } }, says: '日期不得晚于今天。' },
      {
        gate: 'LG5',
        articles: [all(36)],
        test: {
          any: [
            { not: { field: '/speaker', in: ['third-party'] } },
            {
              all: [
                { track: 'third-party', at: ['told', 'heard'] },
                { condition: 'fact-names-act', with: { fact: 'thirdPartyFor' } },
              ],
            },
          ],
        },
        says: '请先告知利害关系人，再登记其意见。',
      },
    ],
    moves: [...backToExamination(), { track: 'third-party', to: 'heard', when: { condition: 'third-parties-all-heard' } }],
    waits: {
      any: [
        { track: 'third-party', at: ['told'] },
        { track: 'ending', at: ['open'] },
      ],
    },
  },
});
