import { appointHearing as appoint } from '../../actions/appoint-hearing/action.ts';
import { holdHearing as hold } from '../../actions/hold-hearing/action.ts';
import { refuseHearing as refuse } from '../../actions/refuse-hearing/action.ts';
import { requestHearing as ask } from '../../actions/request-hearing/action.ts';
import { waiveHearing as waive } from '../../actions/waive-hearing/action.ts';
import { all } from '../../cite.ts';
import { choice, day, file, files, form, line, mayLine, people, person, remark, text, yes } from '../../form-parts/fields.ts';
import { act, anything, standsAt } from '../../form-parts/licence-acts.ts';
import { named } from '../../form-parts/named.ts';
import { acts } from '../../licence-acts.ts';
import { placed } from '../../placed.ts';
import type { Move, Test } from '../../vocabulary.ts';

/** 听证 of 许可法 46–48: the same five acts as in a penalty case, with the statute's own days, people and consequences. */
const about = act({ 'x-fact': 'hearingFor' });
const isForAct = {
  gate: 'LG6',
  articles: [all(48)],
  test: { condition: 'hearing-is-for-act' },
  says: '这不是正在进行的听证。',
} as const;
const examined = (of: string, track: string, at: readonly string[]): Test => ({
  all: [
    { fact: 'hearingFor', in: [of] },
    { track, at },
  ],
});
const asked = ['accepted', 'drafted'];
const undertaken = ['open', 'heard', 'drafted'];

export const requestHearing = placed(ask, {
  action: {
    says: '登记申请人、利害关系人或者被许可人提出的听证申请；五个工作日内提出的，二十个工作日内组织听证。',
    articles: [all(47, 1)],
    who: { roles: ['examiner', 'window-clerk'] },
    form: form({
      act: about,
      by: choice('申请人', { applicant: '许可申请人、被许可人', 'third-party': '利害关系人' }),
      name: line('姓名或者名称', { description: '与听证告知书送达时登记的姓名、名称一致。' }),
      requestedOn: day('提出日期', { 'x-hint': '邮寄的，以寄出的邮戳日期为准。' }),
      how: choice('提出方式', { written: '书面', oral: '口头', mail: '邮寄', electronic: '电子邮件等' }),
      agent: mayLine('委托代理人'),
      material: files('申请材料'),
    }),
    remembers: { hearingRequestedOn: '/requestedOn', hearingAsker: '/name', namedPersons: named('/name', '/agent') },
  },
  step: {
    from: { hearing: ['told', 'offered', 'waived'] },
    articles: [all(47, 1)],
    must: [
      isForAct,
      {
        gate: 'LG6',
        articles: [all(47, 1)],
        test: { any: [{ not: { track: 'hearing', at: ['told'] } }, { condition: 'asker-was-told' }] },
        says: '还没有向提出人送达听证告知书；已经口头知道的，请先送达再登记。',
      },
      { articles: [all(47)], test: { condition: 'date-not-in-future', with: { at: '/requestedOn' } }, says: '提出日期不得晚于今天。' },
    ],
    moves: [{ track: 'hearing', to: 'requested' }],
  },
});

export const waiveHearing = placed(waive, {
  action: {
    says: '有权要求听证的人都明确表示不要求听证的，登记其签字的书面材料。',
    articles: [all(47, 1)],
    who: { roles: ['examiner', 'window-clerk'] },
    form: form({ act: about, waivedOn: day('放弃日期'), statement: file('签字的放弃材料') }),
  },
  step: {
    from: { hearing: ['offered', 'requested', 'appointed', 'summoned'] },
    articles: [all(47, 1)],
    must: [
      isForAct,
      {
        articles: [all(46)],
        test: { not: { condition: 'concerns-public' } },
        says: '涉及公共利益的听证不因申请人、利害关系人放弃而取消。',
      },
      { articles: [all(47)], test: { condition: 'date-not-in-future', with: { at: '/waivedOn' } }, says: '放弃日期不得晚于今天。' },
    ],
    moves: [{ track: 'hearing', to: 'waived' }],
  },
});

export const refuseHearing = placed(refuse, {
  action: {
    title: '不予组织听证',
    says: '听证申请逾期提出或者提出人不是申请人、利害关系人的，由负责人决定不组织听证并说明理由。',
    articles: [all(47, 1)],
    form: form({
      act: about,
      ground: choice('理由', { late: '超过五个工作日提出', 'not-entitled': '提出人不是申请人、利害关系人' }),
      reason: text('说明', {
        'x-hint': '写明告知书送达日期、期限届满日和提出日期；提出人不是申请人、利害关系人的，写明怎样核实（许可法47条1款）。',
      }),
    }),
    documents: [],
  },
  step: {
    from: { hearing: ['requested'] },
    articles: [all(47, 1)],
    must: [
      isForAct,
      {
        gate: 'LG6',
        articles: [all(47, 1)],
        test: { any: [{ not: { field: '/ground', in: ['late'] } }, { condition: 'licence-hearing-asked-late' }] },
        says: '听证申请是在五个工作日内提出的，应当组织听证。',
      },
    ],
    moves: [
      // As long as somebody has not been told, the others' rights are open.
      { track: 'hearing', to: 'told', when: { not: { condition: 'hearing-offered-to-all' } } },
      { track: 'hearing', to: 'refused', when: { all: [{ field: '/ground', in: ['late'] }, { condition: 'hearing-offered-to-all' }] } },
      {
        track: 'hearing',
        to: 'offered',
        when: { all: [{ field: '/ground', in: ['not-entitled'] }, { condition: 'hearing-offered-to-all' }] },
      },
    ],
  },
});

export const appointHearing = placed(appoint, {
  action: {
    says: '涉及公共利益的公告并举行听证；申请人、利害关系人申请的组织听证。指定审查人员以外的人主持，七个工作日前通知。',
    articles: [all(46), all(47, 1), all(48, 1, 1), all(48, 1, 3)],
    form: form({
      act: act({ 'x-fact': 'hearingFor' }),
      cause: choice('听证事由', { requested: '申请人、利害关系人申请', public: '涉及公共利益，向社会公告' }),
      host: person('听证主持人', 'hearing-host'),
      clerk: person('记录人'),
      heldOn: day('听证日期', { 'x-hint': '通知最迟在听证日之前的第七个工作日送达，听证当日不计。' }),
      at: line('时间', { 'x-words': ['上午9时30分', '下午2时30分'] }),
      place: line('地点', { maxLength: 300 }),
      topic: text('听证的事项', { maxLength: 3000, 'x-hint': '写明申请的事项、存在争议的条件和要听取意见的问题，使参加人能够准备证据。' }),
      challenge: remark('更换主持人', {
        description: '申请人、利害关系人认为主持人有直接利害关系申请回避的，写明处理情况（许可法48条1款3项）。',
        'x-hint': '没有申请回避的不填。有的写明申请人、理由、是否同意和更换为何人。',
      }),
      contact: line('联系人和电话'),
    }),
    remembers: { hearingHost: '/host', hearingOn: '/heldOn', hearingFor: '/act', hearingCause: '/cause', hearingSummoned: { value: [] } },
    documents: [
      { template: 'licence-hearing-notice', numberAs: 'hearingNoticeNumber' },
      { template: 'licence-hearing-announcement', when: { field: '/cause', in: ['public'] }, numberAs: 'hearingAnnouncementNumber' },
    ],
  },
  step: {
    from: { hearing: ['none', 'requested', 'appointed', 'summoned'] },
    articles: [all(48)],
    must: [
      standsAt(['accepted', 'open', 'heard', 'drafted'], '这一事项还没有受理、告知，或者已经决定。', [all(46), all(47)], { of: anything }),
      isForAct,
      {
        gate: 'LG6',
        articles: [all(46), all(47)],
        test: {
          any: [
            {
              all: [
                { field: '/cause', in: ['requested'] },
                { track: 'hearing', at: ['requested', 'appointed', 'summoned'] },
              ],
            },
            { all: [{ field: '/cause', in: ['public'] }, { condition: 'concerns-public' }] },
          ],
        },
        says: '没有人申请听证，审查也没有认定涉及公共利益。',
      },
      { gate: 'LG6', articles: [all(48, 1, 3)], test: { condition: 'host-is-independent' }, says: '听证由审查人员以外的人员主持。' },
      {
        gate: 'LG6',
        articles: [all(48, 1, 1), all(82)],
        test: { condition: 'hearing-notice-in-time', with: { at: '/heldOn' } },
        says: '听证日期太近：应当在举行听证的七个工作日前通知。',
      },
    ],
    moves: [{ track: 'hearing', to: 'appointed' }],
    waits: {
      any: [{ track: 'hearing', at: ['requested'] }, { all: [{ track: 'hearing', at: ['none'] }, { condition: 'concerns-public' }] }],
    },
  },
});

/** The decision rests on the record (许可法 48 Ⅱ): a draft made before it is made anew. */
const afterHearing: readonly Move[] = [
  { track: 'hearing', to: 'held' },
  { track: 'main', to: 'accepted', when: examined('grant', 'main', asked) },
  { track: 'change', to: 'accepted', when: examined('change', 'change', asked) },
  { track: 'renewal', to: 'accepted', when: examined('renew', 'renewal', asked) },
  { track: 'ending', to: 'heard', when: { any: [examined('withdraw', 'ending', undertaken), examined('revoke', 'ending', undertaken)] } },
  { track: 'review', to: 'ready', when: { not: { track: 'review', at: ['none'] } } },
  { track: 'review', to: 'none', when: { condition: 'draft-is-of-hearing' } },
];

export const holdHearing = placed(hold, {
  action: {
    says: '公开举行听证：审查人员提出审查意见的证据、理由，申请人、利害关系人申辩和质证；笔录由参加人确认签字，决定根据笔录作出。',
    articles: [all(48)],
    form: form({
      heldOn: day('听证日期', { 'x-fact': 'hearingOn' }),
      place: line('地点', { maxLength: 300 }),
      clerk: person('记录人'),
      applicants: line('申请人、被许可人和代理人'),
      thirdParties: mayLine('利害关系人'),
      examiners: people('审查人员', 1, 'examiner', { 'x-fact': 'handlers' }),
      record: text('听证笔录', { maxLength: 50000, 'x-words': ['主持人：现在宣布听证开始。', '审查人员：', '申请人：', '利害关系人：'] }),
      checked: yes('笔录已交听证参加人确认无误并签字或者盖章'),
      summary: text('听证报告：基本情况', {
        maxLength: 10000,
        'x-hint': '写明听证的事项、参加人、审查人员提出的意见和证据，申请人、利害关系人的申辩和质证，争议在哪里。',
      }),
      opinion: text('听证报告：主持人意见', {
        maxLength: 5000,
        'x-hint': '逐项写明争议的事实能否认定、条件是否符合和建议；许可决定根据听证笔录作出（许可法48条2款）。',
      }),
      recordings: files('录音录像'),
    }),
    remembers: {
      hearingRecord: '/summary',
      hearingHeldFor: [...Object.keys(acts)].map((act) => ({ value: act, when: { fact: 'hearingFor', in: [act] } })),
      namedPersons: named('/applicants', '/thirdParties'),
      endingHeard: { value: true, when: { fact: 'hearingFor', in: ['withdraw', 'revoke'] } },
    },
    documents: [{ template: 'licence-hearing-record' }, { template: 'licence-hearing-report', numberAs: 'hearingReportNumber' }],
  },
  step: {
    from: { hearing: ['summoned'] },
    articles: [all(48)],
    must: [
      {
        gate: 'LG6',
        articles: [all(48, 1, 3)],
        test: { condition: 'signer-is-hearing-host' },
        says: '听证由本机关指定的主持人主持。',
      },
      {
        gate: 'LG6',
        articles: [all(48, 1, 5)],
        test: { field: '/checked', in: [true] },
        says: '听证笔录应当交听证参加人确认无误后签字或者盖章。',
      },
      {
        gate: 'LG6',
        articles: [all(48, 1, 1)],
        test: { condition: 'hearing-day-as-told' },
        says: '听证应当在通知的日期举行；改期的，请重新通知。',
      },
    ],
    moves: afterHearing,
  },
});
