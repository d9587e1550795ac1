import { nameIn, namesAt } from '../../graph/mention/name-in.ts';
import type { Archive } from '../../model/archive.ts';
import type { Day } from '../../model/day/day.ts';
import { type LinkedNote, placeKey } from '../../model/linked-note.ts';
import type { Debt, FollowedRecord, Proposal } from '../../model/record.ts';
import type { Ref } from '../../model/ref.ts';
import { capped, type Folded } from '../lines/capped.ts';
import { newestFirst } from '../lines/order.ts';
import { noteRef, seriesRef } from '../lines/ref.ts';
import { type MentionContext, mentionContext } from './context.ts';

/** A note that mentions something, or another text: its title, and what it says there. */
export interface MentionLine extends MentionContext {
  readonly ref: Ref;
  /** Only for a note. */
  readonly day?: Day;
  readonly series?: Ref;
}

/** The same with the path of the heading, or of the note where there is none. A long note has several pages. */
export interface PlacedMention extends MentionLine {
  readonly path: string;
}

/** Returns the line of a note that mentions a target, by its `placeKey`. */
export function mentionLine(note: LinkedNote, key: string, archive: Archive): MentionLine {
  const place = note.places.get(key);
  return {
    ref: noteRef(note),
    day: note.note.date,
    series: seriesRef(note.series),
    ...(place && mentionContext(note.note.body, place, nameIn(note, archive), archive)),
  };
}

/** Returns the lines of the programs, quarters and series whose texts mention a target. Their own pages do not list them. */
function textLines(target: Pick<Ref, 'kind' | 'id'>, archive: Archive): readonly MentionLine[] {
  const key = placeKey(target.kind, target.id);
  return archive.texts.flatMap(({ ref, places, body, ...home }) => {
    const place = places.get(key);
    if (!place || (ref.kind === target.kind && ref.id === target.id)) return [];
    return { ref, ...mentionContext(body, place, namesAt(home, archive), archive) };
  });
}

/** Most notes that are folded. A page must not grow with the archive. */
const mostFolded = 100;

/** Returns the notes that mention a target, newest first, after other texts. Notes after the first `limit` are folded. */
export function mentionLines(
  target: Pick<Ref, 'kind' | 'id'>,
  notes: readonly LinkedNote[],
  archive: Archive,
  limit: number,
): Folded<MentionLine> {
  const key = placeKey(target.kind, target.id);
  const sorted = newestFirst(notes);
  const texts = textLines(target, archive);
  const { items, total } = capped(sorted, limit, (note) => mentionLine(note, key, archive));
  return {
    items: [...texts, ...items],
    total: texts.length + total,
    rest: sorted.slice(limit, limit + mostFolded).map(noteRef),
  };
}

/** Returns the notes that mention a record which has its place on the page of its note. */
export function mentionsOnNote(
  record: Debt | Proposal,
  archive: Archive,
  limit: number,
): Folded<MentionLine> {
  const notes =
    record.kind === 'debt'
      ? mentionsBesideSteps(record)
      : (record.mentionedBy ?? []).filter((note) => note !== record.note);
  return mentionLines(record, notes, archive, limit);
}

/** Returns the notes that mention a record besides those with a step of it, which its page has in order. */
export function mentionsBesideSteps({ mentionedBy, events }: FollowedRecord): readonly LinkedNote[] {
  const steps = new Set(events.flatMap(({ kind, note }) => (kind === 'not-mentioned' ? [] : [note])));
  return mentionedBy.filter((note) => !steps.has(note));
}
