import { all } from '../../cite.ts';
import { choice, day, files, form, text } from '../../form-parts/fields.ts';
import { member } from '../../member.ts';

export const superviseLicence = member({
  action: {
    id: 'supervise-licence',
    title: '记录监督检查',
    says: '对被许可人从事许可活动的监督检查，记录情况和处理结果，签字归档；公众有权查阅。',
    articles: [all(61, 2), all(62)],
    who: { roles: ['examiner', 'officer'] },
    form: form({
      on: day('检查日期'),
      findings: text('检查情况', {
        maxLength: 5000,
        'x-hint': '写明检查的时间、范围、核对了哪些许可条件和看到的事实；公众可以查阅，不写商业秘密和个人信息（许可法61条2款）。',
      }),
      result: choice('处理结果', {
        lawful: '没有发现问题',
        mended: '责令改正',
        ending: '建议撤回、撤销或者注销许可',
        penalty: '移交立案调查',
      }),
      followUp: text('后续处理', { maxLength: 2000, 'x-words': ['无。', '已另案办理，案号……'] }),
      files: files('检查记录、照片'),
    }),
    remembers: { supervisions: { from: '', as: 'list' } },
  },
  step: {
    from: { main: ['in-force'] },
    articles: [all(61, 2)],
    must: [{ articles: [all(61)], test: { condition: 'date-not-in-future', with: { at: '/on' } }, says: '检查日期不得晚于今天。' }],
    moves: [],
  },
});
