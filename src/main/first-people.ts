import pg from 'pg';

/** Whether the agency has any people yet; without them nobody can sign in. */
export async function hasFirstPeople(officeUrl: string, agency: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: officeUrl });
  await client.connect();
  try {
    await client.query(`SELECT set_config('mingzheng.agency', $1, false)`, [agency]);
    const { rowCount } = await client.query('SELECT FROM people.persons LIMIT 1');
    return (rowCount ?? 0) > 0;
  } finally {
    await client.end();
  }
}

/** Read from a console and typed into a page: no letters that look alike. 80 bits. */
export function makeSetupCode(random: (bytes: number) => Uint8Array): string {
  const letters = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ';
  const code = [...random(16)].map((byte) => letters[byte % 32]).join('');
  return code.match(/.{4}/g)?.join('-') ?? code;
}
