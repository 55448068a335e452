import { expect, test } from 'vitest';
import type { JsonObject } from '#law/vocabulary.ts';
import { organisation, tellCase } from './story.test-support.ts';

const officers = ['zhang', 'li'];
const found = '成品库的一处安全出口被货物堵塞。';

/** The paper a story ends with that differs in how it was paid and received. */
function decision(fine: number, payment: string, delivery = 'signed'): Readonly<Record<string, unknown>> {
  const story = tellCase('summary-penalty');
  story.step('open-summary-case', 'zhang', '2026-03-02T01:50:00.000Z', {
    ...{ officers, caseName: '示例公司堵塞安全出口案', matter: 'CF-WSL-105-2', source: 'inspection', party: organisation },
    ...{ place: '示例工业园成品库', foundAt: '2026-03-02T09:40', conduct: found, photos: ['a'.repeat(64)] },
  });
  story.step('tell-and-hear', 'zhang', '2026-03-02T02:00:00.000Z', {
    ...{ officers, certificatesShown: true, contentTold: true, rightsTold: true, heard: 'oral' },
    ...{ statement: '马上清理', finding: '事实清楚，拟处罚适当' },
  });
  const penalty: JsonObject = {
    ...{ party: organisation, facts: found, evidence: '1.现场照片。', matterStep: 1, grade: 'normal', correction: '责令立即清理' },
    violated: '《中华人民共和国安全生产法》第四十二条第二款',
    basis: '《中华人民共和国安全生产法》第一百零五条第（二）项',
    measures: { warning: false, fine },
  };
  const made = story.step('impose-on-the-spot', 'zhang', '2026-03-02T02:10:00.000Z', {
    ...{ officers, clear: true, suspectedCrime: false, penalty, decidedOn: '2026-03-02', payment, delivery },
    ...(payment === 'on-the-spot' ? { collectionGround: fine <= 100 ? 'small' : 'hard-later' } : {}),
    leniency: { corrected: false, slight: false, harm: 'slight', first: true },
  });
  return { ...made['summary-decision-organisation'] };
}

test('a decision on the spot states everything 处罚法 52 asks for', () => {
  expect(decision(2_000, 'bank', 'refused')).toMatchObject({
    facts: found,
    measures: ['罚款人民币2000元（大写：贰仟元整）。'],
    basis: '《中华人民共和国安全生产法》第一百零五条第（二）项',
    time: '2026年3月2日9时40分',
    place: '示例工业园成品库',
    remedy: expect.stringMatching(/六十日内先向重庆市梁平区人民政府申请行政复议.*十五日内向重庆市梁平区人民法院提起行政诉讼/),
    officers: [{ certificate: '50015500001' }, { certificate: '50015500002' }],
    receipt: '当事人拒绝签收，已在本决定书上注明并当场交付。',
  });
});

test('names the bank even where the fine is to be taken on the spot, citing the item of 处罚法 68 it falls under', () => {
  const bank = /十五日内，到指定的银行.*加处罚款.*账号/;
  expect(decision(2_000, 'bank')['performance']).toMatch(bank);
  expect(decision(100, 'on-the-spot')['performance']).toMatch(/^罚款依据.*第六十八条第（一）项的规定当场收缴.*没有当场收缴的，你单位应当/);
  expect(decision(101, 'on-the-spot')['performance']).toMatch(/^罚款依据.*第六十八条第（二）项的规定当场收缴/);
  expect(decision(100, 'on-the-spot')['performance']).toMatch(bank);
});
