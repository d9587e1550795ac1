import type { RecordEvent } from '../model/event.ts';
import type { Decision, Question } from '../model/record.ts';
import { decisionStatuses, questionStatuses } from '../model/status.ts';
import { knownOn } from './action-on.ts';
import { ownerRefs, recordRef } from './ref.ts';
import { type Change, lineSource, type ReportLine, type ReportState } from './report-line.ts';
import { byDayOfLine, isQuietSince, isSaidWithin, type ReportPeriod } from './report-period.ts';

const telling = new Set<string>(['opened', 'proposed', 'accepted', 'rejected', 'superseded']);

/** Decisions that were proposed, accepted, rejected or superseded in a period, each by the last note that said so. */
export function reportDecisions(decisions: readonly Decision[], period: ReportPeriod): readonly ReportLine[] {
  return decisions
    .flatMap((decision) => {
      if (isQuietSince(decision, period)) return [];
      const last = decision.events.findLast(
        (event) =>
          telling.has(event.kind) &&
          isSaidWithin(period, event) &&
          !(decision.earlier && event.kind === 'opened'),
      );
      if (!last) return [];
      const { supersededBy, entry } = decision;
      return [
        {
          ...recordPart(decision, last, period),
          ...(entry.method && { method: entry.method }),
          ...(last.kind === 'superseded' && supersededBy && { replacedBy: [recordRef(supersededBy)] }),
        },
      ];
    })
    .sort(byDayOfLine);
}

/** Questions that were asked in a period, in the state they had at its end. */
export function questionsAsked(questions: readonly Question[], period: ReportPeriod): readonly ReportLine[] {
  return questions
    .flatMap((question) => {
      const [opening] = question.events;
      if (!opening || question.earlier || !isSaidWithin(period, opening)) return [];
      return [recordPart(question, opening, period)];
    })
    .sort(byDayOfLine);
}

/** Questions that nobody had answered when a period ended, each by the last note that spoke of it. */
export function questionsOpen(questions: readonly Question[], period: ReportPeriod): readonly ReportLine[] {
  return questions
    .flatMap((question) => {
      const events = question.events.filter((event) => knownOn(event) <= period.until);
      if (events.at(-1)?.status === 'answered') return [];
      const last = events.findLast(({ kind }) => kind !== 'not-mentioned');
      return last ? [recordPart(question, last, period)] : [];
    })
    .sort(byDayOfLine);
}

/** Questions that were answered in a period and still were at its end, with the answer. */
export function questionsAnswered(
  questions: readonly Question[],
  period: ReportPeriod,
): readonly ReportLine[] {
  return questions
    .flatMap((question) => {
      if (isQuietSince(question, period)) return [];
      const events = question.events.filter((event) => knownOn(event) <= period.until);
      const before = events.findLastIndex(({ status }) => status !== 'answered');
      const turn = events[before + 1];
      if (!turn || !isSaidWithin(period, turn)) return [];
      const said = turn.said ?? question.entry.answer;
      return [{ ...recordPart(question, turn, period), ...(said !== undefined && { said }) }];
    })
    .sort(byDayOfLine);
}

function recordPart(record: Decision | Question, event: RecordEvent, period: ReportPeriod): ReportLine {
  const status = record.events.findLast((event) => knownOn(event) <= period.until)?.status ?? event.status;
  return {
    ref: recordRef(record),
    ...lineSource(event.note),
    changes: changesTo(status),
    owners: ownerRefs(record.owners),
    ...(event.said !== undefined && { said: event.said }),
    ...(event.reason !== undefined && { reason: event.reason }),
  };
}

const known: readonly ReportState[] = [...decisionStatuses, ...questionStatuses, 'superseded'];

function changesTo(status: string): readonly Change[] {
  return known.filter((state) => state === status).map((to) => ({ to }));
}
