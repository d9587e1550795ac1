import { isOfItself } from '../../graph/history/lazy-consensus.ts';
import { nameIn } from '../../graph/mention/name-in.ts';
import { spelledNames } from '../../graph/mention/spelled-names.ts';
import type { Archive } from '../../model/archive.ts';
import type { Day } from '../../model/day/day.ts';
import type { RecordKind } from '../../model/entry.ts';
import type { LinkedNote } from '../../model/linked-note.ts';
import type { Ref } from '../../model/ref.ts';
import { authorsOf, revisedOn } from '../lines/note-line.ts';
import { newestFirst } from '../lines/order.ts';
import { noteRef, recordRef, seriesRef } from '../lines/ref.ts';
import { type StepReport, stepReport } from '../lines/reported.ts';
import type { Scope } from './scope.ts';

/** A change that a note made to a record. */
interface FeedItem {
  readonly report: StepReport;
  readonly record: RecordKind;
  /** Whether the record is older than the archive, so that its first note mentioned it and did not open it. */
  readonly earlier: boolean;
  readonly ref: Ref;
  /** The note on it, or the reason. */
  readonly said?: string;
}

/** A note in a feed, with its changes to the records of the feed. */
export interface FeedEntry {
  readonly note: Ref;
  readonly series: Ref;
  readonly day: Day;
  readonly updated: Day;
  /** The scribes, else the chairs, else the series. */
  readonly author: string;
  readonly lede?: string;
  readonly items: readonly FeedItem[];
}

/** A text of a note without links, with the names of what it mentions. */
function saidIn(note: LinkedNote, said: string | undefined, archive: Archive): string | undefined {
  return said === undefined ? undefined : spelledNames(said, nameIn(note, archive));
}

/** Most notes in a feed. Feed readers keep older ones. */
export const entriesInFeed = 30;

/**
 * The latest notes of a scope up to today: its meetings, and notes that report on its records or mention it. A step that
 * came about on its own is in none, so that the entry of a note is the same on every day.
 */
export function feedEntries(scope: Scope, archive: Archive, limit = entriesInFeed): readonly FeedEntry[] {
  const { today } = archive;
  const items = new Map<LinkedNote, FeedItem[]>();
  for (const record of scope.records) {
    for (const event of record.events) {
      const { kind, note, said, reason } = event;
      if (kind === 'not-mentioned' || isOfItself(event)) continue;
      const item = {
        report: stepReport(event),
        record: record.kind,
        earlier: record.earlier,
        ref: recordRef(record),
        said: saidIn(note, said ?? reason, archive),
      };
      const ofNote = items.get(note);
      if (ofNote) ofNote.push(item);
      else items.set(note, [item]);
    }
  }
  const notes = newestFirst([...scope.meetings, ...items.keys(), ...scope.mentionedBy]);
  const held = notes.filter(({ note }) => note.date <= today);
  return held.slice(0, limit).map((linked) => {
    const { note, series } = linked;
    const authors = authorsOf(linked).map(({ name }) => name);
    return {
      note: noteRef(linked),
      series: seriesRef(series),
      day: note.date,
      updated: revisedOn(note, today),
      author: authors.join(', ') || series.title,
      ...(linked.lede !== undefined && { lede: linked.lede }),
      items: items.get(linked) ?? [],
    };
  });
}
