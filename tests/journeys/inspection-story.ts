import { addDays } from '#law/calendar.ts';
import type { JsonObject } from '#law/vocabulary.ts';
import { demoItems } from '#main/demo/inspection-story.ts';

/*
 * What the officers of the journey fill in: an on-site inspection that finds two problems.
 */
const minutesAgo = (count: number) => new Date(Date.now() + 8 * 3_600_000 - count * 60_000).toISOString().slice(0, 16);

type Of = (officers: { readonly officers: string[] }, today: string) => JsonObject;

export const scheme: Of = (officers, today) => ({
  ...officers,
  items: [{ id: 'JC-01', name: demoItems.find(({ id }) => id === 'JC-01')?.name ?? '' }],
  scope: '安全管理制度、教育培训和设备安全防护。',
  basis: '《中华人民共和国安全生产法》第六十二条第二款',
  mode: '“双随机、一公开”抽查',
  means: 'on-site',
  whyOnSite: '设备状况须现场核实。',
  place: '梁平区示例工业园',
  from: `${today}T23:00`,
  to: `${today}T23:30`,
  announced: 'notice',
  repeatReason: '双随机抽中；此前检查发现的问题一并核实。',
  reminded: true,
});

export const service: Of = (officers, today) => ({
  ...officers,
  paper: 'inspection-notice',
  mode: 'direct',
  servedOn: today,
  place: '梁平区示例工业园',
  recipient: '示例·何某',
});

export const entry: Of = (officers, today) => ({
  ...officers,
  on: today,
  at: minutesAgo(4),
  certificatesShown: true,
  noticeHanded: false,
  scanned: 'scanned',
  scanCode: 'SL-0001',
  rightsTold: true,
  recordingTold: true,
  attendant: '示例·何某',
  noCharge: true,
});

export const onSite: Of = (officers) => ({
  ...officers,
  from: minutesAgo(3),
  to: minutesAgo(1),
  certificatesShown: true,
  recordingTold: true,
  attendant: '示例·何某',
  findings: '冲床两台，一台急停按钮被遮挡；培训台账没有新进人员记录。',
  signature: 'signed',
  checked: [{ item: 'JC-01', result: 'problem', says: '急停按钮、培训台账' }],
  problems: [
    { says: '急停按钮被遮挡', order: 'at-once' },
    { says: '新进人员没有培训记录', order: 'by-date' },
  ],
});

export const order: Of = (officers, today) => ({
  ...officers,
  order: '整改期间确保安全。',
  dueOn: addDays(today, 10),
  handedOver: 'signed',
});

export const conclusion: Of = (officers) => ({
  ...officers,
  results: [
    { problem: 1, outcomes: ['on-the-spot'], says: '已移走遮挡物。' },
    { problem: 2, outcomes: ['order', 'penalty'], says: '限期整改，另案查处。' },
  ],
  findings: '发现两项问题，已依法处理。',
  conclusion: '当场改正、责令限期整改、立案调查',
});

export const lookAgain: Of = (officers) => ({
  ...officers,
  cause: 'requested',
  from: minutesAgo(3),
  to: minutesAgo(1),
  certificatesShown: true,
  attendant: '示例·何某',
  findings: [
    { problem: 1, done: 'done', says: '已整改' },
    { problem: 2, done: 'done', says: '已补记' },
  ],
  result: 'done',
  opinion: '全部整改完毕。',
  signature: 'signed',
});
