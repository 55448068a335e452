import { describe, expect, it } from 'vitest';
import { defaultSettings } from './settings.ts';

describe('the settings a bureau begins with', () => {
  it('take the hearing thresholds of 渝府令354 as checked', () => {
    expect(defaultSettings.hearingCitizenYuan).toMatchObject({ value: 5_000, status: '已核' });
    expect(defaultSettings.hearingOrganisationYuan).toMatchObject({ value: 50_000, status: '已核' });
  });

  it('leave what no statute gives 待核, each with its source', () => {
    for (const name of ['numberPrefix', 'defenceDays', 'reviewDays', 'archiveDays', 'nightFrom', 'hearingIndividualBusinessAs'] as const)
      expect(defaultSettings[name].status).toBe('待核');
    for (const setting of Object.values(defaultSettings)) expect(setting.source.length).toBeGreaterThan(4);
  });
});
