import type { Day } from '../../model/day/day.ts';
import type { LinkedNote } from '../../model/linked-note.ts';
import type { Note } from '../../model/note.ts';
import type { Ref } from '../../model/ref.ts';
import type { NoteKind } from '../../model/status.ts';
import { noteRef, seriesRef } from './ref.ts';

/** A note in a list: day, title, lede, and the numbers of records that it opened and closed. */
export interface NoteLine {
  readonly ref: Ref;
  readonly day: Day;
  readonly series: Ref;
  readonly kind: NoteKind;
  readonly lede?: string;
  readonly opened: number;
  readonly closed: number;
  readonly dropped: number;
  readonly decided: number;
  readonly asked: number;
}

/** Returns the line of a note. An action counts as closed or dropped only as a whole, not for one team. */
export function noteLine(note: LinkedNote): NoteLine {
  const said = (status: string) =>
    note.followUps.filter(
      ({ entry }) => entry.kind === 'action' && entry.status === status && entry.team === undefined,
    ).length;
  return {
    ref: noteRef(note),
    day: note.note.date,
    series: seriesRef(note.series),
    kind: note.note.kind,
    lede: note.note.body.lede,
    opened: note.note.actions.length,
    closed: said('done'),
    dropped: said('dropped'),
    decided: note.note.decisions.length,
    asked: note.note.questions.length,
  };
}

/** The day of a note, or of its latest amendment up to `today`. Amendments may be in any order. */
export function revisedOn({ date, amendments }: Pick<Note, 'date' | 'amendments'>, today: Day): Day {
  return amendments.reduce(
    (last, amendment) => (amendment.date > last && amendment.date <= today ? amendment.date : last),
    date,
  );
}
