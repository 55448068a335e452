import { SettingsPage } from '#contract/office/index.ts';
import { inTransaction } from '#db/office/connect.ts';
import type { Server } from '#http/server.ts';
import { procedureVersions } from '#law/procedures/index.ts';
import type { Bureau } from '../bureau.ts';
import { signedIn, whoAsks } from '../people/signed-in.ts';
import { readSettings } from '../current-settings.ts';

/** 设置: every value with its source; changed in the settings register alone. */
export function settingsRoutes(server: Server, bureau: Bureau): void {
  server.get('/api/settings', { onRequest: signedIn(bureau), schema: { response: { 200: SettingsPage } } }, async (request) => {
    const { agency } = whoAsks(request);
    const settings = await inTransaction(bureau.db, agency, (tx) => readSettings(tx, agency));
    return Object.fromEntries(
      Object.entries(settings).map(([name, { value, status, source }]) => [name, { title: titleOf(name), value, status, source }]),
    );
  });
}

/** As the register's own form calls it. */
function titleOf(name: string): string {
  const form = procedureVersions['settings-register']?.actions['set-settings']?.form;
  const settings = form?.properties['settings'] as
    | { readonly properties?: Readonly<Record<string, { readonly title?: string }>> }
    | undefined;
  return settings?.properties?.[name]?.title ?? name;
}
