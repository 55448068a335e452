import { Type } from 'typebox';
import { gbf54, wsl } from '../../cite.ts';
import { files, form, line, moment, officers, person, text, yes } from '../../form-parts/fields.ts';
import { member } from '../../member.ts';

/** 拒绝、阻碍检查: recorded, ordered to be corrected, and reported; the fine of 安法 108 is for whoever still refuses. */
export const recordRefusal = member({
  action: {
    id: 'record-refusal',
    title: '记录拒绝检查',
    says: '被检查单位拒绝、阻碍检查的，当场责令改正，全程录音录像，记录在案并向本机关报告。',
    articles: [wsl(66), wsl(68), wsl(108)],
    who: { roles: ['officer'], officers: 2, certificate: true, handler: true },
    form: form({
      officers: officers(),
      at: moment('发生时间'),
      place: line('地点', { maxLength: 300, 'x-fact': 'scheme.place' }),
      who: line('拒绝、阻碍检查的人员'),
      words: text('言行', { 'x-hint': '照录原话，写明动作和经过，不写评论。' }),
      orderedToCorrect: yes('已当场责令改正', { 'x-words': ['根据安全生产法第六十六条，你单位应当配合检查，现责令立即改正。'] }),
      consequencesTold: yes('已告知拒绝检查的法律后果'),
      problem: Type.Object(
        {
          says: text('问题', { maxLength: 1000, 'x-words': ['拒绝、阻碍安全生产监督检查，责令改正后仍不改正。'] }),
          order: Type.Enum(['at-once'], { title: '整改要求', 'x-enum-titles': ['立即整改'] }),
        },
        { title: '列为发现的问题', additionalProperties: false },
      ),
      reportedTo: person('已向谁报告'),
      reportedAt: moment('报告时间'),
      recordings: files('录音录像'),
    }),
    remembers: { problemsFound: { from: '/problem', as: 'list' }, refusals: { from: '', as: 'list' } },
    handles: true,
    recordings: [{ item: 'AV09', level: 'must' }],
    documents: [{ template: 'refusal-record' }],
  },
  step: {
    from: { main: ['entered'] },
    articles: [wsl(68)],
    must: [
      { articles: [wsl(108)], test: { field: '/orderedToCorrect', in: [true] }, says: '拒绝检查的，应当先责令改正；拒不改正的才处罚款。' },
      { articles: [gbf54], test: { field: '/consequencesTold', in: [true] }, says: '请先告知拒绝检查的法律后果。' },
      {
        articles: [wsl(68)],
        test: { condition: 'span-in-order', with: { from: '/at', to: '/reportedAt' } },
        says: '拒绝检查应当报告本机关，报告时间应当在发生之后、不晚于现在。',
      },
      { articles: [wsl(68)], test: { condition: 'reported-to-head' }, says: '拒绝检查的情况应当报告本机关负责人。' },
    ],
    moves: [{ track: 'main', to: 'refused' }],
  },
});
