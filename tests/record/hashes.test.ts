import { hash, randomBytes } from 'node:crypto';
import { expect, it } from 'vitest';
import { sealEntry } from '#ledger/index.ts';
import { caseWith, lawful } from './support/lawful.ts';

it('用本机算法密封与用纯算法密封，得到同一片叶', () => {
  const salts = Array.from({ length: 200 }, () => randomBytes(16));
  const salt = () => {
    let at = 0;
    return () => salts[at++] ?? randomBytes(16);
  };
  const native = {
    sha256: (bytes: Uint8Array) => hash('sha256', bytes, 'buffer'),
    sm3: (bytes: Uint8Array) => hash('sm3', bytes, 'buffer'),
  };
  for (const act of lawful) {
    const content = caseWith([]).content(act);
    expect(Buffer.from(sealEntry(content, salt(), native).leaf).equals(sealEntry(content, salt()).leaf)).toBe(true);
  }
});
