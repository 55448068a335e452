import { expect, test } from 'vitest';
import { maskName, maskNames, maskText, nameIn, privateNumberIn } from './masking.ts';

const nobody = { others: [] };

test('masks names of two, three and four characters', () => {
  expect(['张三', '张三丰', '欧阳修', '阿依古丽', '张'].map(maskName)).toEqual(['张某', '张某某', '欧阳某', '阿某某', '张某']);
});

test('tells apart two who would read alike', () => {
  expect([...maskNames(['张三', '张四', '李四'])]).toEqual([
    ['张三', '张某甲'],
    ['张四', '张某乙'],
    ['李四', '李某'],
  ]);
});

test('takes out numbers nobody named: identity, mobile, bank account, but not an organisation code', () => {
  const text = '证人证件500101199003075614，手机 139 0000 0000，账号6222020200011234567，代码91500155MA5U0EX8X7，罚款80000元';
  expect(maskText(text, {}, nobody)).toBe('证人证件（证件号码略），手机 （电话略），账号（账号略），代码91500155MA5U0EX8X7，罚款80000元');
  expect(['手机13800138000', '账号6222020200011234567'].map(privateNumberIn)).toEqual(['电话号码', '银行账号或者证件号码']);
});

test('leaves the name a shop is shown under, though it bears that of a person', () => {
  const shop = { kind: 'individual-business', name: '梁平区示例张三烟花店' };
  const text = '梁平区示例张三烟花店的经营者张三在场。';
  expect(maskText(text, shop, { others: ['张三'] })).toBe('梁平区示例张三烟花店的经营者张某在场。');
  expect(nameIn('梁平区示例张三烟花店超量存放', ['张三'], shop.name)).toBeNull();
  expect(nameIn(text, ['张三'], shop.name)).toBe('张三');
});

test('writes nothing of the name of somebody under eighteen', () => {
  expect(maskText('当事人张小示例', { kind: 'citizen', name: '张小示例', age: 16 }, nobody)).toBe('当事人某某');
});
