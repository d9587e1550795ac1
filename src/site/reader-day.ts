import type { Day } from '../core/model/day/day.ts';

/**
 * Returns the day that pages count overdue from: the day that `site.yaml` sets, which the page carries in
 * `<html data-today>`, or else the reader's own calendar day, by the clock of the browser.
 */
export function readerDay(): Day {
  const set = document.documentElement.dataset['today'];
  if (set !== undefined) return set;
  const now = new Date();
  const parts = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
  return parts.map((part) => `${part}`.padStart(2, '0')).join('-');
}
