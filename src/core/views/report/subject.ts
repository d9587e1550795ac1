import type { Aim, Goal, Program } from '../../model/aim.ts';
import type { Archive } from '../../model/archive.ts';
import type { CheckIn, LinkedNote, Series } from '../../model/linked-note.ts';
import type { Action, Decision, FollowedRecord, Question } from '../../model/record.ts';
import type { Ref } from '../../model/ref.ts';
import { aimsOf } from '../ledger/row.ts';
import { newestFirst } from '../lines/order.ts';
import { aimRef, seriesRef } from '../lines/ref.ts';

/** What a report is about: the records and aims it looks at. */
export interface ReportSubject {
  /** Absent for the whole archive. */
  readonly ref?: Ref;
  readonly program?: Program;
  readonly actions: readonly Action[];
  readonly decisions: readonly Decision[];
  readonly questions: readonly Question[];
  readonly aims: readonly Aim[];
  /** Which check-ins count; all where it is absent. */
  readonly counts?: (checkIn: CheckIn) => boolean;
  /** Its meetings, oldest first: of a series its own, else those that said something of what it holds. */
  readonly notes: readonly LinkedNote[];
}

/** Everything. */
export function wholeSubject(archive: Archive): ReportSubject {
  const { actions, decisions, questions, notes } = archive;
  return { actions, decisions, questions, notes, aims: aimsOf(archive) };
}

/** A program: what serves it or anything below it, and the quarterly goals that are for it. */
export function programSubject(program: Program, archive: Archive): ReportSubject {
  const own = new Set(aimsOf({ programs: [program], quarters: [] }));
  const isFor = (goal: Goal) => goal.serves.aims.some((aim) => own.has(aim));
  const aims = [...own, ...archive.quarters.flatMap((quarter) => quarter.goals.filter(isFor))];
  return {
    ref: aimRef(program),
    program,
    actions: program.actions,
    decisions: program.decisions,
    questions: program.questions,
    aims,
    notes: spokenIn([...program.actions, ...program.decisions, ...program.questions], aims),
  };
}

/** A series: what it opened, wherever it was followed up, and what its own meetings said of aims. */
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

/** What serves no program: the rest beside the reports on each. */
export function otherSubject(archive: Archive): ReportSubject {
  const { programs } = archive;
  const rest = <R extends Action | Decision | Question>(
    all: readonly R[],
    of: (program: Program) => readonly R[],
  ) => {
    const taken = new Set(programs.flatMap(of));
    return all.filter((record) => !taken.has(record));
  };
  const actions = rest(archive.actions, (program) => program.actions);
  const decisions = rest(archive.decisions, (program) => program.decisions);
  const questions = rest(archive.questions, (program) => program.questions);
  const aims = archive.quarters.flatMap(({ goals }) =>
    goals.filter(({ serves }) => serves.aims.length === 0),
  );
  const notes = spokenIn([...actions, ...decisions, ...questions], aims);
  return { actions, decisions, questions, aims, notes };
}

/** Notes that said something of a record or checked in on an aim, oldest first. */
function spokenIn(records: readonly FollowedRecord[], aims: readonly Aim[]): readonly LinkedNote[] {
  const notes = new Set(aims.flatMap(({ checkIns }) => checkIns.map(({ note }) => note)));
  for (const { events } of records) {
    for (const { kind, note } of events) if (kind !== 'not-mentioned') notes.add(note);
  }
  return newestFirst(notes).toReversed();
}
