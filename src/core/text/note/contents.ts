import { noteAnchor, noteHead } from './part.ts';

type Item =
  | { readonly part: Parameters<typeof noteHead>[0]; readonly count?: number }
  | { readonly anchor: string; readonly head: string };

/** What a note's page holds as items of a list of contents. */
export function contentsItems(
  items: readonly Item[],
): readonly { readonly id: string; readonly label: string; readonly count?: number }[] {
  return items.map((item) =>
    'part' in item
      ? { id: noteAnchor(item.part), label: noteHead(item.part), count: item.count }
      : { id: item.anchor, label: item.head },
  );
}
