/** Why nobody is punished, as the decision says it. The provision itself stands in the draft's basis. */
const grounds: Readonly<Record<string, string>> = {
  minor: '违法行为轻微并及时改正，没有造成危害后果',
  first: '属于初次违法，危害后果轻微并已及时改正',
  blameless: '有证据足以证明没有主观过错',
  child: '违法行为发生时不满十四周岁',
  incapable: '违法行为发生时不能辨认或者不能控制自己的行为',
  expired: '违法行为已超过追究时效',
};

export function exemptionText(exemption: string, you: string): string {
  if (exemption === 'unproved') return '经调查，认定违法事实的证据不足，违法事实不能成立。';
  const ground = grounds[exemption];
  if (ground === undefined) return '';
  return exemption === 'expired' || exemption === 'minor' ? `${you}的${ground}。` : `${you}${ground}。`;
}

/** 处罚法 30, 31: who looks after the child, or after the person who could not understand. */
export function wardText(exemption: string): string {
  if (exemption === 'child') return '责令监护人加以管教。';
  return exemption === 'incapable' ? '责令其监护人严加看管和治疗。' : '';
}
