import type { PublishedDatabase } from '#db/published/database.ts';
import { defaultSettings } from '#law/settings.ts';
import type { Entry, JsonObject } from '#law/vocabulary.ts';
import { procedureVersions, versionOf } from '#law/procedures/index.ts';
import { publishBureau } from '#worker/publish/bureau.ts';
import { publishGuides } from '#worker/publish/guides/publish.ts';
import { publishProcedures } from '#worker/publish/procedures.ts';
import { publicId, writeRelease } from '#worker/publish/published.sql.ts';
import { releaseOf } from '#worker/publish/release.ts';
import { inspectionLike, licenceLike } from '#tests/law/other-kinds.ts';

export const agency = 'liangping-yjj';
const now = new Date('2026-04-01T02:00:00.000Z');

/** A masked copy of the fictional standard case. */
export const copy = {
  number: '（渝梁）应急罚〔2026〕12号',
  title: '重庆示例机械加工有限公司未按照规定对从业人员进行安全生产教育和培训案',
  party: '重庆示例机械加工有限公司',
  uscc: '91500155MA5U0EX8X7',
  facts: '执法人员检查时发现，该公司安排未经安全生产教育和培训的6名焊工上岗作业。',
  violated: '《中华人民共和国安全生产法》第二十八条第一款',
  basis: '《中华人民共和国安全生产法》第九十七条第（三）项',
  measuresText: '罚款',
  content: '罚款人民币80000元',
  decidedOn: '2026-03-20',
  organ: '重庆市梁平区应急管理局',
  category: '行政处罚',
  conclusion: '给予行政处罚',
} as const;

export async function seedBureau(published: PublishedDatabase, logKey = 'mingzheng.example/liangping-yjj+00000000+AAAA'): Promise<void> {
  await publishBureau(
    published,
    { agency, settings: defaultSettings, logOrigin: 'mingzheng.example/liangping-yjj', logKey, demo: true },
    now,
  );
}

/** Procedures of three kinds: the product's own, and the likenesses of `tests/law/other-kinds.ts`. */
const kinds = {
  penalty: { version: versionOf('ordinary-penalty'), concluding: 'decide-penalty' },
  licence: { version: licenceLike, concluding: 'grant-licence' },
  inspection: { version: inspectionLike, concluding: 'conclude-inspection' },
} as const;

export const licensed = {
  number: '（渝梁）应急许〔2026〕3号',
  title: '烟花爆竹经营（零售）许可',
  party: '梁平区示例烟花爆竹店',
  paper: '准予行政许可决定书',
  licenceKind: '普通',
  basis: '《烟花爆竹安全管理条例》第十九条第二款',
  premises: '重庆市梁平区示例街道9号',
  certificateName: '烟花爆竹经营（零售）许可证',
  certificateNumber: '（渝）LS〔2026〕000012',
  validFrom: '2026-03-20',
  validUntil: '2027-03-19',
  state: '有效',
  content: '经营场所：重庆市梁平区示例街道9号；限制存放量30箱。',
  decidedOn: '2026-03-20',
  organ: '重庆市梁平区应急管理局',
  category: '行政许可',
  conclusion: '准予许可',
} as const;

export const inspected = {
  number: '（渝梁）应急检记〔2026〕8号',
  title: '安全生产监督检查',
  party: '重庆示例电子有限公司',
  inspectedOn: '2026-03-19',
  mode: '“双随机、一公开”抽查',
  scope: '安全生产教育培训情况',
  basis: '《中华人民共和国安全生产法》第六十五条',
  content: '抽查3名从业人员的培训档案，未发现问题。',
  decidedOn: '2026-03-20',
  organ: '重庆市梁平区应急管理局',
  category: '行政检查',
  conclusion: '检查合格',
} as const;

const copies: Readonly<Record<keyof typeof kinds, Readonly<Record<string, string>>>> = {
  penalty: copy,
  licence: licensed,
  inspection: inspected,
};

/** Writes a publication as the worker would; returns its public id. */
export async function seedDecision(
  published: PublishedDatabase,
  given: {
    readonly case: string;
    readonly kind?: keyof typeof kinds;
    readonly copy?: Readonly<Record<string, string>>;
    readonly withdrawn?: string;
    readonly corrected?: string;
  },
  proof = '{"format":"mingzheng-disclosure/1"}',
): Promise<string> {
  const kind = given.kind ?? 'penalty';
  const { version, concluding } = kinds[kind];
  const text = { ...copies[kind], ...given.copy };
  const entries = [entry(0, concluding, {}), entry(1, 'prepare-disclosure', { copy: text }), entry(2, 'publish-decision', {})];
  if (given.corrected)
    entries.push(
      entry(3, 'redraft-disclosure', { ground: 'inaccurate', corrected: given.corrected, copy: text }),
      entry(4, 'correct-disclosure', { result: 'passed' }),
    );
  if (given.withdrawn) entries.push(entry(entries.length, 'withdraw-disclosure', { ground: 'revoked', publicReason: given.withdrawn }));
  const release = releaseOf(version, entries);
  if (!release) throw new Error('nothing to publish');
  await writeRelease(published, { agency, case: given.case, now }, release, proof);
  return publicId(agency, given.case);
}

/** Guides as the worker writes them at its start. */
export async function seedGuides(published: PublishedDatabase): Promise<void> {
  const versions = [...Object.values(procedureVersions), licenceLike];
  await publishGuides(published, { agency, settings: defaultSettings }, versions, now);
  await publishProcedures(published, versions, now);
}

export function entry(n: number, action: string, form: JsonObject): Entry {
  const at = new Date(Date.UTC(2026, 2, 20 + n, 2)).toISOString();
  return { n, id: `00000000-0000-4000-8000-00000000000${n}`, action, at, by: 'gong', form, draft: null, papers: [], files: [] };
}
