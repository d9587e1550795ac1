import { type Element, h, type Tree } from '../tree.ts';

/**
 * The shapes of an entry: `noted` has the margin beside each record (`since` of the records); `spread` runs over the
 * margin; `ledger` over the side column too; `thread` holds a Thread; `dated` keeps the side column for the days of its
 * records and puts its head above them.
 */
export type EntryShape = 'plain' | 'noted' | 'spread' | 'ledger' | 'thread' | 'dated';

/** The head of an entry and what stands beside its text. */
export interface EntryParts<P = never> {
  /** The anchor of the head. */
  readonly id: string;
  readonly head?: Tree<P>;
  readonly aside?: Tree<P>;
  readonly shape?: EntryShape;
  readonly margin?: Tree<P>;
  /** A landmark, named by its head. */
  readonly named?: boolean;
}

/** A part of a sheet: its head in the side column, its text on the line. */
export function entry<P = never>(
  parts: EntryParts<NoInfer<P>>,
  ...content: readonly Tree<NoInfer<P>>[]
): Element<P> {
  const { id, head, aside, shape = 'plain', margin, named } = parts;
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
        h<P>('h2', { id }, head),
        aside !== undefined && h<P>('p', {}, aside),
      ),
    h<P>('div', { class: boxes[shape] ?? 'body' }, ...content),
    margin && h<P>('div', { class: 'margin' }, margin),
  );
}

const boxes: Partial<Record<EntryShape, string>> = { ledger: 'ledger-box', thread: 'thread-box' };

/** A calm sentence where there is nothing. */
export function empty<P = never>(...words: readonly Tree<NoInfer<P>>[]): Element<P> {
  return h<P>('p', { class: 'empty' }, ...words);
}
