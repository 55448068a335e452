import { cpl } from '../cite.ts';
import { form } from './fields.ts';
import { service } from './service.ts';
import type { ServedPaperId } from './served-papers.ts';
import { toServe } from './to-serve.ts';
import type { Action, Citation, PlaceId, Requirement, TrackId } from '../vocabulary.ts';

interface Served {
  readonly paper: ServedPaperId;
  readonly track: TrackId;
  readonly at: PlaceId;
  readonly says: string;
}

/** 送达 in a procedure of coercion: the papers that may wait for it, each while it does, and the proof every mode asks for. */
export const coercionService = (papers: readonly Served[], articles: readonly Citation[]) => ({
  form: form(service([...papers.map(({ paper }) => paper), 'other'])),
  must: [
    ...papers.map((one) => toServe({ ...one, articles })),
    { articles: [cpl(88)], test: { condition: 'service-date-lawful' }, says: '送达日期不对。' },
    { articles: [cpl(89), cpl(90), cpl(91), cpl(95)], test: { condition: 'service-proved' }, says: '送达方式要求的凭证不齐。' },
  ] satisfies readonly Requirement[],
  remembers: (decision: ServedPaperId): NonNullable<Action['remembers']> => ({
    decisionServedOn: { from: '/servedOn', when: { field: '/paper', in: [decision] } },
    namedPersons: [
      { from: '/recipient', as: 'list' },
      { from: '/witness', as: 'list' },
    ],
  }),
});
