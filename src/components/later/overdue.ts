import { daysBetween } from '../../core/model/day/day.ts';
import { dueAlone, overdueLook } from '../../core/text/lines/overdue.ts';
import { isState, lookOf } from '../../core/text/lines/status.ts';
import { readerDay } from '../../site/reader-day.ts';

/*
 * Pages show what was overdue or deferred on the day of the build. This script updates it to the reader's day, with the
 * same words, shapes and colours as the components Due and StatusWord.
 */

const today = readerDay();

for (const element of document.querySelectorAll<HTMLElement>('[data-due]')) {
  const past = element.dataset['past'] === 'ago' ? 'ago' : 'overdue';
  const isDeferred = today < (element.dataset['from'] ?? '');
  const look = isDeferred
    ? undefined
    : overdueLook(daysBetween(today, element.dataset['due'] ?? today), past);
  element.hidden = !look;
  if (look) {
    element.className = `overdue is-${look.tone}`;
    element.querySelector('use')?.setAttribute('href', `#m-${look.mark}`);
    element.querySelector('span')?.replaceChildren('alone' in element.dataset ? dueAlone(look) : look.words);
  }
}

for (const element of document.querySelectorAll<HTMLElement>('[data-until]')) {
  if (today < (element.dataset['until'] ?? '')) continue;
  const afterwards = element.dataset['afterwards'] ?? '';
  const look = lookOf(isState(afterwards) ? afterwards : 'open');
  element.className = `state is-${look.tone}`;
  element.querySelector('span')?.replaceChildren(look.word);
  const use = element.closest('.record, tr, .tally')?.querySelector('use[href="#m-deferred"]');
  use?.setAttribute('href', `#m-${look.mark}`);
  use?.parentElement?.classList.replace('is-muted', `is-${look.tone}`);
}
