import { isObject } from './same.ts';
import type { ClockId, Json, JsonObject, PlaceId, Question, TrackId } from './vocabulary.ts';

/** What an applicant or holder may ask for in the file of a licence (许可法 29, 49, 50). */
export const requests = { grant: '许可申请', change: '变更申请', renew: '延续申请' } as const;
export type Request = keyof typeof requests;

/** What the bureau may undertake against a licence of its own accord (许可法 8, 69). */
export const endings = { withdraw: '撤回许可', revoke: '撤销许可' } as const;

export const acts = { ...requests, ...endings } as const;
export type Act = keyof typeof acts;

/** The track on which each goes forward; withdrawal and revocation never at once. */
export const trackOf: Readonly<Record<Act, TrackId>> = {
  grant: 'main',
  change: 'change',
  renew: 'renewal',
  withdraw: 'ending',
  revoke: 'ending',
};

/** The five days in which the applicant is told what is missing (许可法 32 Ⅰ 4). */
export const intakeOf: Readonly<Record<Request, ClockId>> = { grant: 'intake', change: 'change-intake', renew: 'renewal-intake' };

export function isAct(value: Json | undefined): value is Act {
  return typeof value === 'string' && Object.hasOwn(acts, value);
}

export function isRequest(value: Json | undefined): value is Request {
  return typeof value === 'string' && Object.hasOwn(requests, value);
}

export function placeOf({ procedure, standing }: Pick<Question, 'procedure' | 'standing'>, act: Act): PlaceId {
  return standing.places[trackOf[act]] ?? procedure.tracks[trackOf[act]]?.begins ?? '';
}

/** What the case remembers of an act in a map, e.g. `accepted`. */
export function ofAct({ standing }: Pick<Question, 'standing'>, fact: string, act: Act): Json | undefined {
  const map = standing.facts[fact];
  return isObject(map) ? map[act] : undefined;
}

/** The act the draft at hand is about; null without a draft. */
export function actOfDraft(draft: Json | undefined): Act | null {
  const act = isObject(draft) ? (draft as JsonObject)['act'] : undefined;
  return isAct(act) ? act : null;
}
