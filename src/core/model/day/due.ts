import type { Day } from './day.ts';

/** When something is due: what was said, and the day it comes to, where it comes to one. */
export interface Due {
  readonly said: 'day' | 'next-meeting' | 'end-of-quarter';
  readonly day?: Day;
  /** True where the next meeting is not yet known and the day comes from the cadence of the series. */
  readonly estimated: boolean;
  /** The meeting that `next-meeting` turned out to be. */
  readonly noteId?: string;
}

/** Within how many days something due is due soon. */
export const soonDays = 14;
