import { createHash, generateKeyPairSync, randomBytes, sign } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromHex, toBase64, toHex } from './bytes.ts';
import { openCheckpoint, signCheckpoint } from './checkpoint.ts';
import { sha256, sm3 } from './hashes.ts';
import { consistencyProof, inclusionProof, inMemory, rootOf, verifyConsistency, verifyInclusion } from './log.ts';
import { leafHash, treeRoot } from './merkle.ts';
import { openNote, verifierKey, verifierKeyOf } from './note.ts';
import { type Tile, tileHashes, tilePath, tilesFor } from './tiles.ts';

// The inputs and roots of the RFC 6962 reference implementation's own test.
const inputs = ['', '00', '10', '2021', '3031', '40414243', '5051525354555657', '606162636465666768696a6b6c6d6e6f'].map(fromHex);
const roots = [
  '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
  'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
  'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77',
  'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
  '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4',
  '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef',
  'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c',
  '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328',
];

const leavesOf = (size: number) => Array.from({ length: size }, (_, at) => createHash('sha512').update(`leaf ${at}`).digest().subarray());
const flip = (bytes: Uint8Array, bit: number) => bytes.map((byte, at) => (at === bit >> 3 ? byte ^ (1 << (bit & 7)) : byte));

describe('the tree', () => {
  it('has the roots of the RFC 6962 reference', () => {
    expect(toHex(treeRoot(sha256, []))).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
    roots.forEach((root, at) => {
      expect(
        toHex(
          treeRoot(
            sha256,
            inputs.slice(0, at + 1).map((data) => leafHash(sha256, data)),
          ),
        ),
      ).toBe(root);
    });
  });

  it('proves every leaf in every size up to 64, and no flipped bit of leaf, root or proof passes', async () => {
    for (let size = 1; size <= 64; size += 1) {
      const leaves = leavesOf(size);
      const read = inMemory(leaves);
      const root = await rootOf(size, read);
      for (const [index, leaf] of leaves.entries()) {
        const proof = await inclusionProof(index, size, read);
        expect(verifyInclusion(leaf, index, size, proof, root)).toBe(true);
        const bit = (size * 31 + index * 17) % 256;
        expect(verifyInclusion(flip(leaf, bit), index, size, proof, root)).toBe(false);
        expect(verifyInclusion(leaf, index, size, proof, flip(root, bit))).toBe(false);
        expect(verifyInclusion(leaf, index + 1, size, proof, root)).toBe(false);
        expect(verifyInclusion(leaf, index, size, [...proof, root], root)).toBe(false);
        for (const at of proof.keys()) {
          expect(verifyInclusion(leaf, index, size, proof.with(at, flip(proof[at] ?? root, bit)), root)).toBe(false);
          expect(verifyInclusion(leaf, index, size, proof.toSpliced(at, 1), root)).toBe(false);
        }
      }
    }
  });

  it('proves every growth up to 64, and no flipped bit of either root or of the proof passes', async () => {
    const read = inMemory(leavesOf(64));
    const rootsBySize = await Promise.all(Array.from({ length: 65 }, (_, size) => rootOf(size, read)));
    const rootAt = (size: number) => rootsBySize[size] ?? new Uint8Array();
    for (let size = 1; size <= 64; size += 1) {
      for (let old = 0; old <= size; old += 1) {
        const proof = await consistencyProof(old, size, read);
        const bit = (size * 13 + old * 7) % 256;
        expect(verifyConsistency(old, rootAt(old), size, rootAt(size), proof)).toBe(true);
        expect(verifyConsistency(old, flip(rootAt(old), bit), size, rootAt(size), proof)).toBe(false);
        if (old > 0) expect(verifyConsistency(old, rootAt(old), size, flip(rootAt(size), bit), proof)).toBe(false);
        expect(verifyConsistency(old, rootAt(old), size, rootAt(size), [...proof, rootAt(size)])).toBe(false);
        if (old > 0 && old < size) expect(verifyConsistency(old - 1, rootAt(old), size, rootAt(size), proof)).toBe(false);
        for (const at of proof.keys())
          expect(verifyConsistency(old, rootAt(old), size, rootAt(size), proof.with(at, flip(proof[at] ?? rootAt(1), bit)))).toBe(false);
      }
    }
  });
});

describe('tiles', () => {
  const folder = () => {
    const files = new Map<string, Uint8Array>();
    const read = (path: string) => {
      const bytes = files.get(path);
      if (!bytes) throw new Error(`nothing at ${path}`);
      return bytes;
    };
    return { files, read, write: (tiles: readonly Tile[]) => tiles.forEach(({ path, bytes }) => void files.set(path, bytes)) };
  };

  it('have the paths of C2SP tlog-tiles', () => {
    expect(tilePath(0, 0, 256)).toBe('tile/0/000');
    expect(tilePath(1, 1_234_067, 256)).toBe('tile/1/x001/x234/067');
    expect(tilePath('entries', 1_000, 5)).toBe('tile/entries/x001/000.p/5');
  });

  it('grown step by step give the same files and root as the whole at once', async () => {
    const leaves = leavesOf(66_000); // two full levels and a bit of a third
    const whole = folder();
    whole.write(await tilesFor(0, leaves, whole.read));
    const stepwise = folder();
    for (let size = 0, step = 1; size < leaves.length; size += step, step = (step * 7) % 4_093) {
      stepwise.write(await tilesFor(size, leaves.slice(size, size + step), stepwise.read));
    }
    for (const [path, bytes] of whole.files) expect(stepwise.files.get(path), path).toEqual(bytes);
    const root = await rootOf(leaves.length, inMemory(leaves));
    const read = tileHashes(leaves.length, stepwise.read);
    expect(await rootOf(leaves.length, read)).toEqual(root);
    for (const index of [0, 255, 256, 40_000, 65_535, 65_536, 65_999]) {
      const leaf = leaves[index] ?? new Uint8Array();
      expect(verifyInclusion(leaf, index, leaves.length, await inclusionProof(index, leaves.length, read), root)).toBe(true);
    }
  });

  it('give the same proofs as the log in memory, at any size', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 700 }), fc.nat(), fc.nat(), async (size, a, b) => {
        const leaves = leavesOf(size);
        const files = folder();
        files.write(await tilesFor(0, leaves, files.read));
        const tiled = tileHashes(size, files.read);
        expect(await inclusionProof(a % size, size, tiled)).toEqual(await inclusionProof(a % size, size, inMemory(leaves)));
        expect(await consistencyProof(b % (size + 1), size, tiled)).toEqual(await consistencyProof(b % (size + 1), size, inMemory(leaves)));
      }),
      { numRuns: 60 },
    );
  });

  it('hold entries with their length in two bytes before them', async () => {
    const [leaf = new Uint8Array()] = leavesOf(1);
    const tiles = await tilesFor(0, [leaf], () => new Uint8Array());
    expect(tiles.map(({ path }) => path)).toEqual(['tile/entries/000.p/1', 'tile/0/000.p/1']);
    expect(toHex(tiles[0]?.bytes ?? leaf)).toBe(`0040${toHex(leaf)}`);
  });
});

describe('a checkpoint', () => {
  const privateKey = new Uint8Array(32).fill(7);
  const origin = 'mingzheng.example/example-yjj';
  const key = verifierKeyOf(origin, privateKey);
  const checkpoint = { origin, size: 20_852_163, root: sha256(new Uint8Array(3)) };

  it('reads as C2SP prescribes and opens with its key alone', () => {
    const note = signCheckpoint(checkpoint, privateKey, origin);
    expect(note).toMatch(new RegExp(`^${origin}\n20852163\n[A-Za-z0-9+/]{43}=\n\n— ${origin} [A-Za-z0-9+/]{91}=\n$`));
    expect(openCheckpoint(note, [key])).toEqual({ ...checkpoint, signedBy: [origin] });
    expect(() => openCheckpoint(note, [verifierKeyOf(origin, new Uint8Array(32).fill(8))])).toThrow('没有所给公钥的签名');
    expect(() => openCheckpoint(note.replace('20852163', '20852164'), [key])).toThrow('签名不对');
  });

  it('is a note that node:crypto signs the same way, and lines by unknown keys are passed over', () => {
    const pair = generateKeyPairSync('ed25519');
    const raw = pair.publicKey.export({ format: 'der', type: 'spki' }).subarray(-32);
    const theirs = verifierKey('second.example', raw);
    const text = 'mingzheng.example/x\n0\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\n';
    const line = `— second.example ${toBase64(Buffer.concat([Buffer.from(theirs.split('+')[1] ?? '', 'hex'), sign(null, Buffer.from(text), pair.privateKey)]))}\n`;
    const unknown = `— third.example ${toBase64(randomBytes(68))}\n`;
    expect(openNote(`${text}\n${unknown}${line}`, [theirs, key])).toEqual({ text, signedBy: ['second.example'] });
    expect(openCheckpoint(`${text}\n${line}${unknown}`, [theirs]).size).toBe(0);
  });

  it('opens the example note that the Go implementation of the format gives', () => {
    const text = "If you think cryptography is the answer to your problem,\nthen you don't know what your problem is.\n";
    const line = '— PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=\n';
    const example = 'PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW';
    expect(openNote(`${text}\n${line}`, [example])).toEqual({ text, signedBy: ['PeterNeumann'] });
    expect(() => openNote(`${text.replace('then', 'than')}\n${line}`, [example])).toThrow('签名不对');
  });
});

describe('SM3', () => {
  it('gives the digests of GB/T 32905-2016', () => {
    expect(toHex(sm3(new TextEncoder().encode('abc')))).toBe('66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0');
    expect(toHex(sm3(new TextEncoder().encode('abcd'.repeat(16))))).toBe(
      'debe9ff92275b8a138604889c18e5a4d6fdb70e5387e5765293dcba39c0c5732',
    );
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        expect(toHex(sm3(bytes))).toBe(createHash('sm3').update(bytes).digest('hex'));
      }),
    );
  });
});
