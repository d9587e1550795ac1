import type { Archive } from '../../model/archive.ts';
import type { Day } from '../../model/day/day.ts';
import type { EventKind } from '../../model/event.ts';
import type { LinkedNote } from '../../model/linked-note.ts';
import type { Ref } from '../../model/ref.ts';
import { revisedOn } from '../lines/note-line.ts';
import { newestFirst } from '../lines/order.ts';
import { noteRef, recordRef, seriesRef } from '../lines/ref.ts';
import { teamSpokenOf } from '../lines/thread.ts';
import type { Scope } from './scope.ts';

/** One thing that a note did to a record. */
interface FeedItem {
  readonly kind: EventKind;
  readonly ref: Ref;
  /** The one team it was done for, where the record is of everyone. */
  readonly team?: string;
  /** What was said of it, or why it was dropped. */
  readonly said?: string;
}

/** One note in a feed: what it is, and what it did to the records that the feed is about. */
export interface FeedEntry {
  readonly note: Ref;
  readonly series: Ref;
  readonly day: Day;
  readonly updated: Day;
  /** Who wrote it or led, else the series. */
  readonly author: string;
  readonly lede?: string;
  readonly items: readonly FeedItem[];
}

/** How many notes a feed holds: its readers keep what they have seen. */
export const entriesInFeed = 30;

/** The newest notes of a scope up to today: its meetings, those that spoke of its records, and those that name it. */
export function feedEntries(scope: Scope, { today }: Archive, limit = entriesInFeed): readonly FeedEntry[] {
  const items = new Map<LinkedNote, FeedItem[]>();
  for (const record of scope.records) {
    for (const event of record.events) {
      const { kind, note, said, reason } = event;
      if (kind === 'not-mentioned') continue;
      const item = { kind, ref: recordRef(record), team: teamSpokenOf(event, record), said: said ?? reason };
      const ofNote = items.get(note);
      if (ofNote) ofNote.push(item);
      else items.set(note, [item]);
    }
  }
  const notes = newestFirst([...scope.meetings, ...items.keys(), ...scope.mentionedBy]);
  const held = notes.filter(({ note }) => note.date <= today);
  return held.slice(0, limit).map((linked) => {
    const { note, series } = linked;
    const author = (linked.scribe ?? linked.chair)?.name ?? series.entry.title;
    return {
      note: noteRef(linked),
      series: seriesRef(series),
      day: note.date,
      updated: revisedOn(note, today),
      author,
      ...(note.body.lede !== undefined && { lede: note.body.lede }),
      items: items.get(linked) ?? [],
    };
  });
}
