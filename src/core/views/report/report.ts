import { meetingCount } from '../../graph/history/meetings.ts';
import type { LinkedNote } from '../../model/linked-note.ts';
import type { Decision, Question } from '../../model/record.ts';
import type { Ref } from '../../model/ref.ts';
import { type OverallStatus, overallStatus } from '../aim/status.ts';
import { noteRef } from '../lines/ref.ts';
import { reportActions } from './actions.ts';
import { reportAims } from './aims.ts';
import { lineSource, type ReportLine } from './line.ts';
import { isHeldWithin, type ReportPeriod } from './period.ts';
import { questionsAnswered, questionsAsked, questionsReopened, reportDecisions } from './records.ts';
import type { ReportSubject } from './subject.ts';

/** The parts of a report, in order. A part without lines is left out. */
const reportParts = [
  'changed',
  'opened',
  'first-mentioned',
  'done',
  'rounds',
  'dropped',
  'superseded',
  'reopened',
  'resumed',
  'next-round',
  'newly-deferred',
  'between-rounds',
  'moved-in',
  'moved-out',
  'slipped',
  'missed-rounds',
  'blocked',
  'unblocked',
  'at-risk',
  'others-at-risk',
  'overdue',
  'decided',
  'proposed',
  'superseded-decisions',
  'asked',
  'reopened-questions',
  'answered',
  'sources',
] as const;

/** A part of a report. */
export type ReportPart = (typeof reportParts)[number];

/** The lines of a part. `total` also counts those that a page leaves out. */
export interface ReportSection<P extends string = ReportPart> {
  readonly part: P;
  readonly lines: readonly ReportLine[];
  readonly total: number;
}

/** The changes of a subject in a period, and its status at the end. Every line has its note. */
export interface Report<P extends string = ReportPart> {
  /** The subject. Missing for the whole archive. */
  readonly ref?: Ref;
  readonly period: ReportPeriod;
  /** Only for a program: its status at the end of the period. */
  readonly overall?: OverallStatus;
  /** The number of actions that were open before the period. Absent for a digest. */
  readonly before?: number;
  /** The number of its meetings in the period, each with one or more of the sources. Absent for a digest. */
  readonly meetings?: number;
  /** The number of open actions at the end of the period, and of deferred ones. */
  readonly open: number;
  readonly deferred: number;
  /** Only for the digest of a team: the open actions of its members that are not also of the team. */
  readonly ofMembers?: number;
  readonly sections: readonly ReportSection<P>[];
}

/** The full report on a subject. */
export function report(subject: ReportSubject, period: ReportPeriod): Report {
  const { before, open, deferred, ...actions } = reportActions(
    subject.actions,
    period,
    subject.standingOn,
    subject.has,
  );
  const notes = subject.notes.filter((note) => isHeldWithin(period, note));
  const aims = reportAims(subject, period);
  const isOwn = (record: Decision | Question) => subject.has?.(record, period.until) ?? true;
  const questions = subject.questions.filter(isOwn);
  const lines: Readonly<Record<ReportPart, readonly ReportLine[]>> = {
    ...actions,
    changed: aims.changed,
    'at-risk': aims.atRisk,
    'others-at-risk': aims.othersAtRisk,
    ...reportDecisions(subject.decisions.filter(isOwn), period),
    asked: questionsAsked(questions, period),
    'reopened-questions': questionsReopened(questions, period),
    answered: questionsAnswered(questions, period),
    sources: notes.map(sourceOf),
  };
  return {
    ...(subject.ref && { ref: subject.ref }),
    period,
    ...(subject.program && {
      overall: overallStatus(subject.program, period.until),
    }),
    before,
    meetings: meetingCount(notes),
    open,
    deferred,
    sections: sectionsOf(reportParts, lines),
  };
}

/** The parts that have lines, in their order. */
export function sectionsOf<P extends string>(
  parts: readonly P[],
  lines: Readonly<Record<P, readonly ReportLine[]>>,
): readonly ReportSection<P>[] {
  return parts
    .filter((part) => lines[part].length > 0)
    .map((part) => ({ part, lines: lines[part], total: lines[part].length }));
}

/** The figures of a report: its meetings, the lines of each part, and the open and deferred actions at its end. */
export function figuresOf<P extends string>({
  before,
  meetings,
  open,
  deferred,
  ofMembers,
  sections,
}: Pick<Report<P>, 'before' | 'meetings' | 'open' | 'deferred' | 'ofMembers' | 'sections'>) {
  const totals: Partial<Record<P, number>> = {};
  for (const { part, total } of sections) totals[part] = total;
  return { before, meetings, open, deferred, ...(ofMembers !== undefined && { ofMembers }), totals };
}

/** A note of the period. */
function sourceOf(note: LinkedNote): ReportLine {
  return {
    ref: noteRef(note),
    ...lineSource(note),
    changes: [],
    ...(note.lede !== undefined && { said: note.lede }),
  };
}
