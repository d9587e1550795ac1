import { numbersOn } from '../../markup/later/changing.ts';
import { figureWords } from '../../markup/later/figures.ts';
import { readerDay } from '../../site/reader-day.ts';

/*
 * Figures give the number of open, overdue or deferred actions on the day of the build. This script updates them to the
 * reader's day, as overdue.ts does with the rows below. No note is missing: a new note would come with a new build.
 */

const today = readerDay();

for (const element of document.querySelectorAll<HTMLElement>('[data-figure]')) {
  const { figure = '', numbers = '', of, above } = element.dataset;
  element.replaceChildren(figureWords(figure, numbersOn(numbers, today), of && JSON.parse(of)));
  const paragraph = element.closest('p');
  if (above === undefined || !paragraph) continue;
  const { all = 0, shown = 0 } = numbersOn(above, today);
  paragraph.hidden = all <= shown;
}
