import { daysBetween } from '../core/model/day.ts';
import { latenessLook } from '../core/text/lateness.ts';
import { readerDay } from '../site/reader-day.ts';

/*
 * Pages say what was late on the day they were built. This says it for the day they are read, in the words, shape
 * and colour that Due prints.
 */

const today = readerDay();

for (const element of document.querySelectorAll<HTMLElement>('[data-due]')) {
  const past = element.dataset['past'] === 'ago' ? 'ago' : 'late';
  const look = latenessLook(daysBetween(today, element.dataset['due'] ?? today), past);
  element.hidden = !look;
  if (look) {
    element.className = `lateness is-${look.tone}`;
    element.querySelector('use')?.setAttribute('href', `#m-${look.mark}`);
    element.querySelector('span')?.replaceChildren(look.words);
  }
}
