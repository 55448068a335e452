import type { Guide } from '#db/published/database.ts';
import { acl, alil, apl, arl, all, wsl } from '#law/cite.ts';
import type { PublicKind } from '#law/public-kinds.ts';
import { citationsText } from '#law/statutes/citation-text.ts';
import { lengthInWords } from '#law/limits/length.ts';
import { limits } from '#law/limits/index.ts';
import type { Citation, LimitId, Settings } from '#law/vocabulary.ts';

type Said = readonly [text: string, articles: readonly Citation[]];

/** 收费: nothing is, whichever kind; what each statute says of the costs. */
export function feesOf(kind: PublicKind): Guide['fees'] {
  return fees[kind].map(([text, articles]) => ({ text, bases: citationsText(articles) }));
}

const fees: Readonly<Record<PublicKind, readonly Said[]>> = {
  penalty: [['办理案件不收费；组织听证的费用不由当事人承担。', [apl(63, 2)]]],
  coercion: [['不收费；查封、扣押的保管费用和检测、检验、技术鉴定的费用由行政机关承担。', [acl(25, 3), acl(26, 3)]]],
  inspection: [['不收费；对许可事项的监督检查，法律也不允许收费。', [all(58, 1)]]],
  licence: [['不收费；申请书格式文本免费提供。', [all(58), wsl(64)]]],
};

/** 救济: to be heard first, then reconsideration or the court. */
export function remediesOf(kind: PublicKind, { governmentName, courtName }: Settings): Guide['remedies'] {
  const remedies: readonly (readonly [title: string, ...Said])[] = [
    ['陈述、申辩', heard[kind][0], heard[kind][1]],
    ['行政复议', `可以自知道该行政行为之日起${lengthOf('ARL-20-60D')}内向${governmentName.value}申请。`, [arl(20, 1), arl(24, 1, 1)]],
    ...(kind === 'penalty' ? [onTheSpot] : []),
    ['行政诉讼', `可以自知道该行政行为之日起${lengthOf('ALiL-46-6M')}内向${courtName.value}起诉。`, [alil(46, 1)]],
  ];
  return remedies.map(([title, text, articles]) => ({ title, text, bases: citationsText(articles) }));
}

const heard: Readonly<Record<PublicKind, Said>> = {
  penalty: ['作出处罚决定之前，当事人有权陈述、申辩；不因申辩加重处罚。', [apl(7, 1), apl(45)]],
  coercion: ['当事人有权当场陈述、申辩，行政机关应当听取。', [acl(8, 1), acl(18, 1, 6)]],
  inspection: ['检查情况写入现场检查记录，被检查单位可以在签字时写明意见。', [wsl(68)]],
  licence: ['申请人、利害关系人有权陈述、申辩；不予许可的，书面说明理由。', [all(7), all(36), all(38, 2)]],
};

const onTheSpot: readonly [string, ...Said] = [
  '当场处罚先复议',
  '对当场作出的行政处罚决定不服的，应当先申请行政复议；对复议决定不服的，再起诉。',
  [arl(23, 1, 1)],
];

function lengthOf(limit: LimitId): string {
  const known = limits[limit];
  if (!known) throw new RangeError(`no limit ${limit}`);
  return lengthInWords(known);
}
