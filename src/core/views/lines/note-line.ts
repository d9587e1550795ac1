import { isCancelled } from '../../graph/history/is-meeting.ts';
import { isOfItself } from '../../graph/history/lazy-consensus.ts';
import type { QuestionFigures, QuestionTerm, ReportedFigures } from '../../model/book.ts';
import type { Day } from '../../model/day/day.ts';
import type { Time } from '../../model/day/time.ts';
import type { RecordEvent } from '../../model/event.ts';
import type { LinkedNote } from '../../model/linked-note.ts';
import type { Note } from '../../model/note.ts';
import type { Person } from '../../model/owner.ts';
import type { Action, FollowedRecord } from '../../model/record.ts';
import { langWithin, type Ref } from '../../model/ref.ts';
import type { NoteKind, NoteStatus } from '../../model/status.ts';
import { decidingChange, decisionChanges } from './record-line.ts';
import { noteRef, seriesRef } from './ref.ts';

/** A note in a list: day, title, lede, and the numbers of its actions, decisions and questions. */
export interface NoteLine {
  readonly ref: Ref;
  readonly day: Day;
  readonly time?: Time;
  readonly until?: Day;
  readonly series: Ref;
  readonly kind: NoteKind;
  readonly status: NoteStatus;
  /** Present if its series cancelled the meeting. */
  readonly cancelled?: true;
  readonly lede?: string;
  /** The titles in its lede that are in another language. */
  readonly foreign: readonly Pick<Ref, 'label' | 'lang'>[];
  /** Its actions by term of the balance. */
  readonly figures: ReportedFigures;
  /** The decisions that it accepted or rejected, and those that it proposed, as a report of the meeting counts them. */
  readonly decided: number;
  readonly proposed: number;
  /** Its questions by term. */
  readonly questions: QuestionFigures;
}

/** Returns the line of a note. */
export function noteLine(note: LinkedNote): NoteLine {
  return {
    ref: noteRef(note),
    day: note.note.date,
    time: note.note.time,
    until: note.note.until,
    series: seriesRef(note.series),
    kind: note.note.kind,
    status: note.note.status,
    ...(isCancelled(note) && { cancelled: true }),
    lede: note.lede,
    foreign: foreignTitles(note),
    figures: noteFigures(note),
    ...decisionFigures(note),
    questions: questionFigures(note),
  };
}

/** The titles of another language that a note mentions. A name is in none. */
function foreignTitles({ lede, lang, mentions }: LinkedNote): NoteLine['foreign'] {
  if (lede === undefined) return [];
  return mentions.flatMap(({ kind, label, lang: own }) => {
    const within = kind === 'person' || kind === 'team' ? undefined : langWithin(own, lang);
    return within === undefined ? [] : [{ label, lang: within }];
  });
}

/** The people who wrote a note: its scribes, or else its chairs. */
export function authorsOf({ scribes, chairs }: LinkedNote): readonly Person[] {
  return scribes.length > 0 ? scribes : chairs;
}

/**
 * Counts the actions of a note by term. A term is about the whole action: not only the part of one team, unless it was
 * the last open part, and not only a round. The sum over the notes of a period is its balance, with two exceptions: an
 * action that is closed and reopened within the period counts at each note, and a closing that a note reports ahead
 * (`closed` after its date) belongs to the period of that day.
 */
function noteFigures(note: LinkedNote): ReportedFigures {
  const figures = { opened: 0, 'first-mentioned': 0, reopened: 0, done: 0, dropped: 0, superseded: 0 };
  for (const action of actionsAt(note)) for (const term of termsAt(action, note)) figures[term] += 1;
  return figures;
}

/** Counts the decisions of a note: a change counts at the note that reports it, not at the one that opened the decision. */
function decisionFigures({ id, decisions, followUps }: LinkedNote): Pick<NoteLine, 'decided' | 'proposed'> {
  const named = new Set([
    ...decisions,
    ...followUps.flatMap(({ record }) => (record?.kind === 'decision' ? [record] : [])),
  ]);
  const changes = [...named].map((one) =>
    decisionChanges(one).filter((step) => step.note.id === id && !isOfItself(step)),
  );
  return {
    decided: changes.filter((own) => decidingChange(own)).length,
    proposed: changes.filter((own) => own.at(-1)?.status === 'proposed').length,
  };
}

/**
 * Counts the questions of a note by term. The sum over all notes is the number of questions that are open. A parked one is
 * not among them.
 */
function questionFigures(note: LinkedNote): QuestionFigures {
  const figures = { asked: 0, 'first-mentioned': 0, reopened: 0, 'taken-up': 0, answered: 0, parked: 0 };
  const named = new Set([
    ...note.questions,
    ...note.followUps.flatMap(({ record }) => (record?.kind === 'question' ? [record] : [])),
  ]);
  for (const question of named)
    for (const [was, is] of turnsAt(question, note))
      for (const term of termsOf(was, is, question)) figures[term] += 1;
  return figures;
}

/** The terms of a question that a note turned from one status to another. `was` is absent if the note opened it. */
function termsOf(
  was: string | undefined,
  is: string,
  { earlier }: Pick<FollowedRecord, 'earlier'>,
): readonly QuestionTerm[] {
  return [
    ...(was === undefined ? [earlier ? ('first-mentioned' as const) : ('asked' as const)] : []),
    ...(was === 'answered' ? (['reopened'] as const) : was === 'parked' ? (['taken-up'] as const) : []),
    ...(is === 'answered' || is === 'parked' ? ([is] as const) : []),
  ];
}

/** The actions that a note opens, reports on or supersedes, each once. */
function actionsAt(note: LinkedNote): ReadonlySet<Action> {
  const named = [
    ...note.actions,
    ...note.followUps.flatMap(({ record }) => (record?.kind === 'action' ? [record] : [])),
  ];
  const older = named.flatMap(({ supersededActions }) =>
    supersededActions.flatMap((supersession) =>
      supersession.note.id === note.id ? [supersession.action] : [],
    ),
  );
  return new Set([...named, ...older]);
}

/** The terms by which the steps of a note change the status of an action. */
function termsAt(action: Action, note: LinkedNote): readonly (keyof ReportedFigures)[] {
  return turnsAt(action, note).flatMap(([before, after]): (keyof ReportedFigures)[] => {
    const [was, is] = [before && ending(before), ending(after)];
    if (before && was === is) return [];
    const begins = action.earlier ? 'first-mentioned' : 'opened';
    return [
      ...(before ? [] : ([begins] as const)),
      ...(was ? ['reopened' as const] : []),
      ...(is ? [is] : []),
    ];
  });
}

/**
 * The statuses of a record before and after the steps of a note, if they differ. Without the first if the note opened it.
 * A closing that the note reports ahead comes after the steps of later notes.
 */
function turnsAt(
  { events }: FollowedRecord,
  { id }: LinkedNote,
): readonly (readonly [string | undefined, string])[] {
  const isIts = ({ kind, note }: RecordEvent) => note.id === id && kind !== 'not-mentioned';
  return events.flatMap((event, index) => {
    const after = events[index + 1];
    if (!isIts(event) || (after && isIts(after))) return [];
    const before = events.slice(0, index).findLast((step) => !isIts(step));
    return before?.status === event.status ? [] : [[before?.status, event.status] as const];
  });
}

/** The term of a status that closes an action. */
function ending(status: string): 'done' | 'dropped' | 'superseded' | undefined {
  return status === 'done' || status === 'dropped' || status === 'superseded' ? status : undefined;
}

/** The day of a note, or of its latest amendment up to `today`. Amendments may be in any order. */
export function revisedOn({ date, amendments }: Pick<Note, 'date' | 'amendments'>, today: Day): Day {
  return amendments.reduce(
    (last, amendment) => (amendment.date > last && amendment.date <= today ? amendment.date : last),
    date,
  );
}
