import { gradeTitles } from '#law/discretion/grade.ts';
import { columns } from '#law/discretion/table.ts';
import type { JsonObject } from '#law/vocabulary.ts';
import type { Bureau } from '#office/bureau.ts';
import { registerCase } from '#record/index.ts';
import { demoStandard } from './standard-table.ts';
import { tell } from './teller.ts';

/** Legal review loads it and the principal head confirms it, as in any bureau. */
export async function loadDemoStandard(bureau: Bureau, agency: string, next: () => void): Promise<void> {
  const { id, title, number, validFrom, rows } = demoStandard;
  const teller = tell(bureau, agency, 'discretion', registerCase(agency, 'discretion-register'));
  next();
  await teller.act('open-discretion-register', 'shen', { reason: '设立本机关的裁量基准台账（示例）。' });
  next();
  const file = await teller.upload('shen', '裁量基准表（示例）.csv', 'text/csv', new TextEncoder().encode(sheet()));
  const table = { file, rows: rows as unknown as JsonObject[] };
  await teller.act('load-discretion-standard', 'shen', {
    id,
    title,
    number,
    validFrom,
    table,
    reason: '演示用的示例，不是任何机关制定的基准。',
  });
  next();
  await teller.act('confirm-discretion-standard', 'ju', {
    standard: id,
    decision: 'confirmed',
    opinion: '经局务会审议通过，予以核定（示例）。',
  });
}

function sheet(): string {
  const lines = demoStandard.rows.map(({ matter, step, target, grade, label, circumstances, least, most, source = '' }) =>
    [matter, '', step, target, gradeTitles[grade], label, circumstances, least, most, source].join(','),
  );
  return `\uFEFF${[Object.values(columns).join(','), ...lines].join('\r\n')}\r\n`;
}
