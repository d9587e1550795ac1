import { isForOn, programsOn } from '../../graph/aim/serves-on.ts';
import type { Aim, Goal, Program } from '../../model/aim.ts';
import type { Archive } from '../../model/archive.ts';
import { addDays, type Day } from '../../model/day/day.ts';
import type { CheckIn, LinkedNote, Series } from '../../model/linked-note.ts';
import type { Action, Decision, FollowedRecord, Question } from '../../model/record.ts';
import type { Ref } from '../../model/ref.ts';
import { aimsOf } from '../ledger/filter-values.ts';
import type { Membership } from '../lines/movements.ts';
import { newestFirst } from '../lines/order.ts';
import { aimRef, seriesRef } from '../lines/ref.ts';

/** The subject of a report: its records and aims. */
export interface ReportSubject {
  /** Missing for the whole archive. */
  readonly ref?: Ref;
  readonly program?: Program;
  /** Its actions. With `has`: all that it had on some day. */
  readonly actions: readonly Action[];
  /** Decides whether it has an action at the end of a day. Without it, it always has all of them. */
  readonly has?: Membership;
  readonly decisions: readonly Decision[];
  readonly questions: readonly Question[];
  readonly aims: readonly Aim[];
  /** Decides which check-ins count. Without it all do. */
  readonly counts?: (checkIn: CheckIn) => boolean;
  /** Its meetings, oldest first: those of a series, or else those that report on its records or aims. */
  readonly notes: readonly LinkedNote[];
}

/** The whole archive. */
export function wholeSubject(archive: Archive): ReportSubject {
  const { actions, decisions, questions, notes } = archive;
  return { actions, decisions, questions, notes, aims: aimsOf(archive) };
}

/** A program: the records for it or anything below it, and its quarterly goals. */
export function programSubject(program: Program, archive: Archive): ReportSubject {
  const own = new Set(aimsOf({ programs: [program], quarters: [] }));
  const isFor = (goal: Goal) => goal.serves.aims.some((aim) => own.has(aim));
  const aims = [...own, ...archive.quarters.flatMap((quarter) => quarter.goals.filter(isFor))];
  const has: Membership = (action, day) => isForOn(program, action, day);
  return {
    ref: aimRef(program),
    program,
    actions: program.actionsEver,
    has,
    decisions: program.decisions,
    questions: program.questions,
    aims,
    notes: mentioningNotes(program.actionsEver, has, [...program.decisions, ...program.questions], aims),
  };
}

/** A series: the records it opened, wherever they were followed up, and the check-ins of its meetings. */
export function seriesSubject(series: Series, archive: Archive): ReportSubject {
  const ofSeries = ({ series: { id } }: { readonly series: Series }) => id === series.id;
  return {
    ref: seriesRef(series),
    actions: archive.actions.filter(ofSeries),
    decisions: archive.decisions.filter(ofSeries),
    questions: archive.questions.filter(ofSeries),
    aims: [...new Set(series.notes.flatMap(({ checkIns }) => checkIns.flatMap(({ aim }) => aim ?? [])))],
    counts: ({ note }) => note.series === series,
    notes: series.notes,
  };
}

/** The records for no program. */
export function otherSubject(archive: Archive): ReportSubject {
  const { programs } = archive;
  const rest = <R extends Decision | Question>(all: readonly R[], of: (program: Program) => readonly R[]) => {
    const taken = new Set(programs.flatMap(of));
    return all.filter((record) => !taken.has(record));
  };
  const has: Membership = (action, day) => programsOn(action, day).length === 0;
  const actions = archive.actions.filter((action) =>
    action.served.some(({ note }) => has(action, note.note.date)),
  );
  const decisions = rest(archive.decisions, (program) => program.decisions);
  const questions = rest(archive.questions, (program) => program.questions);
  const aims = archive.quarters.flatMap(({ goals }) =>
    goals.filter(({ serves }) => serves.aims.length === 0),
  );
  const notes = mentioningNotes(actions, has, [...decisions, ...questions], aims);
  return { actions, has, decisions, questions, aims, notes };
}

/**
 * Notes that report on a record or have a check-in on an aim, oldest first. A note counts for an action that the subject
 * had on its date, or that the note itself moved away.
 */
function mentioningNotes(
  actions: readonly Action[],
  has: Membership,
  others: readonly FollowedRecord[],
  aims: readonly Aim[],
): readonly LinkedNote[] {
  const notes = new Set(aims.flatMap(({ checkIns }) => checkIns.map(({ note }) => note)));
  for (const action of actions)
    for (const { date, note } of reportsOn(action))
      if (has(action, date) || (date > action.opened && has(action, addDays(date, -1)))) notes.add(note);
  for (const record of others) for (const { note } of reportsOn(record)) notes.add(note);
  return newestFirst(notes).toReversed();
}

function reportsOn({ events }: FollowedRecord): readonly { readonly date: Day; readonly note: LinkedNote }[] {
  return events.flatMap(({ kind, note }) =>
    kind === 'not-mentioned' ? [] : [{ date: note.note.date, note }],
  );
}
