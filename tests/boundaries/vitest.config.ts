import { defineConfig } from 'vitest/config';

/** The probes alone: no database is needed to see a forbidden import refused. */
export default defineConfig({
  test: { include: ['tests/boundaries/probes.test.ts'], environment: 'node', testTimeout: 120_000, hookTimeout: 120_000, retry: 0 },
});
