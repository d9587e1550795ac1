import type { Archive } from '../../core/model/archive.ts';
import type { LinkedNote } from '../../core/model/linked-note.ts';
import { noteRef } from '../../core/views/lines/ref.ts';
import type { MovedPage } from '../../core/views/moved/pages.ts';
import { furtherParts, placesOf } from '../long-note/note-parts.ts';
import { notePartPath } from '../routes.ts';

/** An old address of a further page of a long note, and the number of the page that it leads to. */
export interface MovedPart extends MovedPage {
  readonly part: number;
}

/**
 * Returns the old addresses of further pages of notes: of notes that were renamed, and of those that have fewer pages
 * today. `earlier` are the addresses that the site had before. A page that is no more leads to the first one.
 */
export function movedParts(archive: Archive, earlier: readonly string[]): readonly MovedPart[] {
  const parts = furtherParts(archive);
  const present = new Set(parts.map(({ note, part }) => notePartPath(note.id, part)));
  const moved = new Map<string, MovedPart>();
  const add = (from: string, note: LinkedNote, part: number) => {
    if (!present.has(from) && !moved.has(from)) moved.set(from, { from, to: noteRef(note), part });
  };
  for (const { note, part } of parts)
    for (const id of archive.former?.of('note', note.id) ?? [])
      if (!archive.find.note(id)) add(notePartPath(id, part), note, part);
  for (const from of earlier) {
    const [, id = '', part] = form.exec(from) ?? [];
    const note = archive.find.note(id) ?? archive.find.note(archive.former?.current('note', id) ?? '');
    if (!note || part === undefined) continue;
    const pages = placesOf(note, archive)?.pages ?? 1;
    add(from, note, Number(part) <= pages ? Number(part) : 1);
  }
  return [...moved.values()];
}

const form = /^\/notes\/([^/]+\/[^/]+)\/part\/(\d+)\/$/;
