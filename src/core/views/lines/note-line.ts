import type { Day } from '../../model/day/day.ts';
import type { LinkedNote } from '../../model/linked-note.ts';
import type { Note } from '../../model/note.ts';
import type { Action } from '../../model/record.ts';
import type { Ref } from '../../model/ref.ts';
import type { NoteKind, NoteStatus } from '../../model/status.ts';
import { statusAfter } from './action-on.ts';
import { noteRef, seriesRef } from './ref.ts';

/** A note in a list: day, title, lede, and the numbers of records that it opened and closed. */
export interface NoteLine {
  readonly ref: Ref;
  readonly day: Day;
  readonly series: Ref;
  readonly kind: NoteKind;
  readonly status: NoteStatus;
  readonly lede?: string;
  readonly opened: number;
  readonly closed: number;
  readonly dropped: number;
  readonly decided: number;
  readonly asked: number;
}

/**
 * Returns the line of a note. An action counts as closed or dropped only if this note closed the whole action: not only
 * the part of one team, unless it was the last open part, and not only a round.
 */
export function noteLine(note: LinkedNote): NoteLine {
  const followed = new Set(
    note.followUps.flatMap(({ record }) => (record?.kind === 'action' ? [record] : [])),
  );
  const ended = [...followed].map((action) => endedBy(action, note));
  const said = (status: 'done' | 'dropped') => ended.filter((end) => end === status).length;
  return {
    ref: noteRef(note),
    day: note.note.date,
    series: seriesRef(note.series),
    kind: note.note.kind,
    status: note.note.status,
    lede: note.note.body.lede,
    opened: note.note.actions.length,
    closed: said('done'),
    dropped: said('dropped'),
    decided: note.note.decisions.length,
    asked: note.note.questions.length,
  };
}

/** Returns the status of an action after a note, or `undefined` if the note did not change it. */
function endedBy({ events }: Action, { id }: LinkedNote): Action['status'] | undefined {
  const last = events.findLastIndex((event) => event.note.id === id && event.kind !== 'not-mentioned');
  const before = events.slice(0, last).findLast((event) => event.note.id !== id);
  const event = events[last];
  return event && event.status !== before?.status ? statusAfter(event) : undefined;
}

/** The day of a note, or of its latest amendment up to `today`. Amendments may be in any order. */
export function revisedOn({ date, amendments }: Pick<Note, 'date' | 'amendments'>, today: Day): Day {
  return amendments.reduce(
    (last, amendment) => (amendment.date > last && amendment.date <= today ? amendment.date : last),
    date,
  );
}
