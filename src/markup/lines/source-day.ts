import { ofQuarterWords } from '../../core/text/lines/aim-name.ts';
import type { DayStyle } from '../../core/text/lines/day.ts';
import type { Source } from '../../core/views/lines/check-in-line.ts';
import { hrefOf } from '../../site/routes.ts';
import { h, type Tree } from '../tree.ts';
import { link } from './link.ts';
import { time } from './time.ts';

/** The date of a note as a link to it, and the aim of its check-in if it is not the aim of the page. */
export function sourceDay({ note, day, of }: Source, style?: DayStyle): Tree {
  const date = h('a', { href: hrefOf(note), title: note.label }, time(day, style));
  return of ? [date, ', on ', link(of), ofQuarterWords(of)] : date;
}
