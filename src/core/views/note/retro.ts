import type { LinkedNote } from '../../model/linked-note.ts';
import type { RetroEntry } from '../../model/review.ts';
import { type Words, wordsOf } from '../../model/words.ts';

type Column = RetroEntry['columns'][number];

interface RetroItemView extends Omit<Column['items'][number], 'text' | 'note'> {
  readonly text: Words;
  readonly note?: Words;
}

/** A retro with the mentions in its items as links. */
export interface RetroView extends Omit<RetroEntry, 'columns'> {
  readonly columns: readonly (Omit<Column, 'items'> & { readonly items: readonly RetroItemView[] })[];
}

/** Returns the retro of a note. */
export function retroOf(note: LinkedNote): RetroView | undefined {
  const { retro } = note.note;
  return (
    retro && {
      ...retro,
      columns: retro.columns.map((column) => ({
        ...column,
        items: column.items.map((item) => ({
          ...item,
          text: wordsOf(note, item.text),
          note: wordsOf(note, item.note),
        })),
      })),
    }
  );
}
