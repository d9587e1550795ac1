import type { Archive } from '../../core/model/archive.ts';
import type { Folded } from '../../core/views/lines/capped.ts';
import type { MentionLine, PlacedMention } from '../../core/views/mention/mention-lines.ts';
import { notePartPath } from '../routes.ts';
import { placesOf } from './note-parts.ts';

/** Adds the path of the heading of each mention, or that of the note where there is none. */
export function withPaths(mentions: Folded<MentionLine>, archive: Archive): Folded<PlacedMention> {
  return { ...mentions, items: mentions.items.map((line) => ({ ...line, path: pathTo(line, archive) })) };
}

function pathTo({ ref, anchor }: MentionLine, archive: Archive): string {
  const note = archive.find.note(ref.id);
  if (!note || anchor === undefined) return notePartPath(ref.id, 1);
  const part = placesOf(note, archive)?.partOf(anchor) ?? 1;
  return `${notePartPath(ref.id, part)}#${anchor}`;
}
