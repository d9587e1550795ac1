import type { DayStyle } from '../../core/text/lines/day.ts';
import type { Source } from '../../core/views/lines/check-in-line.ts';
import { hrefOf } from '../../site/routes.ts';
import { type Element, h } from '../tree.ts';
import { time } from './time.ts';

/** The date of a note as a link to it. */
export function sourceDay({ note, day }: Source, style?: DayStyle): Element {
  return h('a', { href: hrefOf(note), title: note.label }, time(day, style));
}
