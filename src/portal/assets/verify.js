/*
 * 在本浏览器中查验: recomputes the proof of a public page in the reader's own browser. No build, no library, nothing sent anywhere; the
 * format is docs/record-format.md. Hashes and signature are computed here rather than by WebCrypto alone, because that is missing on plain
 * http and, for Ed25519 and SM3, in many browsers.
 */

/** @typedef {{name: string, ok: boolean, says: string}} Check */

const utf8 = new TextEncoder();

/**
 * @param {unknown} proof the parsed proof.json
 * @param {{key: string | null, shown?: Record<string, string>}} given the log's public key, and texts shown on the page by pointer
 * @returns {Promise<{ok: boolean, checks: Check[]}>}
 */
export async function verifyProof(proof, { key, shown = {} }) {
  /** @type {Check[]} */
  const checks = [];
  /** @param {string} name @param {() => string | Promise<string>} work */
  const attempt = async (name, work) => {
    try {
      checks.push({ name, ok: true, says: await work() });
    } catch (error) {
      checks.push({ name, ok: false, says: error instanceof Fault ? error.message : `无法查验：${error}` });
    }
  };
  await attempt('format', () => readShape(proof));
  if (checks[0].ok) {
    const proven = new Map();
    await attempt('fields', () => checkFields(proof.entries, proven));
    if (Object.keys(shown).length > 0) await attempt('page', () => checkShown(shown, proven));
    await attempt('log', () => checkLog(proof));
    await attempt('signature', () => checkSignature(proof.checkpoint, key));
  }
  return { ok: checks.every((check) => check.ok), checks };
}

class Fault extends Error {}

/** @param {unknown} condition @param {string} says */
function must(condition, says) {
  if (!condition) throw new Fault(says);
}

// ---- shape -------------------------------------------------------------------------------------------------------------------------

const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
const isCount = (value) => Number.isSafeInteger(value) && value >= 0;
const isHex = (value, bytes) => typeof value === 'string' && value.length === bytes * 2 && /^[0-9a-f]*$/.test(value);
const isPath = (value) => Array.isArray(value) && value.every((node) => isHex(node, 32));

function readShape(proof) {
  must(isObject(proof) && proof.format === 'mingzheng-disclosure/1', '这不是本页认识的证明文件。');
  must(typeof proof.checkpoint === 'string' && Array.isArray(proof.entries) && proof.entries.length > 0, '证明文件缺少内容。');
  for (const entry of proof.entries) {
    must(
      isObject(entry) && isHex(entry.leaf, 64) && isCount(entry.index) && isPath(entry.inclusion) && isCount(entry.size),
      '证明文件的格式不对。',
    );
    must(Array.isArray(entry.fields) && entry.fields.length > 0, '证明文件没有字段。');
    for (const field of entry.fields)
      must(
        isObject(field) && isCount(field.index) && typeof field.data === 'string' && isPath(field.sha256) && isPath(field.sm3),
        '证明文件的字段格式不对。',
      );
  }
  return `证明文件完整，涉及 ${proof.entries.length} 条记录。`;
}

// ---- checks ------------------------------------------------------------------------------------------------------------------------

function checkFields(entries, proven) {
  let count = 0;
  for (const { leaf, size, fields } of entries) {
    let before = null;
    for (const field of fields) {
      const [pointer, value] = readField(field.data);
      must(!before || (field.index > before.index && isAfter(pointer, before.pointer)), `字段 ${pointer} 的次序不对。`);
      before = { index: field.index, pointer };
      for (const [name, hash, root, path] of [
        ['SHA-256', sha256, leaf.slice(0, 64), field.sha256],
        ['SM3', sm3, leaf.slice(64), field.sm3],
      ])
        must(
          climb(hash, leafHash(hash, utf8.encode(field.data)), field.index, size, path) === root,
          `字段 ${pointer} 的内容与指纹（${name}）对不上，可能被改动过。`,
        );
      proven.set(pointer, [...(proven.get(pointer) ?? []), value]);
      count += 1;
    }
  }
  return `${count} 项内容与记录写下时的指纹一致（SHA-256 和国密 SM3 各算一遍）。`;
}

/** Texts on the page are those proven; spaces and line ends apart, which the page sets for itself, and days, which it writes in words. */
function checkShown(shown, proven) {
  const plain = (text) => inWords(String(text)).replace(/\s+/g, '');
  for (const [pointer, text] of Object.entries(shown))
    must(
      (proven.get(pointer) ?? []).some((value) => plain(value) === plain(text)),
      `本页显示的文字与证明中的内容（${pointer}）不一致。`,
    );
  return `本页显示的 ${Object.keys(shown).length} 项文字与证明一致。`;
}

/** `2026-03-02` as 2026年3月2日. */
const inWords = (text) =>
  text.replace(/^\s*(\d{4})-(\d{2})-(\d{2})\s*$/, (_, year, month, day) => `${year}年${Number(month)}月${Number(day)}日`);

function checkLog({ checkpoint, entries }) {
  const { origin, size, root } = readCheckpoint(checkpoint);
  for (const { leaf, index, inclusion } of entries)
    must(climb(sha256, leafHash(sha256, bytesOf(leaf)), index, size, inclusion) === hexOf(root), `记录不在存证日志的第 ${index} 条。`);
  return `记录在存证日志“${origin}”中，日志共 ${size} 条。`;
}

async function checkSignature(note, key) {
  const { text, signatures } = readCheckpoint(note);
  must(key, '没有取得公钥，无法核对日志签名。');
  const [, name, hash, encoded] = /^([^\s+]+)\+([0-9a-f]{8})\+(\S+)$/.exec(key.trim()) ?? [];
  const bytes = fromBase64(encoded ?? '');
  must(name && bytes && bytes.length === 33 && bytes[0] === 1, '公钥的写法不对。');
  const id = hexOf(sha256(join(utf8.encode(`${name}\n`), bytes))).slice(0, 8);
  must(id === hash, '公钥的编号与公钥不符。');
  const ours = signatures.filter((line) => line.name === name && hexOf(line.bytes.slice(0, 4)) === id);
  must(ours.length > 0, `日志上没有“${name}”的签名。`);
  for (const line of ours) must(await signedBy(bytes.slice(1), utf8.encode(text), line.bytes.slice(4)), `“${name}”的日志签名不对。`);
  return `由“${name}”签名，核对无误。`;
}

function readField(data) {
  let field;
  try {
    field = JSON.parse(data);
  } catch {
    throw new Fault('字段数据不是 JSON。');
  }
  must(Array.isArray(field) && field.length === 3 && typeof field[0] === 'string', '字段数据的格式不对。');
  const [pointer, salt, value] = field;
  must(typeof salt === 'string' && /^[A-Za-z0-9_-]{21}[AQgw]$/.test(salt), `字段 ${pointer} 的盐不对。`);
  // JSON.stringify writes a lone surrogate as an escape, which RFC 8785 refuses; a well-formed one never as an escape.
  must(write(field) === data && !/\\ud[89a-f]/.test(data.replaceAll('\\\\', '')), `字段 ${pointer} 不是规范的写法。`);
  return [pointer, value];
}

/** Canonical JSON, RFC 8785. */
function write(value) {
  if (typeof value === 'number' && !Number.isFinite(value)) return '!';
  if (Array.isArray(value)) return `[${value.map(write).join(',')}]`;
  if (!isObject(value)) return JSON.stringify(value);
  const names = Object.keys(value).sort();
  return `{${names.map((name) => `${JSON.stringify(name)}:${write(value[name])}`).join(',')}}`;
}

/** RFC 6962: climbs from a leaf hash to the root (hex); null where the path has a wrong length. */
function climb(hash, leaf, index, size, path) {
  if (index >= size) return null;
  let node = leaf;
  let at = index;
  let last = size - 1;
  for (const hex of path) {
    if (last === 0) return null;
    const beside = bytesOf(hex);
    if (at % 2 === 1 || at === last) {
      node = nodeHash(hash, beside, node);
      while (at % 2 === 0 && at !== 0) {
        at /= 2;
        last = Math.floor(last / 2);
      }
    } else node = nodeHash(hash, node, beside);
    at = Math.floor(at / 2);
    last = Math.floor(last / 2);
  }
  return last === 0 ? hexOf(node) : null;
}

const leafHash = (hash, data) => hash(join(Uint8Array.of(0), data));
const nodeHash = (hash, left, right) => hash(join(Uint8Array.of(1), left, right));

/** C2SP tlog-checkpoint in a signed-note. */
function readCheckpoint(note) {
  const end = note.lastIndexOf('\n\n');
  const says = '日志签名（checkpoint）的格式不对。';
  must(
    end >= 0 && note.endsWith('\n') && !/[\ud800-\udfff]/u.test(note) && ![...note].some((letter) => letter < ' ' && letter !== '\n'),
    says,
  );
  const text = note.slice(0, end + 1);
  const [origin, size = '', root = '', ...more] = text.slice(0, -1).split('\n');
  const bytes = fromBase64(root);
  must(origin && /^(?:0|[1-9]\d{0,15})$/.test(size) && isCount(Number(size)) && bytes && bytes.length === 32 && !more.includes(''), says);
  const signatures = note
    .slice(end + 2, -1)
    .split('\n')
    .map((line) => {
      const [, name, encoded] = /^— ([^\s+]+) (\S+)$/.exec(line) ?? [];
      const signature = fromBase64(encoded ?? '');
      must(name && signature && signature.length > 4, says);
      return { name, bytes: signature };
    });
  return { origin, size: Number(size), root: bytes, text, signatures };
}

// ---- bytes -------------------------------------------------------------------------------------------------------------------------

function join(...parts) {
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

const hexOf = (bytes) => [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
const bytesOf = (hex) => Uint8Array.from(hex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));

function fromBase64(text) {
  try {
    const binary = atob(text);
    return text !== '' && btoa(binary) === text ? Uint8Array.from(binary, (letter) => letter.charCodeAt(0)) : null;
  } catch {
    return null;
  }
}

/** Whether pointer `a` comes after `b` in the order of UTF-8 bytes, which is that of code points. */
function isAfter(a, b) {
  const left = [...a].map((letter) => letter.codePointAt(0));
  const right = [...b].map((letter) => letter.codePointAt(0));
  const at = left.findIndex((point, place) => point !== right[place]);
  if (at < 0) return false;
  return right[at] === undefined || left[at] > right[at];
}

// ---- hashes ------------------------------------------------------------------------------------------------------------------------

/** Message padded with 0x80, zeros and its bit length, as SHA-256, SM3 (blocks of 64) and SHA-512 (128) ask. */
function padded(bytes, block) {
  const tail = block / 8;
  const length = Math.ceil((bytes.length + 1 + tail) / block) * block;
  const all = new Uint8Array(length);
  all.set(bytes);
  all[bytes.length] = 0x80;
  new DataView(all.buffer).setBigUint64(length - 8, BigInt(bytes.length) * 8n);
  return new DataView(all.buffer);
}

/** First `count` primes: the constants of SHA-2 are the fractions of their square and cube roots. */
function primes(count) {
  const found = [];
  for (let n = 2; found.length < count; n += 1) if (found.every((prime) => n % prime !== 0)) found.push(n);
  return found;
}

/** floor(frac(n^(1/degree)) · 2^64) */
function fraction(n, degree) {
  const target = BigInt(n) << BigInt(64 * degree);
  let low = 0n;
  let high = 1n << 70n;
  while (high - low > 1n) {
    const middle = (low + high) >> 1n;
    if (middle ** BigInt(degree) <= target) low = middle;
    else high = middle;
  }
  return low & 0xffffffffffffffffn;
}

const k512 = primes(80).map((prime) => fraction(prime, 3));
const h512 = primes(8).map((prime) => fraction(prime, 2));
const k256 = k512.slice(0, 64).map((word) => Number(word >> 32n) | 0);
const h256 = h512.map((word) => Number(word >> 32n) | 0);

const right = (x, n) => (x >>> n) | (x << (32 - n));
const left = (x, n) => (x << (n % 32)) | (x >>> ((32 - n) % 32));

function words(state) {
  const view = new DataView(new ArrayBuffer(32));
  state.forEach((word, at) => {
    view.setInt32(at * 4, word);
  });
  return new Uint8Array(view.buffer);
}

export function sha256(bytes) {
  const view = padded(bytes, 64);
  let state = h256;
  const w = new Int32Array(64);
  for (let block = 0; block < view.byteLength; block += 64) {
    for (let t = 0; t < 64; t += 1) {
      if (t < 16) w[t] = view.getInt32(block + t * 4);
      else {
        const s0 = right(w[t - 15], 7) ^ right(w[t - 15], 18) ^ (w[t - 15] >>> 3);
        const s1 = right(w[t - 2], 17) ^ right(w[t - 2], 19) ^ (w[t - 2] >>> 10);
        w[t] = w[t - 16] + s0 + w[t - 7] + s1;
      }
    }
    let [a, b, c, d, e, f, g, h] = state;
    for (let t = 0; t < 64; t += 1) {
      const t1 = (h + (right(e, 6) ^ right(e, 11) ^ right(e, 25)) + ((e & f) ^ (~e & g)) + k256[t] + w[t]) | 0;
      const t2 = ((right(a, 2) ^ right(a, 13) ^ right(a, 22)) + ((a & b) ^ (a & c) ^ (b & c))) | 0;
      [a, b, c, d, e, f, g, h] = [(t1 + t2) | 0, a, b, c, (d + t1) | 0, e, f, g];
    }
    const after = [a, b, c, d, e, f, g, h];
    state = state.map((word, at) => (word + after[at]) | 0);
  }
  return words(state);
}

/** GB/T 32905-2016. */
export function sm3(bytes) {
  const view = padded(bytes, 64);
  let state = [0x7380166f, 0x4914b2b9, 0x172442d7, 0xda8a0600, 0xa96f30bc, 0x163138aa, 0xe38dee4d, 0xb0fb0e4e];
  const w = new Int32Array(68);
  for (let block = 0; block < view.byteLength; block += 64) {
    for (let t = 0; t < 68; t += 1) {
      if (t < 16) w[t] = view.getInt32(block + t * 4);
      else {
        const x = w[t - 16] ^ w[t - 9] ^ left(w[t - 3], 15);
        w[t] = x ^ left(x, 15) ^ left(x, 23) ^ left(w[t - 13], 7) ^ w[t - 6];
      }
    }
    let [a, b, c, d, e, f, g, h] = state;
    for (let t = 0; t < 64; t += 1) {
      const early = t < 16;
      const s1 = left(left(a, 12) + e + left(early ? 0x79cc4519 : 0x7a879d8a, t), 7);
      const s2 = s1 ^ left(a, 12);
      const t1 = (early ? a ^ b ^ c : (a & b) | (a & c) | (b & c)) + d + s2 + (w[t] ^ w[t + 4]);
      const t2 = (early ? e ^ f ^ g : (e & f) | (~e & g)) + h + s1 + w[t];
      [a, b, c, d, e, f, g, h] = [t1 | 0, a, left(b, 9), c, t2 ^ left(t2, 9) ^ left(t2, 17), e, left(f, 19), g];
    }
    const after = [a, b, c, d, e, f, g, h];
    state = state.map((word, at) => word ^ after[at]);
  }
  return words(state);
}

function sha512(bytes) {
  const mask = 0xffffffffffffffffn;
  const turn = (x, n) => ((x >> n) | (x << (64n - n))) & mask;
  const view = padded(bytes, 128);
  let state = h512;
  for (let block = 0; block < view.byteLength; block += 128) {
    const w = [];
    for (let t = 0; t < 80; t += 1) {
      if (t < 16) w.push(view.getBigUint64(block + t * 8));
      else {
        const s0 = turn(w[t - 15], 1n) ^ turn(w[t - 15], 8n) ^ (w[t - 15] >> 7n);
        const s1 = turn(w[t - 2], 19n) ^ turn(w[t - 2], 61n) ^ (w[t - 2] >> 6n);
        w.push((w[t - 16] + s0 + w[t - 7] + s1) & mask);
      }
    }
    let [a, b, c, d, e, f, g, h] = state;
    for (let t = 0; t < 80; t += 1) {
      const t1 = h + (turn(e, 14n) ^ turn(e, 18n) ^ turn(e, 41n)) + ((e & f) ^ (~e & mask & g)) + k512[t] + w[t];
      const t2 = (turn(a, 28n) ^ turn(a, 34n) ^ turn(a, 39n)) + ((a & b) ^ (a & c) ^ (b & c));
      [a, b, c, d, e, f, g, h] = [(t1 + t2) & mask, a, b, c, (d + t1) & mask, e, f, g];
    }
    const after = [a, b, c, d, e, f, g, h];
    state = state.map((word, at) => (word + after[at]) & mask);
  }
  const out = new DataView(new ArrayBuffer(64));
  state.forEach((word, at) => {
    out.setBigUint64(at * 8, word);
  });
  return new Uint8Array(out.buffer);
}

// ---- Ed25519, RFC 8032 §5.1.7 ------------------------------------------------------------------------------------------------------

const p = 2n ** 255n - 19n;
const order = 2n ** 252n + 27742317777372353535851937790883648493n;
const mod = (x, m = p) => ((x % m) + m) % m;

function power(base, exponent) {
  let result = 1n;
  let square = mod(base);
  for (let rest = exponent; rest > 0n; rest >>= 1n) {
    if (rest & 1n) result = mod(result * square);
    square = mod(square * square);
  }
  return result;
}

const d = mod(-121665n * power(121666n, p - 2n));
const littleEndian = (bytes) => BigInt(`0x${hexOf([...bytes].reverse())}`);

/** Extended coordinates (X, Y, Z, T). */
function add([x1, y1, z1, t1], [x2, y2, z2, t2]) {
  const a = mod((y1 - x1) * (y2 - x2));
  const b = mod((y1 + x1) * (y2 + x2));
  const c = mod(2n * t1 * t2 * d);
  const z = mod(2n * z1 * z2);
  const [e, f, g, h] = [b - a, z - c, z + c, b + a];
  return [mod(e * f), mod(g * h), mod(f * g), mod(e * h)];
}

function times(scalar, point) {
  let result = [0n, 1n, 1n, 0n];
  let double = point;
  for (let rest = scalar; rest > 0n; rest >>= 1n) {
    if (rest & 1n) result = add(result, double);
    double = add(double, double);
  }
  return result;
}

/** Point from its 32 bytes; null where there is none. */
function pointOf(bytes) {
  const all = littleEndian(bytes);
  const sign = all >> 255n;
  const y = all & (2n ** 255n - 1n);
  if (y >= p) return null;
  const u = mod(y * y - 1n);
  const v = mod(d * y * y + 1n);
  let x = mod(u * power(v, 3n) * power(u * power(v, 7n), (p - 5n) / 8n));
  const check = mod(v * x * x);
  if (check === mod(-u)) x = mod(x * power(2n, (p - 1n) / 4n));
  else if (check !== u) return null;
  if (x === 0n && sign === 1n) return null;
  if ((x & 1n) !== sign) x = p - x;
  return [x, y, 1n, mod(x * y)];
}

const basePoint = pointOf(Uint8Array.from([0x58, ...new Array(31).fill(0x66)]));

export function verifyEd25519(publicKey, message, signature) {
  if (signature.length !== 64 || publicKey.length !== 32) return false;
  const a = pointOf(publicKey);
  const r = pointOf(signature.slice(0, 32));
  const s = littleEndian(signature.slice(32));
  if (!a || !r || s >= order) return false;
  const k = littleEndian(sha512(join(signature.slice(0, 32), publicKey, message))) % order;
  const ours = times(s, basePoint);
  const theirs = add(r, times(k, a));
  return mod(ours[0] * theirs[2]) === mod(theirs[0] * ours[2]) && mod(ours[1] * theirs[2]) === mod(theirs[1] * ours[2]);
}

/** The browser's own Ed25519 where it has one, ours otherwise. */
async function signedBy(publicKey, message, signature) {
  try {
    const key = await crypto.subtle.importKey('raw', publicKey, 'Ed25519', false, ['verify']);
    return await crypto.subtle.verify('Ed25519', key, signature, message);
  } catch {
    return verifyEd25519(publicKey, message, signature);
  }
}

// ---- on the page -------------------------------------------------------------------------------------------------------------------

const titles = { format: '证明文件', fields: '内容指纹', page: '本页文字', log: '存证日志', signature: '日志签名' };

/** Elements `data-proven="/form/copy/facts"` show a text that the proof has to contain. */
function textsShown() {
  const shown = {};
  for (const element of document.querySelectorAll('[data-proven]')) shown[element.getAttribute('data-proven')] = element.textContent;
  return shown;
}

async function fetched(address, read) {
  const answer = await fetch(address);
  if (!answer.ok) throw new Fault(`取不到 ${address}（${answer.status}）。`);
  return answer[read]();
}

function told(result, { ok, checks }) {
  const lead = document.createElement('p');
  lead.className = ok ? 'passed' : 'failed';
  lead.textContent = ok ? '查验通过：本浏览器重新计算的结果全部一致。' : '查验不通过：请看下面标有“✗”的一项。';
  const list = document.createElement('ul');
  for (const { name, ok: passed, says } of checks) {
    const item = document.createElement('li');
    item.textContent = `${passed ? '✓' : '✗'} ${titles[name] ?? name}：${says}`;
    list.append(item);
  }
  const note = document.createElement('p');
  note.textContent = '公钥取自本站。要更放心，请从机关办公场所的公示栏等别处取得公钥，用命令行查验。';
  result.replaceChildren(lead, list, note);
}

async function verifyOnPage(button) {
  const result = (button.parentElement ?? document).querySelector('[data-verify-result]') ?? document.querySelector('[data-verify-result]');
  if (!result) return;
  button.disabled = true;
  result.textContent = '正在查验……';
  try {
    const proof = await fetched(button.dataset.verify, 'json');
    const key = button.dataset.key ?? (await fetched('/log/key', 'text'));
    told(result, await verifyProof(proof, { key, shown: textsShown() }));
  } catch (error) {
    result.textContent = error instanceof Fault ? error.message : '没有取到证明文件，请检查网络后再试。';
  } finally {
    button.disabled = false;
  }
}

if (typeof document !== 'undefined')
  for (const button of document.querySelectorAll('button[data-verify]')) button.addEventListener('click', () => verifyOnPage(button));
