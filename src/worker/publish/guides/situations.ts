import type { Guide } from '#db/published/database.ts';
import type { Matter, MatterStep, Measure } from '#law/vocabulary.ts';

/** 适用情形: each step of a matter with what follows from it. */
export function situationsOf({ steps }: Pick<Matter, 'steps'>): Guide['situations'] {
  return steps.map(({ condition, order, measures, hearing }) => ({
    condition,
    order,
    measures: measures.map(measureText),
    hearing: hearings[hearing],
  }));
}

const hearings: Readonly<Record<MatterStep['hearing'], string | null>> = {
  always: '处罚前应当告知要求听证的权利。',
  'depends-usually': '处罚数额达到听证标准的，处罚前应当告知要求听证的权利；通常达到。',
  depends: '处罚数额达到听证标准的，处罚前应当告知要求听证的权利。',
  check: '是否属于其他较重的行政处罚、应当告知听证权利，个案判断。',
  never: null,
};

/** 对单位可以处罚款5万元以下. 以上、以下 include the number (处罚法 and 安法 write so). */
function measureText(measure: Measure): string {
  const { target, type, mandatory, basis } = measure;
  const money = [yuan(measure), share(measure)].filter((part) => part !== '').join('，');
  return `对${target}：${mandatory ? '' : '可以'}${type}${money === '' ? '' : `，${money}`}${money === '' && basis ? `（按${basis}计算）` : ''}`;
}

function yuan({ minYuan, maxYuan }: Measure): string {
  if (maxYuan === undefined) return '';
  if (minYuan === maxYuan) return inYuan(maxYuan);
  return minYuan ? `${inYuan(minYuan)}以上${inYuan(maxYuan)}以下` : `${inYuan(maxYuan)}以下`;
}

function share({ basis, minPercent, maxPercent, minMultiple, maxMultiple }: Measure): string {
  const of = basis ? `按${basis}计算，` : '';
  if (minPercent !== undefined && maxPercent !== undefined) return `${of}${range(minPercent, maxPercent, '%')}`;
  return minMultiple !== undefined && maxMultiple !== undefined ? `${of}${range(minMultiple, maxMultiple, '倍')}` : '';
}

function range(least: number, most: number, unit: string): string {
  return least === most ? `${least}${unit}` : `${least}${unit}以上${most}${unit}以下`;
}

function inYuan(amount: number): string {
  return amount >= 10_000 && amount % 1000 === 0 ? `${amount / 10_000}万元` : `${amount}元`;
}
