import type { Day } from '../../core/model/day/day.ts';
import type { Ref } from '../../core/model/ref.ts';
import { type DayStyle, printDay } from '../../core/text/lines/day.ts';
import { lookOf, type Mark, type State } from '../../core/text/lines/status.ts';
import type { Source } from '../../core/views/lines/check-in-line.ts';
import { hrefOf } from '../routes.ts';
import { element, separated, svgElement } from './element.ts';

/*
 * The small components of the pages, made in the browser: RefLink, RefList, Time, Mark, Status, SourceDay. Text stays
 * text.
 */

/** The content of an element: a node or a text. */
export type Piece = Node | string;

/** A link to the page of something, with its own label or another. */
export function link(ref: Ref, label = ref.label): HTMLAnchorElement {
  return element('a', { href: hrefOf(ref) }, label);
}

/** Links with commas between them. */
export function links(refs: readonly Ref[]): readonly Piece[] {
  return separated(
    refs.map((ref) => link(ref)),
    ', ',
  );
}

/** A day in words, with the date in its attribute. */
export function time(day: Day, style: DayStyle = 'medium'): HTMLTimeElement {
  return element('time', { datetime: day }, printDay(day, style));
}

/** The day of a note as a link to it. */
export function sourceDay({ note, day }: Source): HTMLAnchorElement {
  return element('a', { href: hrefOf(note), title: note.label }, time(day));
}

/** A shape of the sprite. It has the colour of the text around it unless a class gives it another. */
export function mark(name: Mark, ...classes: readonly string[]): SVGSVGElement {
  const size = { width: 16, height: 16, 'aria-hidden': 'true', focusable: 'false' };
  const use = svgElement('use', { href: `#m-${name}` });
  return svgElement('svg', { class: ['mark', ...classes].join(' '), ...size }, use);
}

/** The word of a state with its shape; `bare` without the shape, for records with a mark on the line. */
export function stateWord(
  state: State,
  more: { readonly word?: string; readonly bare?: boolean } = {},
): HTMLSpanElement {
  const look = lookOf(state);
  return element(
    'span',
    { class: `state is-${look.tone}` },
    ...(more.bare ? [] : [mark(look.mark), ' ']),
    more.word ?? look.word,
  );
}
