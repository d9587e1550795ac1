import { addDays, type Day, daysBetween } from '../../core/model/day/day.ts';

/** The schedule of a series. Every sixth has sprints with reviews, and every sixth meets about once a month. */
export interface Rhythm {
  readonly cadence: 'weekly' | 'biweekly' | 'monthly' | 'quarterly' | 'irregular';
  readonly kind: 'meeting' | 'planning' | 'sprint-review';
  readonly everyWeeks: number;
}

/** A meeting that is to be written up. */
export interface Slot {
  readonly day: Day;
  readonly series: number;
  /** Counts the meetings of its series from 1. */
  readonly number: number;
}

const rhythms: readonly Rhythm[] = [
  { cadence: 'weekly', kind: 'meeting', everyWeeks: 1 },
  { cadence: 'weekly', kind: 'meeting', everyWeeks: 1 },
  { cadence: 'biweekly', kind: 'sprint-review', everyWeeks: 2 },
  { cadence: 'weekly', kind: 'meeting', everyWeeks: 1 },
  { cadence: 'biweekly', kind: 'meeting', everyWeeks: 2 },
  { cadence: 'monthly', kind: 'planning', everyWeeks: 4 },
];

/** The rhythm of the series with this number. */
export function rhythmOf(series: number): Rhythm {
  const rhythm = rhythms[series % rhythms.length];
  if (!rhythm) throw new RangeError(`Unexpected series ${series}.`);
  return rhythm;
}

/** So many series that an archive of any size spans about four years. */
export function seriesCount(notes: number): number {
  return Math.max(1, Math.round(notes / 140));
}

/** The Sunday before a meeting, which is always on a weekday. No meeting is held on it. */
export function sundayBefore(day: Day): Day {
  return addDays(day, -(daysBetween('2021-01-03', day) % 7));
}

/** The first `notes` meetings of `count` series, by day. Each series keeps to its weekday. */
export function schedule(
  notes: number,
  from: Day,
  count: number,
  rhythm: (series: number) => Rhythm = rhythmOf,
): Slot[] {
  const slots: Slot[] = [];
  for (let week = 0; slots.length < notes; week += 1) {
    for (let weekday = 0; weekday < 5; weekday += 1) {
      for (let series = weekday; series < count; series += 5) {
        const { everyWeeks } = rhythm(series);
        if (week % everyWeeks !== 0 || slots.length === notes) continue;
        slots.push({ day: addDays(from, week * 7 + weekday), series, number: week / everyWeeks + 1 });
      }
    }
  }
  return slots;
}
