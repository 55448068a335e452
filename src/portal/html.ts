import { html as escaping } from 'ghtml';

/** Finished markup. Only this goes into a page unescaped; every string does not. */
export class Html {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

type Part = Html | string | number | null | undefined | false | readonly Part[];

/** A page fragment. Text is escaped, `Html` is kept, lists are joined, nothing (`null`, `false`) is nothing. */
export function html(literals: TemplateStringsArray, ...parts: readonly Part[]): Html {
  return new Html(literals.reduce((text, literal, i) => text + markup(parts[i - 1]) + literal));
}

function markup(part: Part): string {
  if (part instanceof Html) return part.text;
  if (Array.isArray(part)) return part.map((one: Part) => markup(one)).join('');
  if (part === null || part === undefined || part === false) return '';
  return escaping`${part}`;
}

/** Text of several lines as paragraphs. */
export function paragraphs(text: string): Html {
  return html`${text
    .split(/\n+/)
    .filter((line) => line.trim() !== '')
    .map((line) => html`<p>${line}</p>`)}`;
}

/** `2026-03-02` as 2026年3月2日. */
export function dayInWords(day: string): string {
  const [year, month, date] = day.split('-').map(Number);
  return `${year}年${month}月${date}日`;
}
