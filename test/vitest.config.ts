import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    root: new URL('..', import.meta.url).pathname,
    include: ['test/**/*.test.ts'],
    // Generous: no test fails because a machine is slow.
    testTimeout: 180_000,
    hookTimeout: 300_000,
    pool: 'threads',
    // The default leaves a core idle; on two cores that doubles the time.
    maxWorkers: '100%',
    reporters: ['default', './test/slowest.ts'],
  },
});
