import { apl } from '../cite.ts';
import { remark } from './fields.ts';
import type { Requirement } from '../vocabulary.ts';

/** Said where the law has changed between conduct and decision (处罚法 37). */
export const lawInTime = () =>
  remark('新旧规定的适用', {
    'x-fact': 'lawInTime',
    description: '违法行为之后规定有变动的填写：写明新旧规定的比较和适用哪一规定的理由（从旧兼从轻，处罚法37条）。',
    'x-hint': '先写行为发生时的条款，再写现行条款，比较处罚的种类和幅度，最后写适用哪一规定。',
    'x-words': ['新旧规定的处罚相同，适用违法行为发生时的规定。', '新的规定处罚较轻，适用新的规定。'],
  });

export const isPenaltyMatter: Requirement = {
  articles: [apl(4)],
  test: { condition: 'matter-is-penalty' },
  says: '立案、处罚应当依据行政处罚事项；许可、备案、强制、检查事项另有程序。',
};

/** 处罚法 37. Asked when the case is filed, when the draft is made and when it is decided. */
export const matterInForce: Requirement = {
  articles: [apl(37)],
  test: { condition: 'matter-in-force' },
  says: '执法事项的依据在违法行为发生时不适用，或者新旧规定还没有比较。',
};

/** What has not happened yet has no end. */
export const endNotInFuture: Requirement = {
  articles: [apl(36, 2), apl(37)],
  test: { condition: 'date-not-in-future', with: { at: '/conductEnd' } },
  says: '违法行为终了之日不得晚于今天；还在继续的不填。',
};
