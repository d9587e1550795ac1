import { ownCheckIns } from '../../graph/aim/below.ts';
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
import { type StandingOn, standingIn } from './standing.ts';

/** The subject of a report: its records and aims. */
export interface ReportSubject {
  /** Missing for the whole archive. */
  readonly ref?: Ref;
  readonly program?: Program;
  /** Its actions. With `has`: all that it had on some day, as with decisions and questions. */
  readonly actions: readonly Action[];
  /** Decides whether it has a record at the end of a day. Without it, it always has all of them. */
  readonly has?: Membership;
  readonly decisions: readonly Decision[];
  readonly questions: readonly Question[];
  readonly aims: readonly Aim[];
  /** Decides which check-ins count. Without it all do. */
  readonly counts?: (checkIn: CheckIn) => boolean;
  /** What blocked what on the days of the period, in the whole archive. */
  readonly standingOn: StandingOn;
  /** The date of the archive. Results of goals are as of this day, see `goalResult`. */
  readonly today: Day;
  /** Its meetings, oldest first: those of a series, or else those that report on its records or aims. */
  readonly notes: readonly LinkedNote[];
}

/** The whole archive. */
export function wholeSubject(archive: Archive): ReportSubject {
  const { actions, decisions, questions, notes, today } = archive;
  return {
    actions,
    decisions,
    questions,
    notes,
    today,
    aims: aimsOf(archive),
    standingOn: standingIn(actions),
  };
}

/** A program: the records for it or anything below it, and its quarterly goals. */
export function programSubject(program: Program, archive: Archive): ReportSubject {
  const own = new Set(aimsOf({ programs: [program], quarters: [] }));
  const isFor = (goal: Goal) => goal.serves.aims.some((aim) => own.has(aim));
  const aims = [...own, ...archive.quarters.flatMap((quarter) => quarter.goals.filter(isFor))];
  const has: Membership = (record, day) => isForOn(program, record, day);
  const decisions = everIn(archive.decisions, has);
  const questions = everIn(archive.questions, has);
  return {
    ref: aimRef(program),
    program,
    actions: program.actionsEver,
    standingOn: standingIn(archive.actions),
    today: archive.today,
    has,
    decisions,
    questions,
    aims,
    notes: mentioningNotes([...program.actionsEver, ...decisions, ...questions], has, aims),
  };
}

/** A series: the records it opened, wherever they were followed up, and the check-ins of its meetings. */
export function seriesSubject(series: Series, archive: Archive): ReportSubject {
  const ofSeries = ({ series: { id } }: { readonly series: Series }) => id === series.id;
  return {
    ref: seriesRef(series),
    actions: archive.actions.filter(ofSeries),
    standingOn: standingIn(archive.actions),
    today: archive.today,
    decisions: archive.decisions.filter(ofSeries),
    questions: archive.questions.filter(ofSeries),
    aims: [...new Set(series.notes.flatMap(({ checkIns }) => checkIns.flatMap(({ aim }) => aim ?? [])))],
    counts: ({ note }) => note.series === series,
    notes: series.notes,
  };
}

/** The records for no program. */
export function otherSubject(archive: Archive): ReportSubject {
  const has: Membership = (record, day) => programsOn(record, day).length === 0;
  const actions = everIn(archive.actions, has);
  const decisions = everIn(archive.decisions, has);
  const questions = everIn(archive.questions, has);
  const aims = archive.quarters.flatMap(({ goals }) =>
    goals.filter(({ serves }) => serves.aims.length === 0),
  );
  const notes = mentioningNotes([...actions, ...decisions, ...questions], has, aims);
  const { today } = archive;
  return { actions, has, decisions, questions, aims, notes, today, standingOn: standingIn(archive.actions) };
}

/** Returns the records that a subject had on some day. */
function everIn<R extends FollowedRecord>(records: readonly R[], has: Membership): readonly R[] {
  return records.filter((record) => record.served.some(({ note }) => has(record, note.note.date)));
}

/**
 * Notes that report on a record or have a check-in on an aim, oldest first. A note counts for a record that the subject
 * had on its date, or that the note itself moved away.
 */
function mentioningNotes(
  records: readonly FollowedRecord[],
  has: Membership,
  aims: readonly Aim[],
): readonly LinkedNote[] {
  const notes = new Set(aims.flatMap((aim) => ownCheckIns(aim).map(({ note }) => note)));
  for (const record of records)
    for (const { date, note } of reportsOn(record))
      if (has(record, date) || (date > record.opened && has(record, addDays(date, -1)))) notes.add(note);
  return newestFirst(notes).toReversed();
}

function reportsOn({ events }: FollowedRecord): readonly { readonly date: Day; readonly note: LinkedNote }[] {
  return events.flatMap(({ kind, note }) =>
    kind === 'not-mentioned' ? [] : [{ date: note.note.date, note }],
  );
}
