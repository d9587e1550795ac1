import type { Archive } from '../../model/archive.ts';
import { byCodeUnit } from '../../model/compare.ts';
import type { Day } from '../../model/day/day.ts';
import type { RecordKind } from '../../model/entry.ts';
import type { RecordEvent } from '../../model/event.ts';
import type { LinkedNote } from '../../model/linked-note.ts';
import type { FollowedRecord } from '../../model/record.ts';
import type { Ref } from '../../model/ref.ts';
import { type Words, wordsOf } from '../../model/words.ts';
import { knownOn } from '../lines/action-on.ts';
import { type CheckInLine, checkInLine } from '../lines/check-in-line.ts';
import { noteRef, ownerRefs, recordRef, seriesRef } from '../lines/ref.ts';
import { type FactLine, factLine, type StepReport, stepReport } from '../lines/reported.ts';

/** A change of a record by a note. */
export interface RecordChange {
  readonly record: RecordKind;
  readonly ref: Ref;
  /** What the note reports: the whole, one part, or a round. */
  readonly report: StepReport;
  /** Whether this first mention is of a record older than the archive, which was not opened here. */
  readonly older: boolean;
  readonly said?: Words;
  readonly reason?: Words;
  /** The due date and the owners, if the note changed them. Empty if it removed the owners. */
  readonly due?: Day;
  readonly owners?: readonly Ref[];
  /** The closing that it reports ahead. */
  readonly ahead?: RecordEvent['ahead'];
  readonly facts?: FactLine;
}

/** A note with its changes of records, and its check-ins. */
export interface NoteChanges {
  readonly note: Ref;
  readonly series: Ref;
  /** The date of the note, if it is another day. */
  readonly reported?: Day;
  readonly records: readonly RecordChange[];
  readonly checkIns: readonly CheckInLine[];
}

/**
 * The changes of a day, note by note. A record that was only mentioned, or not mentioned, did not change. A closing that
 * is reported late is a change on the day of the note. One that is reported ahead is a change on both days. It
 * comes before the notes of its day.
 */
export function dayChanges(archive: Archive, day: Day): readonly NoteChanges[] {
  const { actions, decisions, questions, debt, notes } = archive;
  const changes = new Map<LinkedNote, RecordChange[]>();
  for (const note of notes) if (note.note.date === day) changes.set(note, []);
  for (const record of [...actions, ...decisions, ...questions, ...debt]) {
    for (const event of record.events) {
      if (knownOn(event) !== day || !isChange(event)) continue;
      const known = changes.get(event.note) ?? [];
      known.push(changeOf(record, event));
      changes.set(event.note, known);
    }
  }
  const inOrder = [...changes].sort(([a], [b]) => byCodeUnit(a.note.date, b.note.date));
  return inOrder.map(([note, records]) => {
    const { date } = note.note;
    return {
      note: noteRef(note),
      series: seriesRef(note.series),
      ...(date !== day && { reported: date }),
      records,
      checkIns: date === day ? note.checkIns.map(checkInLine) : [],
    };
  });
}

function isChange({ kind, due, owners, blockedBy, ahead, facts }: RecordEvent): boolean {
  if (kind === 'not-mentioned') return false;
  const isComment = kind === 'carried-over' || kind === 'still-open' || kind === 'mentioned';
  return !isComment || (due ?? owners ?? blockedBy ?? ahead ?? facts) !== undefined;
}

function changeOf(record: FollowedRecord, event: RecordEvent): RecordChange {
  const { said, reason, due, owners, ahead, facts } = event;
  return {
    record: record.kind,
    ref: recordRef(record),
    report: stepReport(event),
    older: record.earlier && event.kind === 'opened',
    ...(said !== undefined && { said: wordsOf(event.note, said) }),
    ...(reason !== undefined && { reason: wordsOf(event.note, reason) }),
    ...(due?.day !== undefined && { due: due.day }),
    ...(owners && { owners: ownerRefs(owners) }),
    ...(ahead && { ahead }),
    ...(facts && { facts: factLine(event) }),
  };
}
