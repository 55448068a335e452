import { buildPortal } from '#portal/app.ts';
import { connectPublished } from '#db/published/connect.ts';
import { live, need } from './child.ts';

/** The public server's process. It is given the portal's own database role and the folder of the public log, no other secret. */
await live(async () => {
  const db = connectPublished(need('PORTAL_DATABASE_URL'), () => {});
  const app = await buildPortal({
    db,
    agency: need('MINGZHENG_AGENCY'),
    logFolder: need('MINGZHENG_LOG'),
    address: process.env['PORTAL_ADDRESS'] || null,
    trustProxy: process.env['TRUST_PROXY'] === 'yes',
    logLevel: process.env['LOG_LEVEL'] ?? 'warn',
  });
  await app.listen({ port: Number(need('PORTAL_PORT')), host: process.env['PORTAL_HOST'] || '0.0.0.0' });
  return {
    close: async () => {
      await app.close();
      await db.destroy();
    },
  };
});
