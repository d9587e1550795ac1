import type { Day } from '../../core/model/day.ts';
import type { Ref } from '../../core/model/ref.ts';
import { type DayStyle, printDay } from '../../core/text/day.ts';
import { lookOf, type Mark, type State, type Tone } from '../../core/text/state.ts';
import type { Source } from '../../core/views/check-in-line.ts';
import { element, separated, svgElement } from '../ledger/element.ts';
import { hrefOf } from '../routes.ts';

/*
 * The small components of the pages, as the browser makes them: RefLink, RefList, Time, Mark, State, SourceDay. What is
 * text stays text.
 */

/** What can stand in a part of the page. */
export type Piece = Node | string;

export function link(ref: Ref, label = ref.label): HTMLAnchorElement {
  return element('a', { href: hrefOf(ref) }, label);
}

export function links(refs: readonly Ref[]): readonly Piece[] {
  return separated(
    refs.map((ref) => link(ref)),
    ', ',
  );
}

export function time(day: Day, style: DayStyle = 'medium'): HTMLTimeElement {
  return element('time', { datetime: day }, printDay(day, style));
}

/** The day on which a note said something, as a link to that note. */
export function sourceDay({ note, day }: Source): HTMLAnchorElement {
  return element('a', { href: hrefOf(note), title: note.label }, time(day));
}

/** A shape of the sprite; on the line it has its colour, elsewhere that of the words around it. */
export function mark(name: Mark, onLine?: Tone): SVGSVGElement {
  const classes = onLine ? `mark is-${onLine} on-line` : 'mark';
  const size = { width: 16, height: 16, 'aria-hidden': 'true', focusable: 'false' };
  return svgElement('svg', { class: classes, ...size }, svgElement('use', { href: `#m-${name}` }));
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
