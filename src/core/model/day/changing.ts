import type { Day } from './day.ts';

/** A number on the day of the archive, and its changes on later days if no note is added, earliest first. */
export interface Changing {
  readonly now: number;
  readonly changes: readonly (readonly [day: Day, by: number])[];
}

/** Returns the number on the day of the archive or a later one. */
export function numberOn({ now, changes }: Changing, day: Day): number {
  return changes.reduce((number, [from, by]) => (from <= day ? number + by : number), now);
}

/** Whether a number is above another now, or will be. */
export function isEverAbove({ now, changes }: Changing, limit: number): boolean {
  let number = now;
  return (
    number > limit ||
    changes.some(([, by]) => {
      number += by;
      return number > limit;
    })
  );
}
