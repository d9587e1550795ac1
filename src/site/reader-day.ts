import type { Day } from '../core/model/day/day.ts';

/** The reader's own calendar day, by the clock of the browser: what is late, is late on the day it is read. */
export function readerDay(): Day {
  const now = new Date();
  const parts = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
  return parts.map((part) => `${part}`.padStart(2, '0')).join('-');
}
