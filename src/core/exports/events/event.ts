import type { Day } from '../../model/day/day.ts';
import type {
  ActionEntry,
  CheckInEntry,
  DebtEntry,
  DecisionEntry,
  FollowUpEntry,
  QuestionEntry,
  RecordKind,
} from '../../model/entry.ts';
import type { Note } from '../../model/note.ts';
import type { EventKey } from './schema.ts';

/*
 * The types of events. They are derived from the entries of the model, as the schema of events is derived from the
 * schemas of entries.
 */

/** The keys of an entry whose values are lists. */
export type ListKey<E> = {
  [K in keyof E]-?: E[K] extends readonly unknown[] ? K : never;
}[keyof E];

/** An entry as data, without its visibility and without empty lists. */
export type AsData<E> = Omit<E, 'visibility' | ListKey<E>> & Partial<Pick<E, ListKey<E>>>;

/** The keys of every event: the note that reports it, and the date of that note. */
interface FromNote {
  readonly day: Day;
  readonly note: string;
}

/** The keys of an event within a note. `dayAssumed` says what its `held` event has as `assumed`. */
interface WithinNote extends FromNote {
  readonly dayAssumed?: true;
}

/** The entry of each kind of record. */
export interface EntryOf {
  readonly action: ActionEntry;
  readonly decision: DecisionEntry;
  readonly question: QuestionEntry;
  readonly debt: DebtEntry;
}

/** A note opened a record. The id is the full one. */
type OpenedAs<K extends RecordKind> = WithinNote &
  AsData<Omit<EntryOf[K], 'note'>> & {
    readonly event: 'opened';
    readonly record: K;
    /** The note of the entry. `note` is the note that opened it. */
    readonly reported?: string;
  };

/** A meeting was held. */
export type HeldEvent = MeetingEvent<'held'>;

/** A meeting is planned: its note says so, or is dated after the file. */
export type PlannedEvent = MeetingEvent<'planned'>;

type MeetingEvent<E> = FromNote &
  AsData<Pick<Note, (EventKey & keyof Note) | 'recordedNothing'>> & { readonly event: E };

/** A note reports on an earlier record. */
type FollowedUpEvent = WithinNote &
  Omit<FollowUpEntry, 'kind' | 'ref' | 'note'> & {
    readonly event: 'followed-up';
    readonly record: RecordKind;
    readonly id: string;
    readonly reported?: string;
  };

/** A note reports on an aim. */
type CheckedInEvent = WithinNote &
  Omit<CheckInEntry, 'ref' | 'note' | 'on'> & {
    readonly event: 'checked-in';
    readonly on: string;
    readonly asOf?: Day;
    readonly reported?: string;
  };

/** An event that opens a record. */
export type OpenedEvent = { [K in RecordKind]: OpenedAs<K> }[RecordKind];

/** Every kind of event in the file of events. */
export type NoteEvent = HeldEvent | PlannedEvent | OpenedEvent | FollowedUpEvent | CheckedInEvent;
