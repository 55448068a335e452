import { gbf54, ogi, seed, wsl } from '../../cite.ts';
import { inspectionCopy } from '../../form-parts/disclosure-copy.ts';
import { disclosureMembers } from '../shared/disclosure.ts';
import { versionFrom } from '../version-from.ts';
import { clocks } from './clocks.ts';
import * as members from './members.ts';
import { tracks } from './tracks.ts';

/** 行政检查: plan, daily, special, case-driven and double random alike (安法 62–69; 国办发〔2024〕54号). */
export const inspection = versionFrom(
  {
    id: 'inspection',
    title: '行政检查',
    kind: 'inspection',
    validFrom: '2025-01-01',
    articles: [wsl(62, 2), wsl(65), gbf54],
    tracks,
    clocks,
  },
  { ...members, ...disclosureMembers({ copy: inspectionCopy, articles: [seed(3), ogi(20)], within: 20 }) },
);
