import { by } from '../../model/compare.ts';
import type { Day } from '../../model/day/day.ts';
import type { RecordEvent } from '../../model/event.ts';
import type { LinkedNote } from '../../model/linked-note.ts';
import type { FollowedRecord } from '../../model/record.ts';
import { knownOn } from '../lines/action-on.ts';
import type { ReportLine } from './line.ts';

/** A range of days, both ends included. A report has the status at the end of `until`. */
export interface ReportPeriod {
  readonly since: Day;
  readonly until: Day;
}

/** Whether a day is in the period. */
export function isWithin({ since, until }: ReportPeriod, day: Day): boolean {
  return since <= day && day <= until;
}

/** Whether the date of a note is in the period. */
export function isHeldWithin(period: ReportPeriod, { note }: LinkedNote): boolean {
  return isWithin(period, note.date);
}

/** Whether a step was reported within the period. */
export function isReportedWithin(period: ReportPeriod, event: Pick<RecordEvent, 'day' | 'note'>): boolean {
  return isWithin(period, knownOn(event));
}

/** Whether a record has no step from the first day on. */
export function isUnchangedSince(
  { events }: Pick<FollowedRecord, 'events'>,
  { since }: ReportPeriod,
): boolean {
  return events.findLast((event) => knownOn(event) >= since) === undefined;
}

/** Orders lines by date, then by subject. */
export const byDayOfLine = by<ReportLine>(
  ({ day }) => day,
  ({ ref }) => ref.id,
);
