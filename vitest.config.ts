import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'tests/**/*.test.ts', 'web/**/*.test.ts', 'web/**/*.test.tsx'],
    globalSetup: ['tests/support/cluster.ts'],
    environment: 'node',
    pool: 'forks',
    maxWorkers: 2,
    // Modules keep nothing that a test changes; loading them anew for each of hundreds of files took most of the time.
    isolate: false,
    testTimeout: 60_000,
    hookTimeout: 120_000,
    retry: 0,
  },
});
