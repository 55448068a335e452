/*
 * Money is counted in whole fen; no amount passes through a fraction. Amounts in forms are yuan, most of them whole.
 */

const digits = ['零', '壹', '贰', '叁', '肆', '伍', '陆', '柒', '捌', '玖'] as const;
const places = ['', '拾', '佰', '仟'] as const;
const groups = ['', '万', '亿', '万亿'] as const;
/** Ten thousand milliards of yuan; what lies beyond is no fine. */
const most = 1e15;

/** Yuan with at most two decimals as whole fen. @throws RangeError for what is no amount of money. */
export function toFen(yuan: number): number {
  const fen = Math.round(yuan * 100);
  if (!(yuan >= 0 && fen < most) || Math.abs(yuan * 100 - fen) > 1e-4) throw new RangeError(`not an amount of money: ${yuan}`);
  return fen;
}

/** 大写金额: `inCapitals(60_000)` is 陆万元整, `inCapitals(1_680.32)` 壹仟陆佰捌拾元叁角贰分 (票据法 8; 支付结算办法). @throws as `toFen`. */
export function inCapitals(yuan: number): string {
  const fen = toFen(yuan);
  const whole = Math.floor(fen / 100);
  const [jiao, cents] = [Math.floor((fen % 100) / 10), fen % 10];
  if (fen === 0) return '零元整';
  const head = whole === 0 ? '' : `${wholeInCapitals(whole)}元`;
  if (jiao === 0 && cents === 0) return `${head}整`;
  const tenths = jiao > 0 ? `${digits[jiao]}角` : head === '' ? '' : '零';
  return head + tenths + (cents > 0 ? `${digits[cents]}分` : '');
}

/** In groups of four digits; any run of noughts between digits is one 零. */
function wholeInCapitals(yuan: number): string {
  let text = '';
  let gap = false;
  for (let group = 3; group >= 0; group--) {
    const part = Math.floor(yuan / 10_000 ** group) % 10_000;
    if (part === 0) {
      gap = text !== '';
      continue;
    }
    if (text !== '' && (gap || part < 1000)) text += digits[0];
    text += groupInCapitals(part) + groupName(group, yuan);
    gap = false;
  }
  return text;
}

/** 万亿 is said once when 亿 follows: 壹万贰仟亿, not 壹万亿贰仟亿. */
function groupName(group: number, yuan: number): string {
  return group === 3 && Math.floor(yuan / 1e8) % 10_000 > 0 ? '万' : (groups[group] ?? '');
}

function groupInCapitals(part: number): string {
  let text = '';
  let gap = false;
  for (let place = 3; place >= 0; place--) {
    const digit = Math.floor(part / 10 ** place) % 10;
    if (digit === 0) gap = text !== '';
    else {
      text += `${gap ? digits[0] : ''}${digits[digit]}${places[place]}`;
      gap = false;
    }
  }
  return text;
}

/** 60000元（大写：陆万元整）, as the papers print it. */
export function amountText(yuan: number): string {
  const fen = toFen(yuan);
  const cents = fen % 100;
  return `${Math.floor(fen / 100)}${cents === 0 ? '' : `.${String(cents).padStart(2, '0')}`}元（大写：${inCapitals(yuan)}）`;
}

/** One of several payments of a fine (处罚法 66). */
export interface Instalment {
  readonly yuan: number;
  readonly dueOn: string;
}

/** What is wrong with a plan of instalments, as a Chinese sentence; null where nothing is. */
export function faultOfInstalments(fineYuan: number, instalments: readonly Instalment[]): string | null {
  const total = instalments.reduce((sum, { yuan }) => sum + toFen(yuan), 0);
  if (total !== toFen(fineYuan)) return `各期金额合计${total / 100}元，应当等于罚款${fineYuan}元。`;
  if (instalments.some(({ yuan }) => yuan <= 0)) return '每期金额应当大于零。';
  const unordered = instalments.some(({ dueOn }, index) => index > 0 && dueOn <= (instalments[index - 1]?.dueOn ?? ''));
  return unordered ? '各期缴纳日期应当依次在后。' : null;
}
