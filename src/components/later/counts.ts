import { countsOn } from '../../markup/later/counts.ts';
import { draw } from '../../site/dom/draw.ts';
import { readerDay } from '../../site/reader-day.ts';

/* Draws the actions of aims again as of the reader's day. */

const today = readerDay();

for (const element of document.querySelectorAll<HTMLElement>('[data-counts]'))
  element.replaceWith(draw(countsOn(element.dataset, today)));
