import { collectOnTheSpot as collect } from '../../actions/collect-on-the-spot/action.ts';
import { apl } from '../../cite.ts';
import { choice, form } from '../../form-parts/fields.ts';
import { waitsForNobody } from '../../form-parts/waiting.ts';
import { placed, withFields } from '../../placed.ts';

/** 处罚法 69: what was not decided on the spot is taken by the officers in remote places alone, where the party asks for it. */
export const collectOnTheSpot = placed(collect, {
  action: {
    says: '边远、水上、交通不便地区，当事人到银行或者通过电子支付缴纳确有困难，经当事人提出的，执法人员可以当场收缴，并出具专用票据。',
    articles: [apl(69), apl(70)],
    form: withFields(
      collect.action.form,
      form({
        ground: choice('当场收缴的情形', {
          remote: '边远、水上、交通不便地区，当事人到银行或者通过电子支付缴纳确有困难，经当事人提出',
        }),
      }),
    ),
  },
  step: {
    waits: waitsForNobody,
    articles: [apl(69)],
    must: [
      ...collect.step.must,
      {
        articles: [apl(69)],
        test: { fact: 'paidTotal', in: [null, 0] },
        says: '当事人已经在银行缴过一部分，余款请继续在银行缴纳。',
      },
    ],
  },
});
