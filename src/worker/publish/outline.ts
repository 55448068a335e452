import type { Outline, OutlineStep } from '#db/published/database.ts';
import { limits } from '#law/limits/index.ts';
import { lengthInWords } from '#law/limits/length.ts';
import { citationsText } from '#law/statutes/citation-text.ts';
import type { Action, Procedure, ProcedureVersion, Step } from '#law/vocabulary.ts';
import { roleTitles } from '#law/role-titles.ts';

/** The procedure in words (服务指南): every step by track with who does it, its gates and its articles, and the statutory limits. */
export function outlineOf({ procedure, actions }: ProcedureVersion): Outline {
  const byTrack = new Map<string, OutlineStep[]>(Object.keys(procedure.tracks).map((track) => [track, []]));
  for (const step of inOrder(procedure)) {
    const action = actions[step.action];
    if (action) byTrack.get(trackOf(step))?.push(describe(procedure, step, action));
  }
  const tracks = [...byTrack].flatMap(([track, steps]) =>
    steps.length > 0 ? [{ title: procedure.tracks[track]?.title ?? track, steps }] : [],
  );
  const used = procedure.clocks.flatMap(({ title, limit }) => {
    const known = limits[limit];
    return known ? [{ title, length: lengthInWords(known), bases: citationsText(known.articles), verified: known.verified }] : [];
  });
  return { tracks, limits: used };
}

/** Steps in the order in which a case comes to them on their own track: procedures list them by name. */
function inOrder({ steps, tracks }: ProcedureVersion['procedure']): Step[] {
  const place = (step: Step) => {
    const id = trackOf(step);
    const places = Object.keys(tracks[id]?.places ?? {});
    const from = (step.from[id] ?? []).map((one) => places.indexOf(one));
    return step.opens ? -1 : Math.min(...from, places.length);
  };
  return steps.toSorted((a, b) => place(a) - place(b));
}

/** A step belongs where it moves the case; one that moves nothing, where it stands. */
function trackOf({ moves, from, opens }: Step): string {
  if (opens) return 'main';
  return moves[0]?.track ?? Object.keys(from)[0] ?? 'main';
}

function describe(procedure: Procedure, { must, articles }: Step, action: Action): OutlineStep {
  const { roles, officers } = action.who;
  return {
    title: action.title,
    says: action.says,
    who: `${roles.map((role) => roleTitles[role]).join('、')}${officers ? '（不少于两人）' : ''}`,
    bases: citationsText(action.articles.length > 0 ? action.articles : articles),
    gates: must.map(({ says, articles: why }) => `${says}${why.length > 0 ? `（${citationsText(why)}）` : ''}`),
    limits: limitsFrom(procedure, action),
  };
}

/** 时限 that begin with the step. */
function limitsFrom({ clocks }: Procedure, { id }: Action): string[] {
  return clocks.flatMap(({ title, limit, starts }) => {
    const known = limits[limit];
    return known && starts.some(({ action }) => action === id) ? [`${title}：${lengthInWords(known)}`] : [];
  });
}
