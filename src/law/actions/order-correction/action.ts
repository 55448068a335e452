import { apl, wsl } from '../../cite.ts';
import { text, day, choice, officers, files, form } from '../../form-parts/fields.ts';
import { problems } from '../../form-parts/correction.ts';
import { member } from '../../member.ts';

export const orderCorrection = member({
  action: {
    id: 'order-correction',
    title: '责令限期整改',
    says: '发现违法行为或者事故隐患，责令当事人立即或者限期改正；期满由执法人员复查。',
    articles: [apl(28, 1), wsl(65, 1, 2)],
    who: { roles: ['officer'], officers: 2, certificate: true, handler: true },
    form: form({
      officers: officers(),
      problems: problems(),
      order: text('整改要求', {
        maxLength: 3000,
        'x-words': ['整改期间应当采取措施，确保安全生产。', '对不能立即整改的，落实整改措施、责任、资金、时限和预案。'],
      }),
      dueOn: day('整改期限', { description: '限期整改的最后一日；全部立即整改的，填今天。' }),
      handedOver: choice('交付情况', { signed: '已当场签收', refused: '拒绝签收，已注明', later: '另行送达' }),
      recordings: files('录音录像、照片'),
    }),
    remembers: {
      correctionDueOn: '/dueOn',
      correctionProblems: '/problems',
      correctionOrders: { from: '', as: 'list' },
      correctionServedOn: { value: null },
    },
    handles: true,
    recordings: [{ item: 'AV10', level: 'should' }],
    documents: [{ template: 'correction-order', numberAs: 'correctionNumber' }],
  },
  step: {
    from: { main: ['clue', 'investigating', 'concluded', 'noticed'], correction: ['none', 'done', 'undone', 'ordered'] },
    articles: [apl(28, 1)],
    must: [
      {
        articles: [apl(28, 1), apl(61)],
        test: { any: [{ not: { track: 'correction', at: ['ordered'] } }, { not: { condition: 'correction-order-served' } }] },
        says: '已经责令限期整改，指令书也已经送达；期满复查以后才可以再次责令。',
      },
      {
        articles: [apl(28, 1)],
        test: { condition: 'date-not-past', with: { at: '/dueOn' } },
        says: '整改期限不得早于今天，请给当事人留出合理的整改时间。',
      },
    ],
    moves: [{ track: 'correction', to: 'ordered' }],
  },
});
