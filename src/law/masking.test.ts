import { expect, test } from 'vitest';
import { defaultSettings } from './settings.ts';
import { maskName, maskedCopyFrom, maskedCopyOf, maskText } from './masking.ts';

const organisation = {
  kind: 'organisation',
  name: '重庆示例机械加工有限公司',
  uscc: '91500155MA5U0EX8X7',
  legalRepresentative: '示例丰',
  address: '重庆市梁平区示例街道示例路8号',
  phone: '13800138000',
};
const draft = {
  party: organisation,
  facts:
    '重庆示例机械加工有限公司（法定代表人示例丰，身份证号500101199003075614，电话13800138000，住所重庆市梁平区示例街道示例路8号）未对员工李示例进行安全生产教育和培训。',
  violated: '《中华人民共和国安全生产法》第二十八条第一款',
  basis: '《中华人民共和国安全生产法》第九十七条第三项',
  outcome: 'penalty',
  measures: { warning: false, criticism: false, fine: 80_000, confiscateGains: null, confiscateProperty: null, other: ['责令停产停业'] },
};
const original = {
  number: '（渝梁）应急罚〔2026〕12号',
  caseName: '重庆示例机械加工有限公司涉嫌未按照规定对从业人员进行安全生产教育和培训案',
  decidedOn: '2026-03-20',
  organ: '重庆市梁平区应急管理局',
  draft,
};

test('masks names of two, three and four characters', () => {
  expect(['张三', '张三丰', '欧阳修', '阿依古丽', '张'].map(maskName)).toEqual(['张某', '张某某', '欧阳某', '阿某某', '张某']);
});

test('leaves the organisation and its code, takes out people, numbers and addresses', () => {
  const copy = maskedCopyOf(original, { legalRepresentative: true, others: ['李示例'] });
  expect(copy.party).toBe(organisation.name);
  expect(copy.uscc).toBe(organisation.uscc);
  expect(copy.title).toBe('重庆示例机械加工有限公司未按照规定对从业人员进行安全生产教育和培训案');
  for (const secret of ['示例丰', '李示例', '500101199003075614', '13800138000', '示例路8号']) expect(copy.facts).not.toContain(secret);
  expect(copy.facts).toContain('示某某');
  expect(copy.facts).toContain('李某某');
  expect(copy.measuresText).toBe('罚款、责令停产停业');
  expect(copy.content).toBe('罚款人民币80000元；责令停产停业');
});

test('keeps the legal representative where the setting says so', () => {
  expect(maskedCopyOf(original, { legalRepresentative: false, others: [] }).facts).toContain('示例丰');
});

test('shows a punished person as 张某某 without any number', () => {
  const person = {
    kind: 'citizen',
    name: '张示例',
    idNumber: '500101199003075614',
    address: '重庆市梁平区示例村1组',
    phone: '023-53221234',
  };
  const facts = '张示例（身份证号500101199003075614，住重庆市梁平区示例村1组，电话023-53221234）在作业场所……';
  const copy = maskedCopyOf(
    { ...original, caseName: '张示例未持证上岗作业案', draft: { ...draft, party: person, facts } },
    { legalRepresentative: true, others: [] },
  );
  expect(copy.party).toBe('张某某');
  expect(copy).not.toHaveProperty('uscc');
  expect(copy.title).toBe('张某某未持证上岗作业案');
  expect(copy.facts).toBe('张某某（身份证号（略），住（略），电话（略））在作业场所……');
});

test('takes out numbers nobody named: identity, mobile, bank account, but not an organisation code', () => {
  const text = '证人证件500101199003075614，手机 139 0000 0000，账号6222020200011234567，代码91500155MA5U0EX8X7，罚款80000元';
  const masked = maskText(text, {}, { legalRepresentative: true, others: [] });
  expect(masked).toBe('证人证件（证件号码略），手机 （电话略），账号（账号略），代码91500155MA5U0EX8X7，罚款80000元');
});

test('says plainly when no penalty was given', () => {
  const copy = maskedCopyOf({ ...original, draft: { ...draft, outcome: 'no-penalty' } }, { legalRepresentative: true, others: [] });
  expect([copy.conclusion, copy.content]).toEqual(['不予行政处罚', '不予行政处罚']);
});

test('makes the copy from what the case remembers, and none before a decision', () => {
  const facts = { decisionNumber: original.number, decidedOn: original.decidedOn, caseName: original.caseName, draft };
  expect(maskedCopyFrom(facts, defaultSettings)).toEqual(maskedCopyOf(original, { legalRepresentative: true, others: [] }));
  expect(maskedCopyFrom({}, defaultSettings)).toBeNull();
});
