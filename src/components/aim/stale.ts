import { daysBetween } from '../../core/model/day/day.ts';
import { isStaleHealth } from '../../core/text/lines/stale.ts';
import { readerDay } from '../../site/reader-day.ts';

/*
 * Pages mark the health that was stale on the date of the build. This also marks what has become stale by the date of
 * the reader.
 */

const today = readerDay();

for (const element of document.querySelectorAll<HTMLElement>('[data-said]')) {
  if (!isStaleHealth(daysBetween(element.dataset['said'] ?? today, today))) continue;
  element.classList.add('stale-health');
  element.querySelector('[hidden]')?.removeAttribute('hidden');
}
