import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { browserPath } from './support/browser.ts';
import { CountReporter } from './support/count-reporter.ts';
import { LongestFirst } from './support/longest-first.ts';

// A zone far from UTC and with a half hour, so that a date that passes through a clock is seen to move.
process.env['TZ'] = 'Asia/Kolkata';

// With Node alone everything else can be run. In CI the browser tests always run, and fail without a browser.
const leftOut = browserPath() || process.env['CI'] ? [] : ['tests/browser/**'];

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    reporters: ['default', new CountReporter(leftOut)],
    testTimeout: 20_000,
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        test: {
          name: 'core',
          include: ['src/**/*.test.ts', 'scripts/**/*.test.ts'],
          // No module keeps state from its import on, so all files of a worker can share the modules.
          isolate: false,
          // One for each of two cores. Without a number, one core is left to what starts the workers, and is idle.
          maxWorkers: 2,
        },
      },
      {
        test: {
          name: 'site',
          include: ['tests/**/*.test.ts'],
          exclude: leftOut,
          // As in the core. To load the library of the browser for each file took a second of each.
          isolate: false,
          globalSetup: ['tests/support/build-demo.ts'],
          testTimeout: 60_000,
          // Three browsers share two cores, and a page may have to wait for its turn.
          expect: { poll: { timeout: 10_000 } },
          hookTimeout: 180_000,
          // After the core, since it has another number of workers: one more than there are cores, since a test waits
          // half a second for each page that must have fetched everything. No test measures time.
          sequence: { groupOrder: 1 },
          maxWorkers: 3,
        },
      },
    ],
  },
});
