import { describe, expect, it } from 'vitest';
import { todayOf } from './today.ts';

describe('the day an archive is read for', () => {
  it('is the date of the option, whether or not `site.yaml` sets one', () => {
    expect(todayOf('2018-02-28', { today: '2017-07-25' })).toBe('2018-02-28');
    expect(todayOf('2018-02-28', {})).toBe('2018-02-28');
  });

  it('is the date of `site.yaml` without the option', () => {
    expect(todayOf({ clock: '2026-01-15' }, { today: '2017-07-25' })).toBe('2017-07-25');
  });

  it('is the date of the clock if neither is set', () => {
    expect(todayOf({ clock: '2026-01-15' }, {})).toBe('2026-01-15');
  });
});
