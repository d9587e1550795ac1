import { describe, expect, it } from 'vitest';
import { readToday } from './clock.ts';

describe('readToday', () => {
  it('takes the day in UTC of SOURCE_DATE_EPOCH, whatever the zone of the machine', () => {
    // 23:30 UTC is already the next day where the tests run.
    const epoch = String(Date.UTC(2017, 8, 8, 23, 30) / 1000);
    expect(readToday({ SOURCE_DATE_EPOCH: epoch })).toBe('2017-09-08');
  });

  it.each(['soon', '2017-09-08', '1.5', '-1', '999999999999'])(
    'refuses %j for SOURCE_DATE_EPOCH',
    (epoch) => {
      expect(() => readToday({ SOURCE_DATE_EPOCH: epoch })).toThrow(
        `SOURCE_DATE_EPOCH is \`${epoch}\`. Expected seconds since 1970.`,
      );
    },
  );

  it('is the calendar day of the clock without it, which a day in `site.yaml` may replace', () => {
    expect(readToday({})).toEqual({ clock: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/) });
    expect(readToday({ SOURCE_DATE_EPOCH: '' })).toEqual(readToday({}));
  });
});
