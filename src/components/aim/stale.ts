import { daysBetween } from '../../core/model/day/day.ts';
import { hasFaded } from '../../core/text/lines/stale.ts';
import { readerDay } from '../../site/reader-day.ts';

/*
 * Pages say which health had faded on the day they were built. This lets fade what nobody confirmed up to the day
 * they are read.
 */

const today = readerDay();

for (const element of document.querySelectorAll<HTMLElement>('[data-said]')) {
  if (!hasFaded(daysBetween(element.dataset['said'] ?? today, today))) continue;
  element.classList.add('faded');
  element.querySelector('[hidden]')?.removeAttribute('hidden');
}
