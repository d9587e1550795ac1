import { type Element, h, type Tree } from '../tree.ts';

/**
 * The layout of an entry. `noted`: each record has its own margin (its `since`). `spread`: the text also takes the
 * margin. `ledger`: it also takes the side column. `thread`: for a Thread. `dated`: the side column has the dates of
 * the records, and the heading is above them.
 */
export type EntryShape = 'plain' | 'noted' | 'spread' | 'ledger' | 'thread' | 'dated';

/** The parts of an entry besides its text. */
export interface EntryParts<P = never> {
  /** The anchor of the heading. */
  readonly id: string;
  readonly head?: Tree<P>;
  /** The language of the heading, unless it is that of the page. */
  readonly lang?: string;
  /** The link of the heading to its place. */
  readonly link?: Tree<P>;
  readonly aside?: Tree<P>;
  readonly shape?: EntryShape;
  readonly margin?: Tree<P>;
  /** Whether it is a landmark for screen readers, labelled by its heading. */
  readonly named?: boolean;
}

/** A section of a page: its heading in the side column, its text in the main one. */
export function entry<P = never>(
  parts: EntryParts<NoInfer<P>>,
  ...content: readonly Tree<NoInfer<P>>[]
): Element<P> {
  const { id, head, lang, link, aside, shape = 'plain', margin, named } = parts;
  return h<P>(
    'section',
    {
      class: `entry ${shape}-entry`,
      id: head ? undefined : id,
      'aria-labelledby': named && id,
    },
    head &&
      h<P>(
        'div',
        { class: 'side-head' },
        h<P>('h2', { id, lang }, head),
        link,
        aside !== undefined && h<P>('p', {}, aside),
      ),
    h<P>('div', { class: boxes[shape] ?? 'body' }, ...content),
    margin && h<P>('div', { class: 'margin' }, margin),
  );
}

const boxes: Partial<Record<EntryShape, string>> = { ledger: 'ledger-box', thread: 'thread-box' };

/** The sentence of a list without items. */
export function empty<P = never>(...words: readonly Tree<NoInfer<P>>[]): Element<P> {
  return h<P>('p', { class: 'empty' }, ...words);
}
