import { timingSafeEqual } from 'node:crypto';
import { inTransaction } from '#db/office/connect.ts';
import type { Setup } from '#contract/office/index.ts';
import { badForm, notFound, Problem } from '#http/problem.ts';
import { registerCase } from '#record/index.ts';
import type { Bureau } from '../bureau.ts';
import { closeAccountsOfNobody, openAccount } from '../people/activation.ts';
import { weaknessOf } from '../people/passwords.ts';
import { allPeople } from '../people/register.sql.ts';
import { perform } from './perform.ts';

/** Whether there is a code to use and still nobody to sign in. */
export async function isSetupOpen({ db, setup }: Bureau): Promise<boolean> {
  if (!setup) return false;
  const people = await inTransaction(db, setup.agency, (tx) => allPeople(tx, setup.agency));
  return Object.keys(people).length === 0;
}

/**
 * The first three administrators: given their accounts, then entered into the people register by `bootstrap`. An account without a
 * person behind it opens nothing and loses its password, so what broke off halfway is simply done again.
 * @throws Problem 404 once the register has people, 401 for a wrong code, 400 for a weak password, 409 as law refuses.
 */
export async function setUpFirstPeople(bureau: Bureau, given: Setup): Promise<void> {
  const { setup } = bureau;
  if (!setup || !(await isSetupOpen(bureau))) throw notFound('首批管理员已经设立，或者没有启用一次性代码。');
  if (!isSame(given.code, setup.code)) throw new Problem(401, 'signed-out', '一次性代码不正确，请核对控制台上显示的代码。');
  const { agency } = setup;
  const weak = given.administrators.flatMap(({ password, account }, at) => {
    const says = weaknessOf(password, account);
    return says ? [{ field: `/administrators/${at}/password`, says }] : [];
  });
  if (weak.length > 0) throw badForm(weak);
  if (new Set(given.administrators.map(({ account }) => account)).size < 3)
    throw badForm([{ field: '/administrators', says: '三名管理员的登录名不能相同。' }]);
  const administrators = given.administrators.map(({ role, name, unit, account }) => ({ person: account, name, unit, role }));
  const first = administrators.find(({ role }) => role === 'system-admin')?.person ?? '';
  const id = uuidFrom(bureau.random(16));
  const wish = {
    agency,
    case: registerCase(agency, 'people-register'),
    action: 'bootstrap',
    by: first,
    id,
    seen: 0,
    form: { administrators },
  };
  try {
    for (const { account, password } of given.administrators) await openAccount(bureau, { agency, person: account }, account, password);
    await perform(bureau, wish, 'with-setup-code');
  } finally {
    await closeAccountsOfNobody(bureau, agency);
  }
}

function isSame(given: string, expected: string): boolean {
  const plain = (code: string) => Buffer.from(code.replaceAll('-', '').trim().toUpperCase());
  const [a, b] = [plain(given), plain(expected)];
  return a.length === b.length && timingSafeEqual(a, b);
}

/** RFC 9562 version 4. */
function uuidFrom(bytes: Uint8Array): string {
  const hex = Buffer.from(bytes).toString('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
