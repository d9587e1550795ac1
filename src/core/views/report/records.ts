import type { RecordEvent } from '../../model/event.ts';
import type { Decision, Question } from '../../model/record.ts';
import { decisionStatuses, questionStatuses } from '../../model/status.ts';
import { wordsOf } from '../../model/words.ts';
import { knownOn } from '../lines/action-on.ts';
import {
  decidingChange,
  decisionChangesIn,
  lastOpenAgain,
  objectionsOn,
  ownersOn,
} from '../lines/record-line.ts';
import { ownerRefs, recordRef } from '../lines/ref.ts';
import { type Change, lineSource, type ReportLine, type ReportState } from './line.ts';
import { byDayOfLine, isReportedWithin, isUnchangedSince, type ReportPeriod } from './period.ts';

/** The decisions of a period. One that was both made and superseded within it is in both lists. */
export interface ReportDecisions {
  /** Accepted or rejected. */
  readonly decided: readonly ReportLine[];
  /** Proposed, and still proposed at the end. */
  readonly proposed: readonly ReportLine[];
  /** Superseded by a newer one, and still superseded at the end. */
  readonly 'superseded-decisions': readonly ReportLine[];
}

/** Sorts the decisions of a period, each with the last note that reports it. */
export function reportDecisions(decisions: readonly Decision[], period: ReportPeriod): ReportDecisions {
  const found = decisions.flatMap((decision) => {
    if (isUnchangedSince(decision, period)) return [];
    const said = decisionChangesIn(decision, period);
    return [{ decision, said }];
  });
  const lines = (changeOf: (said: readonly RecordEvent[], decision: Decision) => RecordEvent | undefined) =>
    found
      .flatMap(({ decision, said }) => {
        const change = changeOf(said, decision);
        return change ? [decisionLine(decision, change, period)] : [];
      })
      .sort(byDayOfLine);
  return {
    decided: lines(decidingChange),
    proposed: lines((said) => said.slice(-1).find(({ status }) => status === 'proposed')),
    'superseded-decisions': lines((said, { events }) =>
      events.findLast((event) => knownOn(event) <= period.until)?.status === 'superseded'
        ? said.findLast(({ kind }) => kind === 'superseded')
        : undefined,
    ),
  };
}

function decisionLine(decision: Decision, change: RecordEvent, period: ReportPeriod): ReportLine {
  const { events, entry } = decision;
  const line = recordPart(decision, change, period);
  const isSuperseded = line.changes.some(({ to }) => to === 'superseded');
  const { successor } =
    events.findLast((event) => event.kind === 'superseded' && knownOn(event) <= period.until) ?? {};
  const isAccepted = line.changes.some(({ to }) => to === 'accepted');
  const { held, objectionsUntil, unopposed } = objectionsOn(decision, period.until);
  const isProposed = line.changes.some(({ to }) => to === 'proposed');
  return {
    ...line,
    ...(entry.method && { method: entry.method }),
    ...(objectionsUntil !== undefined && (isAccepted || isProposed) && { objectionsUntil }),
    ...(held && isProposed && { held }),
    ...(unopposed && isAccepted && { unopposed }),
    ...(isSuperseded && successor && { supersededBy: [recordRef(successor)] }),
  };
}

/** Questions that were asked in a period, with their status at its end. */
export function questionsAsked(questions: readonly Question[], period: ReportPeriod): readonly ReportLine[] {
  return questions
    .flatMap((question) => {
      const [opening] = question.events;
      if (!opening || question.earlier || !isReportedWithin(period, opening)) return [];
      return [questionPart(question, opening, period)];
    })
    .sort(byDayOfLine);
}

/** Questions that were open at the end of a period, each with the last note that mentions it. */
export function questionsOpen(questions: readonly Question[], period: ReportPeriod): readonly ReportLine[] {
  return questions
    .flatMap((question) => {
      const events = question.events.filter((event) => knownOn(event) <= period.until);
      if (events.at(-1)?.status === 'answered') return [];
      const last = events.findLast(({ kind }) => kind !== 'not-mentioned');
      return last ? [questionPart(question, last, period)] : [];
    })
    .sort(byDayOfLine);
}

/**
 * Questions that were reopened in a period, also if they were answered again in it, each with the note that reopened it
 * last. One that was parked was never closed, so it is taken up again and not among them.
 */
export function questionsReopened(
  questions: readonly Question[],
  period: ReportPeriod,
): readonly ReportLine[] {
  return questions
    .flatMap((question) => {
      const reopening = lastReopening(knownSteps(question, period));
      if (!reopening || !isReportedWithin(period, reopening)) return [];
      return [{ ...recordPart(question, reopening, period), changes: [{ to: 'reopened' as const }] }];
    })
    .sort(byDayOfLine);
}

/** Questions that were answered in a period and not reopened by its end, with the answer. */
export function questionsAnswered(
  questions: readonly Question[],
  period: ReportPeriod,
): readonly ReportLine[] {
  return questions
    .flatMap((question) => {
      if (isUnchangedSince(question, period)) return [];
      const events = question.events.filter((event) => knownOn(event) <= period.until);
      const before = events.findLastIndex(({ status }) => status !== 'answered');
      const change = events[before + 1];
      if (!change || !isReportedWithin(period, change)) return [];
      const said = wordsOf(change.note, change.said) ?? wordsOf(question.note, question.entry.answer);
      return [{ ...recordPart(question, change, period), ...(said !== undefined && { said }) }];
    })
    .sort(byDayOfLine);
}

/** The line of a question. An open one that was answered or parked before has the day on which it was open again. */
function questionPart(question: Question, event: RecordEvent, period: ReportPeriod): ReportLine {
  const events = knownSteps(question, period);
  const last = events.at(-1)?.status === 'open' ? lastOpenAgain(events) : undefined;
  return {
    ...recordPart(question, event, period),
    ...(last && { [last.again === 'reopened' ? 'reopened' : 'takenUp']: last.event.day }),
  };
}

function knownSteps({ events }: Question, { until }: ReportPeriod): readonly RecordEvent[] {
  return events.filter((event) => knownOn(event) <= until);
}

function lastReopening(events: readonly RecordEvent[]): RecordEvent | undefined {
  return events.findLast(({ kind }) => kind === 'reopened');
}

function recordPart(record: Decision | Question, event: RecordEvent, period: ReportPeriod): ReportLine {
  const status = record.events.findLast((event) => knownOn(event) <= period.until)?.status ?? event.status;
  const owners = ownersOn(record, period.until);
  return {
    ref: recordRef(record),
    ...lineSource(event.note),
    changes: changesTo(status),
    ...(owners.length > 0 && { owners: ownerRefs(owners) }),
    ...(event.said !== undefined && { said: wordsOf(event.note, event.said) }),
    ...(event.reason !== undefined && { reason: wordsOf(event.note, event.reason) }),
  };
}

const known: readonly ReportState[] = [...decisionStatuses, ...questionStatuses, 'superseded'];

function changesTo(status: string): readonly Change[] {
  return known.filter((state) => state === status).map((to) => ({ to }));
}
