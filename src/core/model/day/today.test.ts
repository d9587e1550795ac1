import { describe, expect, it } from 'vitest';
import { todayOf } from './today.ts';

describe('the day an archive is read for', () => {
  it('is the day asked for, whether or not `site.yaml` sets one', () => {
    expect(todayOf('2018-02-28', { today: '2017-07-25' })).toBe('2018-02-28');
    expect(todayOf('2018-02-28', {})).toBe('2018-02-28');
  });

  it('is the day that `site.yaml` sets where no day is asked for', () => {
    expect(todayOf({ clock: '2026-01-15' }, { today: '2017-07-25' })).toBe('2017-07-25');
  });

  it('is the day of the clock where nothing else says it', () => {
    expect(todayOf({ clock: '2026-01-15' }, {})).toBe('2026-01-15');
  });
});
