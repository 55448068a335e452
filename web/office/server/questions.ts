import { queryOptions } from '@tanstack/react-query';
import type {
  CaseList,
  CaseListQuery,
  CasePage,
  CitationPage,
  CitationQuery,
  Desk,
  DeskList,
  DrawPool,
  Draws,
  Enterprises,
  EnterprisesQuery,
  InspectionDesk,
  DiscretionFor,
  DiscretionPage,
  Edition,
  FormPage,
  LikeCases,
  LawImpact,
  LawPage,
  Laws,
  LawsQuery,
  LicenceApplications,
  Licences,
  LicencesQuery,
  Matters,
  Openings,
  People,
  RegisterPage,
  Registers,
  SettingsPage,
  SetupState,
  SignedIn,
} from '#contract/office/index.ts';
import { ask } from './ask.ts';
import { ProblemAnswer } from './problem.ts';

/** Every question the pages ask, with the key under which its answer is kept. */
export const questions = {
  session: () =>
    queryOptions({
      queryKey: ['session'],
      queryFn: () => ask<SignedIn>('/api/session', { gate: false }).catch(nobodyWhenSignedOut),
      staleTime: 60_000,
    }),
  desk: () => queryOptions({ queryKey: ['desk'], queryFn: () => ask<Desk>('/api/desk') }),
  cases: (query: CaseListQuery) =>
    queryOptions({ queryKey: ['cases', query], queryFn: () => ask<CaseList>(`/api/cases${searchOf(query)}`) }),
  case: (id: string) => queryOptions({ queryKey: ['case', id], queryFn: () => ask<CasePage>(`/api/cases/${id}`) }),
  /** The actions that open a case. */
  openings: () => queryOptions({ queryKey: ['openings'], queryFn: () => ask<Openings>('/api/openings'), staleTime: 60_000 }),
  /** An action's form, asked anew for each visit of its page; one that opens a case may come from another case. */
  visit: (id: string, action: string, visit: number, from: string | null = null) =>
    queryOptions({
      queryKey: ['form', id, action, visit],
      queryFn: () => ask<FormPage>(`/api/cases/${id}/actions/${action}/form${from ? `?from=${from}` : ''}`),
    }),
  /** Only its schema, which a version of a procedure never changes. */
  schema: (id: string, procedureHash: string, action: string) =>
    queryOptions({
      queryKey: ['schema', procedureHash, action],
      queryFn: () => ask<FormPage>(`/api/cases/${id}/actions/${action}/form`),
      staleTime: Number.POSITIVE_INFINITY,
    }),
  people: () => queryOptions({ queryKey: ['people'], queryFn: () => ask<People>('/api/people'), staleTime: 300_000 }),
  matters: (search: string) =>
    queryOptions({ queryKey: ['matters', search], queryFn: () => ask<Matters>(`/api/matters${searchOf({ search })}`), staleTime: 300_000 }),
  discretion: () => queryOptions({ queryKey: ['discretion'], queryFn: () => ask<DiscretionPage>('/api/discretion') }),
  edition: (id: string) =>
    queryOptions({ queryKey: ['discretion', 'edition', id], queryFn: () => ask<Edition>(`/api/discretion/editions/${id}`) }),
  /** What a calculation rests on for this matter when the conduct ended that day. */
  discretionFor: (matter: string, conduct: string | null) =>
    queryOptions({
      queryKey: ['discretion', 'for', matter, conduct],
      queryFn: () => ask<DiscretionFor>(`/api/discretion/for${searchOf({ matter, conduct: conduct ?? undefined })}`),
      staleTime: 60_000,
    }),
  like: (query: { matter: string; step: number; party: string; except: string }) =>
    queryOptions({ queryKey: ['like', query], queryFn: () => ask<LikeCases>(`/api/like${searchOf(query)}`), staleTime: 60_000 }),
  registers: () => queryOptions({ queryKey: ['registers'], queryFn: () => ask<Registers>('/api/registers'), staleTime: 300_000 }),
  register: (procedure: string) =>
    queryOptions({ queryKey: ['register', procedure], queryFn: () => ask<RegisterPage>(`/api/registers/${procedure}`) }),
  inspection: (year: number | undefined) =>
    queryOptions({ queryKey: ['inspection', year], queryFn: () => ask<InspectionDesk>(`/api/inspection${searchOf({ year })}`) }),
  enterprises: (query: EnterprisesQuery) =>
    queryOptions({ queryKey: ['enterprises', query], queryFn: () => ask<Enterprises>(`/api/enterprises${searchOf(query)}`) }),
  draws: () => queryOptions({ queryKey: ['draws'], queryFn: () => ask<Draws>('/api/draws') }),
  drawPool: (query: { readonly industry?: string; readonly risk?: string }) =>
    queryOptions({ queryKey: ['draw-pool', query], queryFn: () => ask<DrawPool>(`/api/draws/pool${searchOf(query)}`) }),
  settings: () => queryOptions({ queryKey: ['settings'], queryFn: () => ask<SettingsPage>('/api/settings') }),
  laws: (query: LawsQuery) => queryOptions({ queryKey: ['laws', query], queryFn: () => ask<Laws>(`/api/laws${searchOf(query)}`) }),
  law: (code: string) => queryOptions({ queryKey: ['laws', 'page', code], queryFn: () => ask<LawPage>(`/api/laws/${code}`) }),
  impact: (code: string, against: string | null) =>
    queryOptions({
      queryKey: ['laws', 'impact', code, against],
      queryFn: () => ask<LawImpact>(`/api/laws/${code}/impact${searchOf(against === null ? {} : { against })}`),
    }),
  citation: (query: CitationQuery) =>
    queryOptions({ queryKey: ['laws', 'citation', query], queryFn: () => ask<CitationPage>(`/api/citations${searchOf(query)}`) }),
  licences: (query: LicencesQuery) =>
    queryOptions({ queryKey: ['licences', query], queryFn: () => ask<Licences>(`/api/licences${searchOf(query)}`) }),
  licenceApplications: () =>
    queryOptions({ queryKey: ['licence-applications'], queryFn: () => ask<LicenceApplications>('/api/licences/applications') }),
  setup: () => queryOptions({ queryKey: ['setup'], queryFn: () => ask<SetupState>('/api/setup', { gate: false }), retry: false }),
  review: () => queryOptions({ queryKey: ['review'], queryFn: () => ask<DeskList>('/api/review') }),
  disclosure: () => queryOptions({ queryKey: ['disclosure'], queryFn: () => ask<DeskList>('/api/disclosure') }),
};

function nobodyWhenSignedOut(error: unknown): null {
  if (error instanceof ProblemAnswer && error.problem.status === 401) return null;
  throw error;
}

function searchOf(query: Readonly<Record<string, string | number | boolean | undefined>>): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query))
    if (value !== undefined && value !== '' && value !== false) search.set(name, String(value));
  return search.size > 0 ? `?${search}` : '';
}
