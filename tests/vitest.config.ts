import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { CountReporter } from './support/count-reporter.ts';

// A zone far from UTC and with a half hour, so that a date that passes through a clock is seen to move.
process.env['TZ'] = 'Asia/Kolkata';

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    reporters: ['default', new CountReporter()],
    testTimeout: 20_000,
    projects: [
      { test: { name: 'core', include: ['src/**/*.test.ts', 'scripts/**/*.test.ts'] } },
      {
        test: {
          name: 'site',
          include: ['tests/**/*.test.ts'],
          globalSetup: ['tests/support/build-demo.ts'],
          testTimeout: 60_000,
          hookTimeout: 180_000,
          // One browser at a time: two cores, and the timings of one page must not depend on another.
          fileParallelism: false,
        },
      },
    ],
  },
});
