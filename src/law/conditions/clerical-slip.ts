import { apl } from '../cite.ts';
import type { Condition } from '../vocabulary.ts';

/** What a decision decides: its kinds and amounts. A word of these is no slip of the pen. */
const content = [
  '罚款',
  '没收',
  '警告',
  '通报批评',
  '暂扣',
  '吊销',
  '降低资质',
  '停产停业',
  '关闭',
  '限制',
  '从业',
  '从轻',
  '减轻',
  '从重',
  '不予',
];

/** 更正、补正 leaves the decision what it is (处罚法 75 Ⅱ): whatever changes kind, amount or ground of a penalty is done by revoking or changing it. */
export const slipLeavesContent: Condition = {
  id: 'slip-leaves-content',
  title: '更正不涉及决定内容',
  articles: [apl(75, 2)],
  holds({ proposal }) {
    if (proposal.form === undefined) return null;
    const [wrong, right] = [String(proposal.form['wrong'] ?? ''), String(proposal.form['right'] ?? '')];
    if (wrong.trim() === right.trim()) return '更正前后的文字相同。';
    const touched = content.find((word) => wrong.includes(word) !== right.includes(word));
    if (touched) return `更正涉及“${touched}”，属于决定的内容。`;
    const amounts = (text: string) => (text.match(/[\d,，.]+(?=\s*[万]?元)/g) ?? []).join();
    return amounts(wrong) === amounts(right) || '更正涉及金额，属于决定的内容。';
  },
};

/** Where the public copy has the slip too, it is corrected there after the paper was. */
export const slipCorrectedInPublic: Condition = {
  id: 'slip-corrected-in-public',
  title: '公示文本的笔误已经更正',
  articles: [apl(75, 2)],
  holds({ standing }) {
    const slip = standing.done['correct-clerical-slip'];
    if (standing.facts['slipPublished'] !== true || !slip || !['published', 'correcting'].includes(standing.places['disclosure'] ?? ''))
      return true;
    if (standing.places['disclosure'] === 'correcting') return false;
    return (standing.done['redraft-disclosure']?.n ?? -1) > slip.n;
  },
};
