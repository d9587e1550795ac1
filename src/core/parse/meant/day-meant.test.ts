import { expect, it } from 'vitest';
import { addDays } from '../../model/day/day.ts';
import { relativeDay } from '../../model/day/relative-day.ts';
import { dayMeant } from './day-meant.ts';

it.each(['2025-10-13', '2025-10-17', '2025-10-18', '2025-10-19'])(
  'counts weeks and months from %s to the end that `end-of-week` and `end-of-month` have',
  (day) => {
    const end = relativeDay('end-of-week', day) ?? '';
    expect(dayMeant('next week', day, 'due')?.says).toContain(addDays(end, 7));
    expect(dayMeant('this week', day, 'due')?.says).toContain(end);
    expect(dayMeant('EOW', day, 'due')).toEqual({ day: end });
    expect(dayMeant('by the end of the week', day, 'due')).toEqual({ day: end });
    expect(dayMeant('end of this month', day, 'due')).toEqual({ day: relativeDay('end-of-month', day) });
  },
);
