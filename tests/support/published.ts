import type { PublishedDatabase } from '#db/published/database.ts';
import { defaultSettings } from '#law/settings.ts';
import type { Entry, JsonObject } from '#law/vocabulary.ts';
import { publishBureau } from '#worker/publish/bureau.ts';
import { publicId, writeRelease } from '#worker/publish/published.sql.ts';
import { releaseOf } from '#worker/publish/release.ts';

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

/** Writes a decision as the worker would; returns its public id. */
export async function seedDecision(
  published: PublishedDatabase,
  given: {
    readonly case: string;
    readonly copy?: Partial<Record<keyof typeof copy, string>>;
    readonly withdrawn?: string;
    readonly corrected?: string;
  },
  proof = '{"format":"mingzheng-disclosure/1"}',
): Promise<string> {
  const entries = [
    entry(0, 'decide-penalty', {}),
    entry(1, 'prepare-disclosure', { copy: { ...copy, ...given.copy } }),
    entry(2, 'publish-decision', {}),
  ];
  if (given.corrected) entries.push(entry(3, 'correct-disclosure', { corrected: given.corrected, copy: { ...copy, ...given.copy } }));
  if (given.withdrawn) entries.push(entry(entries.length, 'withdraw-disclosure', { ground: 'revoked', publicReason: given.withdrawn }));
  const release = releaseOf(entries);
  if (!release) throw new Error('nothing to publish');
  await writeRelease(published, { agency, case: given.case, now }, release, proof);
  return publicId(agency, given.case);
}

export function entry(n: number, action: string, form: JsonObject): Entry {
  const at = new Date(Date.UTC(2026, 2, 20 + n, 2)).toISOString();
  return { n, id: `00000000-0000-4000-8000-00000000000${n}`, action, at, by: 'gong', form, draft: null, papers: [], files: [] };
}
