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
 * Events as a program reads them: the entries of the model, since their schema is made from those of the entries.
 */

/** The keys of an entry that always have a list. */
export type ListKey<E> = {
  [K in keyof E]-?: E[K] extends readonly unknown[] ? K : never;
}[keyof E];

/** An entry as data: what is private is not there, and neither is a list that is empty. */
export type AsData<E> = Omit<E, 'visibility' | ListKey<E>> & Partial<Pick<E, ListKey<E>>>;

/** What every event has: the note that says it, and its day. */
interface Said {
  readonly day: Day;
  readonly note: string;
}

/** The entry of each kind of record. */
export interface EntryOf {
  readonly action: ActionEntry;
  readonly decision: DecisionEntry;
  readonly question: QuestionEntry;
  readonly debt: DebtEntry;
}

/** A note opened a record; its id is the full one. */
type OpenedAs<K extends RecordKind> = Said &
  AsData<EntryOf[K]> & { readonly event: 'opened'; readonly record: K };

/** A meeting was held. */
export type HeldEvent = Said & AsData<Pick<Note, EventKey & keyof Note>> & { readonly event: 'held' };

/** A note speaks of an earlier record. */
type FollowedUpEvent = Said &
  Omit<FollowUpEntry, 'kind' | 'ref' | 'note'> & {
    readonly event: 'followed-up';
    readonly record: RecordKind;
    readonly id: string;
    readonly reported?: string;
  };

/** A note speaks of an aim. */
type CheckedInEvent = Said &
  Omit<CheckInEntry, 'ref' | 'note'> & {
    readonly event: 'checked-in';
    readonly on: string;
    readonly reported?: string;
  };

/** Anything that opens a record. */
export type OpenedEvent = { [K in RecordKind]: OpenedAs<K> }[RecordKind];

/** Anything that a note says, as the file of events holds it. */
export type NoteEvent = HeldEvent | OpenedEvent | FollowedUpEvent | CheckedInEvent;
