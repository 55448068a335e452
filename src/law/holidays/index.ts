import { holidays2021 } from './2021.ts';
import { holidays2022 } from './2022.ts';
import { holidays2023 } from './2023.ts';
import { holidays2024 } from './2024.ts';
import { holidays2025 } from './2025.ts';
import { holidays2026 } from './2026.ts';
import type { HolidayYear } from './year.ts';

/** The notices published so far; the one for a year comes out in the autumn before. A limit that runs past them is provisional. */
export const holidayYears: readonly HolidayYear[] = [holidays2021, holidays2022, holidays2023, holidays2024, holidays2025, holidays2026];
