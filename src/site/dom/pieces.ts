import type { Source } from '../../core/views/lines/check-in-line.ts';
import { links as linksTree, link as linkTree } from '../../markup/lines/link.ts';
import { mark as markTree } from '../../markup/lines/mark.ts';
import { stateWord as stateTree } from '../../markup/lines/state.ts';
import { time as timeTree } from '../../markup/lines/time.ts';
import { hrefOf } from '../routes.ts';
import { draw, drawAll } from './draw.ts';
import { element } from './element.ts';

/** What can stand in a part of the page. */
export type Piece = Node | string;

/** The link of the pages, drawn. */
export const link = (...of: Parameters<typeof linkTree>): Node => draw(linkTree(...of));

/** The links of the pages, drawn. */
export const links = (...of: Parameters<typeof linksTree>): readonly Piece[] => drawAll(linksTree(...of));

/** The day of the pages, drawn. */
export const time = (...of: Parameters<typeof timeTree>): Node => draw(timeTree(...of));

/** The day on which a note said something, as a link to that note. */
export function sourceDay({ note, day }: Source): HTMLAnchorElement {
  return element('a', { href: hrefOf(note), title: note.label }, time(day));
}

/** The mark of the pages, drawn. */
export const mark = (...of: Parameters<typeof markTree>): readonly Piece[] => drawAll(markTree(...of));

/** The state of the pages, drawn. */
export const stateWord = (...of: Parameters<typeof stateTree>): Node => draw(stateTree(...of));
