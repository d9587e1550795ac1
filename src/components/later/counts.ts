import { countsOn } from '../../markup/later/counts.ts';
import { draw } from '../../site/dom/draw.ts';
import { readerDay } from '../../site/reader-day.ts';

/* Updates the counts of actions for aims to the reader's day. */

const today = readerDay();

for (const element of document.querySelectorAll<HTMLElement>('[data-counts]'))
  element.replaceWith(draw(countsOn(element.dataset, today)));
