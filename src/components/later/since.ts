import { printDay } from '../../core/text/lines/day.ts';
import { missedWords } from '../../core/text/lines/since.ts';
import { sinceOn } from '../../core/text/note/since-on.ts';
import { time } from '../../markup/lines/time.ts';
import { draw } from '../../site/dom/draw.ts';
import { readerDay } from '../../site/reader-day.ts';

/*
 * Moves the margin of a past note on to the reader's day. An action that becomes overdue, or a missed round, was not
 * shown before. The dates themselves follow by rounds.ts and overdue.ts.
 */

const today = readerDay();

for (const line of document.querySelectorAll<HTMLElement>('[data-since]')) {
  const { missed, overdue, changed } = sinceOn(JSON.parse(line.dataset['since'] ?? ''), today);
  if (!('moved' in line.dataset)) line.hidden = overdue === undefined;
  const before = line.previousElementSibling;
  if (missed && before instanceof HTMLElement) {
    before.hidden = false;
    before.replaceChildren(`${missedWords(missed.rounds)} `, draw(time(missed.day)));
  }
  const whole = line.parentElement?.closest<HTMLElement>('[hidden]');
  if (!changed || !whole) continue;
  whole.hidden = false;
  whole.parentElement?.querySelector('[data-still]')?.remove();
}

const built = document.querySelector<HTMLTimeElement>('.colophon time')?.dateTime;
if (built !== undefined && built < today)
  document.querySelector('.then-head .margin')?.replaceChildren(`Since then, to ${printDay(today, 'long')}`);
