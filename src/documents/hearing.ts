import { dateText } from './dates.ts';
import { getLatest, textAt, textsAt } from './reading.ts';
import { nameOf } from './people.ts';
import type { PaperSource } from './source.ts';

/** The hearing as it was appointed: who hears, where and whether in public. */
export interface AppointedHearing {
  readonly at: string;
  readonly host: string;
  readonly hearers: string;
  readonly clerk: string;
  readonly open: string;
}

export function appointedHearing(source: PaperSource): AppointedHearing {
  const { form } = getLatest(source, 'appoint-hearing', '确定听证会');
  const named = (id: string) => (id === '' ? '' : nameOf(source, id));
  return {
    at: `${dateText(textAt(form, '/heldOn'))}${textAt(form, '/at')}`,
    host: named(textAt(form, '/host')),
    hearers: textsAt(form, '/hearers').map(named).join('、'),
    clerk: named(textAt(form, '/clerk')),
    open: textAt(form, '/open') === 'open' ? '公开' : '不公开',
  };
}
