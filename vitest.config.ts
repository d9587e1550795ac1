import { defineConfig } from 'vitest/config';

// A zone far from UTC and with a half hour, so that a date that passes through a clock is seen to move.
process.env['TZ'] = 'Asia/Kolkata';

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'tests/**/*.test.ts'],
    testTimeout: 20_000,
  },
});
