import type { Day } from '../../core/model/day/day.ts';
import type { Ref } from '../../core/model/ref.ts';
import { ofQuarterWords } from '../../core/text/lines/aim-name.ts';
import type { DayStyle } from '../../core/text/lines/day.ts';
import type { Source } from '../../core/views/lines/check-in-line.ts';
import { hrefOf } from '../../site/routes.ts';
import { type Element, h, type Tree } from '../tree.ts';
import { link } from './link.ts';
import { time } from './time.ts';

/** The date of a note as a link to it. Its title is in the language of the note, and the date is not. */
export function dayLink(note: Ref, day: Day, style?: DayStyle): Element {
  const { label, lang } = note;
  const date = time(day, style, note);
  return h('a', { href: hrefOf(note), title: label, lang }, lang ? h('span', { lang: 'en' }, date) : date);
}

/** The date of a note as a link to it, and the aim of its check-in if it is not the aim of the page. */
export function sourceDay({ note, day, of }: Source, style?: DayStyle): Tree {
  const date = dayLink(note, day, style);
  return of ? [date, ', on ', link(of), ofQuarterWords(of)] : date;
}
