import { createHash, generateKeyPairSync, randomBytes, sign } from 'node:crypto';
import { statSync } from 'node:fs';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { disclosureProof, inMemory, leafOf, rootOf, sealEntry, signCheckpoint, verifierKeyOf } from '#ledger/index.ts';
import { script, scriptFile } from './browser.ts';

const { sha256, sm3, verifyEd25519, verifyProof } = script;

const origin = 'mingzheng.example/example-yjj';
const privateKey = randomBytes(32);
const key = verifierKeyOf(origin, privateKey);
const facts = '示例公司未按规定培训从业人员。\n责令限期改正。';

async function proofOf() {
  const { fields } = sealEntry(
    {
      agency: 'example-yjj',
      case: 'c',
      n: 0,
      prev: null,
      procedure: 'p',
      action: 'publish-decision',
      at: '2026-03-02T01:30:00.000Z',
      by: 'p1',
      id: 'i',
      draft: null,
      form: { copy: { facts, number: '示例罚〔2026〕1号' } },
      papers: [],
      files: [],
    },
    () => randomBytes(16),
  );
  const leaves = [randomBytes(64), leafOf(fields), randomBytes(64)];
  const read = inMemory(leaves);
  const checkpoint = signCheckpoint({ origin, size: 3, root: await rootOf(3, read) }, privateKey, origin);
  return disclosureProof([{ index: 1, fields, pointers: ['/form/copy/facts', '/form/copy/number'] }], { checkpoint, size: 3, read });
}

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('the script on the page', () => {
  it('passes a proof made by the record, with and without the browser’s own cryptography', async () => {
    const proof = await proofOf();
    const stranger = verifierKeyOf(origin, randomBytes(32));
    expect(await verifyProof(proof, { key })).toMatchObject({ ok: true });
    vi.stubGlobal('crypto', {});
    expect(await verifyProof(proof, { key })).toMatchObject({ ok: true });
    expect((await verifyProof(proof, { key: stranger })).checks.at(-1)).toMatchObject({
      name: 'signature',
      ok: false,
    });
  });

  it('compares the texts on the page with those proven, line ends and spaces apart', async () => {
    const proof = await proofOf();
    const on = async (text: string) =>
      (await verifyProof(proof, { key, shown: { '/form/copy/facts': text } })).checks.find(({ name }) => name === 'page');
    expect(await on(' 示例公司未按规定培训从业人员。责令限期改正。\n')).toMatchObject({ ok: true });
    expect(await on('示例公司已按规定培训从业人员。责令限期改正。')).toMatchObject({ ok: false });
    expect((await verifyProof(proof, { key, shown: { '/form/copy/party': '示例' } })).ok).toBe(false);
  });

  it('says in Chinese what is wrong with anything that is not a proof', async () => {
    for (const bad of [null, 1, [], {}, { format: 'mingzheng-disclosure/1' }, { ...(await proofOf()), entries: [{}] }]) {
      const { ok, checks } = await verifyProof(bad, { key });
      expect(ok).toBe(false);
      expect(checks[0]?.says).toMatch(/[\u4e00-\u9fff]/);
    }
    expect((await verifyProof(await proofOf(), { key: null })).ok).toBe(false);
  });

  it('hashes like node:crypto, at every length around the blocks', () => {
    for (let length = 0; length < 200; length += 1) {
      const bytes = randomBytes(length);
      expect(Buffer.from(sha256(bytes))).toEqual(createHash('sha256').update(bytes).digest());
      expect(Buffer.from(sm3(bytes))).toEqual(createHash('sm3').update(bytes).digest());
    }
  });

  it('checks Ed25519 like node:crypto, and refuses what RFC 8032 refuses', () => {
    const { publicKey, privateKey: ours } = generateKeyPairSync('ed25519');
    const raw = publicKey.export({ format: 'der', type: 'spki' }).subarray(-32);
    for (let length = 0; length < 260; length += 37) {
      const message = randomBytes(length);
      const signature = sign(null, message, ours);
      expect(verifyEd25519(raw, message, signature)).toBe(true);
      expect(verifyEd25519(raw, Buffer.concat([message, Buffer.from([0])]), signature)).toBe(false);
      expect(
        verifyEd25519(
          raw,
          message,
          signature.map((byte, at) => (at === length % 64 ? byte ^ 1 : byte)),
        ),
      ).toBe(false);
      // s + L is the same number to a careless verifier (RFC 8032 §8.4)
      expect(verifyEd25519(raw, message, Buffer.concat([signature.subarray(0, 32), plusOrder(signature.subarray(32))]))).toBe(false);
    }
  });

  it('stays small', () => {
    expect(statSync(scriptFile).size).toBeLessThan(25_000);
  });
});

function plusOrder(s: Buffer): Buffer {
  const order = 2n ** 252n + 27742317777372353535851937790883648493n;
  const sum = BigInt(`0x${Buffer.from(s).reverse().toString('hex')}`) + order;
  return Buffer.from(sum.toString(16).padStart(64, '0'), 'hex').reverse();
}
