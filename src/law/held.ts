import type { Certificate, DateString, Person, Role } from './vocabulary.ts';

/** Whether the person holds the role on the day. */
export function holds(person: Person, role: Role, day: DateString): boolean {
  return person.roles.some((held) => held.role === role && within(held, day));
}

export function certificateOn(person: Person, kind: Certificate['kind'], day: DateString): Certificate | undefined {
  return person.certificates.find((certificate) => certificate.kind === kind && within(certificate, day));
}

function within(span: { readonly from: DateString; readonly to: DateString | null }, day: DateString): boolean {
  return span.from <= day && (span.to === null || day <= span.to);
}
