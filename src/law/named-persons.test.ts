import { expect, test } from 'vitest';
import { othersNamed, personsIn } from './named-persons.ts';

test('reads the persons out of a field and leaves units and offices', () => {
  expect(personsIn('张三、李四（班长）')).toEqual(['张三', '李四']);
  expect(personsIn('法定代表人张三丰，委托代理人欧阳修律师')).toEqual(['张三丰', '欧阳修']);
  expect(personsIn('王和平和李建国')).toEqual(['王和平', '李建国']);
  expect(personsIn('重庆示例机械加工有限公司')).toEqual([]);
  expect(personsIn('门卫室')).toEqual([]);
  expect(personsIn('李园')).toEqual(['李园']);
});

const party = { kind: 'organisation', name: '重庆示例有限公司', legalRepresentative: '张三丰' };

test('counts whoever the record names, without the one the act is addressed to and the bureau’s own people', () => {
  const facts = { party, namedPersons: ['李四', '重庆示例有限公司', '王五、赵六'] };
  expect(othersNamed(facts, { representative: true, officials: ['赵六'] })).toEqual(['李四', '王五', '张三丰']);
  const citizen = { party: { kind: 'citizen', name: '李四' }, namedPersons: ['李四', '王五'] };
  expect(othersNamed(citizen, { representative: true })).toEqual(['王五']);
});

test('leaves the legal representative out where the bureau shows the name, even if he was the one questioned', () => {
  const facts = { party, namedPersons: ['张三丰', '李四'] };
  expect(othersNamed(facts, { representative: false })).toEqual(['李四']);
  expect(othersNamed(facts, { representative: true })).toContain('张三丰');
});
