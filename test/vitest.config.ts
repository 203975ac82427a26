import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    root: new URL('..', import.meta.url).pathname,
    include: ['test/**/*.test.ts'],
    // Generous: no test fails because a machine is slow.
    testTimeout: 180_000,
    hookTimeout: 300_000,
    pool: 'threads',
    reporters: ['default', './test/slowest.ts'],
  },
});
