import { apl } from '../../cite.ts';
import { form, text } from '../../form-parts/fields.ts';
import { caseLinks } from '../../form-parts/case-links.ts';
import { member } from '../../member.ts';

/** The new case is registered first, as one split from this; here the head approves, and both name each other. */
export const splitCase = member({
  action: {
    id: 'split-case',
    title: '分案处理',
    says: '本案中的部分行为或者当事人宜于另案办理的，先登记新案件，再由负责人在本案批准分出。',
    articles: [apl(54), apl(40)],
    who: { roles: ['deputy-head', 'principal-head'] },
    form: form({
      links: caseLinks('分出的案件', ['split-to'], { most: 10 }),
      what: text('分出的行为、当事人', {
        maxLength: 3000,
        'x-hint': '逐项写明分出的当事人、行为和发生时间，以及留在本案的部分；两案不得重叠。',
      }),
      contents: text('随之使用的材料', { maxLength: 3000, 'x-hint': '逐项写明本案材料的名称和环节序号；记录不移动，另案到本案查阅。' }),
      reason: text('分案理由', {
        maxLength: 2000,
        'x-hint': '写明为什么合并办理会妨碍查清事实或者及时处理，分案后同一行为为何不会被罚款两次（处罚法29条）。',
        'x-words': ['各当事人的违法行为相互独立，分案办理不影响事实认定。'],
      }),
    }),
    remembers: { links: { from: '/links', as: 'list' } },
    volume: 'internal',
  },
  step: {
    from: { main: ['investigating', 'concluded'] },
    articles: [apl(54)],
    must: [
      { articles: [apl(54)], test: { condition: 'linked-cases-known' }, says: '分出的案件应当先登记线索，并在线索中写明由本案分出。' },
      { articles: [apl(54)], test: { condition: 'signer-is-not-handler' }, says: '批准分案的负责人不得是本案承办人。' },
    ],
    moves: [],
  },
});
