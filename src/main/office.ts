import { buildOffice } from '#office/app.ts';
import { live, need } from './child.ts';
import { bureauHere } from './office-bureau.ts';

/** The office's process: the database role of the office, the data folder, and no other secret. */
await live(async () => {
  const bureau = bureauHere();
  const server = await buildOffice(bureau, {
    logLevel: process.env['LOG_LEVEL'] ?? 'warn',
    trustProxy: process.env['TRUST_PROXY'] === 'yes',
  });
  await server.listen({ port: Number(need('OFFICE_PORT')), host: process.env['OFFICE_HOST'] || '0.0.0.0' });
  return {
    close: async () => {
      await server.close();
      await bureau.close();
    },
  };
});
