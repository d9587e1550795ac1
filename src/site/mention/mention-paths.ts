import type { Archive } from '../../core/model/archive.ts';
import type { Capped, Folded } from '../../core/views/lines/capped.ts';
import type { MentionLine, PlacedMention } from '../../core/views/mention/mention-lines.ts';
import { placesOf } from '../long-note/note-parts.ts';
import { notePartPath, pathOf } from '../routes.ts';

/** Adds the path of the heading of each mention, or that of the note where there is none. */
export function withPaths(mentions: Folded<MentionLine>, archive: Archive): Folded<PlacedMention> {
  return { ...mentions, items: mentions.items.map((line) => ({ ...line, path: pathTo(line, archive) })) };
}

/** The same for a list that is cut into pages, which folds nothing. */
export function withAllPaths({ items }: Capped<MentionLine>, archive: Archive): Folded<PlacedMention> {
  return withPaths({ items, rest: [], total: items.length }, archive);
}

function pathTo({ ref, anchor }: MentionLine, archive: Archive): string {
  const hash = anchor === undefined ? '' : `#${anchor}`;
  if (ref.kind !== 'note') return `${pathOf(ref)}${hash}`;
  const note = archive.find.note(ref.id);
  if (!note || anchor === undefined) return notePartPath(ref.id, 1);
  const part = placesOf(note, archive)?.partOf(anchor) ?? 1;
  return `${notePartPath(ref.id, part)}#${anchor}`;
}
