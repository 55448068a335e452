import { describe, expect, it } from 'vitest';
import { begin, untilBefore } from '#tests/law/scene.ts';

const found = untilBefore('tell-and-hear', begin('summary-penalty'));

describe('亮证告知并听取陈述申辩 tell-and-hear', () => {
  it('begins with the certificates, citing 处罚法 52', () => {
    expect(found.codes('tell-and-hear', { certificatesShown: false })).toContain('PG1');
  });

  it('tells content, grounds and rights, citing 处罚法 44', () => {
    expect(found.codes('tell-and-hear', { contentTold: false })).toContain('PG7');
    expect(found.codes('tell-and-hear', { rightsTold: false })).toContain('PG7');
  });

  it('writes down what the party said and what was found of it, citing 处罚法 45', () => {
    expect(found.codes('tell-and-hear', { heard: 'oral', statement: '请求从轻' })).toContain('PG7');
    expect(found.refusals('tell-and-hear', { heard: 'oral', statement: '请求从轻', finding: '没有依据' })).toEqual([]);
  });
});
