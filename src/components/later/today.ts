import { printDay } from '../../core/text/lines/day.ts';
import { readerDay } from '../../site/reader-day.ts';

/* Updates the large date in the head of a page to the reader's day, as figures.ts does with the figures beside it. */

const today = readerDay();
const time = document.querySelector<HTMLTimeElement>('.masthead .day time');

if (time && time.dateTime < today) {
  time.dateTime = today;
  time.querySelector('b')?.replaceChildren(printDay(today, 'date'));
  time
    .querySelector('span')
    ?.replaceChildren(printDay(today, 'month'), document.createElement('br'), printDay(today, 'weekday'));
}
