import { documentKinds, documentTitles, numberFor, templates } from '#documents/catalogue.ts';
import { ask } from '#law/tests.ts';
import { versionOf } from '#law/procedures/index.ts';
import { usualOf, usuals } from '#tests/law/procedures/index.ts';
import type { Around } from '#tests/law/around.ts';
import { along, begin, untilAfter } from '#tests/law/scene.ts';
import type { PaperRef } from '#law/vocabulary.ts';

/** The data of every paper that the usual roads and their detours issue, each as made from the record of that case, by template. */
export function papersMade(): ReadonlyMap<string, readonly object[]> {
  const made = new Map<string, object[]>();
  for (const procedure of Object.keys(usuals)) {
    const { road, detours } = usualOf(procedure);
    const scene = (around: Around = {}) => begin(procedure, { ...around, issue: issuing(procedure, made) });
    along(road, scene());
    for (const { after, road: detour, around } of detours) along(detour, after === null ? scene(around) : untilAfter(after, scene(around)));
  }
  return made;
}

function issuing(procedure: string, made: Map<string, object[]>): NonNullable<Around['issue']> {
  const { actions } = versionOf(procedure);
  let serial = 0;
  return (question, entries) => {
    const due = (actions[question.proposal.action]?.documents ?? []).filter(({ when }) => !when || ask(question, when) === true);
    const issued: PaperRef[] = [];
    for (const { template } of due) {
      serial += 1;
      const number = documentKinds[template] === null ? null : numberFor(template, question.settings, 2026, serial);
      const data = templates[template]?.data({ ...question, entries, number, issuedOn: question.today, issued });
      if (!data) throw new RangeError(`no template ${template}`);
      made.set(template, [...(made.get(template) ?? []), data]);
      issued.push({ template, title: documentTitles[template] ?? '', number, sha256: '', sm3: '', pages: 2, bytes: 1 });
    }
    return issued;
  };
}
