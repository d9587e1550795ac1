import type { Aim, Goal, Program } from '../../model/aim.ts';
import type { Archive } from '../../model/archive.ts';
import type { CheckIn, LinkedNote, Series } from '../../model/linked-note.ts';
import type { Action, Decision, FollowedRecord, Question } from '../../model/record.ts';
import type { Ref } from '../../model/ref.ts';
import { aimsOf } from '../ledger/filter-values.ts';
import { newestFirst } from '../lines/order.ts';
import { aimRef, seriesRef } from '../lines/ref.ts';

/** The subject of a report: its records and aims. */
export interface ReportSubject {
  /** Missing for the whole archive. */
  readonly ref?: Ref;
  readonly program?: Program;
  readonly actions: readonly Action[];
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
  return {
    ref: aimRef(program),
    program,
    actions: program.actions,
    decisions: program.decisions,
    questions: program.questions,
    aims,
    notes: mentioningNotes([...program.actions, ...program.decisions, ...program.questions], aims),
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
  const notes = mentioningNotes([...actions, ...decisions, ...questions], aims);
  return { actions, decisions, questions, aims, notes };
}

/** Notes that report on a record or have a check-in on an aim, oldest first. */
function mentioningNotes(records: readonly FollowedRecord[], aims: readonly Aim[]): readonly LinkedNote[] {
  const notes = new Set(aims.flatMap(({ checkIns }) => checkIns.map(({ note }) => note)));
  for (const { events } of records) {
    for (const { kind, note } of events) if (kind !== 'not-mentioned') notes.add(note);
  }
  return newestFirst(notes).toReversed();
}
