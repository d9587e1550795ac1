import type { Day } from '../../core/model/day/day.ts';
import type { Ref } from '../../core/model/ref.ts';
import { type DayStyle, printDay } from '../../core/text/lines/day.ts';
import { lookOf, type Mark, type State } from '../../core/text/lines/status.ts';
import type { Source } from '../../core/views/lines/check-in-line.ts';
import { hrefOf } from '../routes.ts';
import { element, separated, svgElement } from './element.ts';

/*
 * The small components of the pages, as the browser makes them: RefLink, RefList, Time, Mark, State, SourceDay. What is
 * text stays text.
 */

/** What can stand in a part of the page. */
export type Piece = Node | string;

/** A link to the page of something, by its own name unless it is called otherwise here. */
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

/** A day in words, with its date for machines. */
export function time(day: Day, style: DayStyle = 'medium'): HTMLTimeElement {
  return element('time', { datetime: day }, printDay(day, style));
}

/** The day on which a note said something, as a link to that note. */
export function sourceDay({ note, day }: Source): HTMLAnchorElement {
  return element('a', { href: hrefOf(note), title: note.label }, time(day));
}

/** A shape of the sprite in the colour of the words around it, unless one of its classes gives it another. */
export function mark(name: Mark, ...classes: readonly string[]): SVGSVGElement {
  const size = { width: 16, height: 16, 'aria-hidden': 'true', focusable: 'false' };
  const use = svgElement('use', { href: `#m-${name}` });
  return svgElement('svg', { class: ['mark', ...classes].join(' '), ...size }, use);
}

/** The word of a state with its shape; without it where the mark already stands on the line. */
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
