import type { Tx } from '#db/office/database.ts';
import type { Certificate, Person, PersonId, Role } from '#law/vocabulary.ts';

/** The people register as the record tells it; read only (the database's own trigger writes it). */
export async function allPeople(tx: Tx, agency: string): Promise<Record<PersonId, Person>> {
  return read(tx, agency, null);
}

export async function findPerson(tx: Tx, agency: string, person: PersonId): Promise<Person | null> {
  return (await read(tx, agency, person))[person] ?? null;
}

/** Units the persons belong to, by id; a role may name another. */
export async function unitsOf(tx: Tx, agency: string): Promise<Map<PersonId, string>> {
  const rows = await tx.selectFrom('people.persons').select(['id', 'unit']).where('agency', '=', agency).execute();
  return new Map(rows.map(({ id, unit }) => [id, unit ?? '']));
}

async function read(tx: Tx, agency: string, only: PersonId | null): Promise<Record<PersonId, Person>> {
  let persons = tx.selectFrom('people.persons').select(['id', 'name', 'reviews_since']).where('agency', '=', agency);
  let roles = tx.selectFrom('people.roles_held').select(['person', 'role', 'unit', 'from_day', 'to_day']).where('agency', '=', agency);
  let certificates = tx
    .selectFrom('people.certificates')
    .select(['person', 'number', 'kind', 'from_day', 'to_day'])
    .where('agency', '=', agency);
  if (only !== null) {
    persons = persons.where('id', '=', only);
    roles = roles.where('person', '=', only);
    certificates = certificates.where('person', '=', only);
  }
  const people: Record<PersonId, Person & { roles: Person['roles'][number][]; certificates: Certificate[] }> = {};
  for (const { id, name, reviews_since } of await persons.orderBy('id').execute())
    people[id] = { id, name, roles: [], certificates: [], reviewsSince: reviews_since };
  for (const { person, role, unit, from_day, to_day } of await roles.orderBy('entry').execute())
    people[person]?.roles.push({ role: role as Role, unit, from: from_day, to: to_day });
  for (const { person, number, kind, from_day, to_day } of await certificates.orderBy('entry').execute())
    people[person]?.certificates.push({ number, kind: kind as Certificate['kind'], from: from_day, to: to_day });
  return people;
}
