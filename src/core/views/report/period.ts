import { by } from '../../model/compare.ts';
import type { Day } from '../../model/day/day.ts';
import type { RecordEvent } from '../../model/event.ts';
import type { LinkedNote } from '../../model/linked-note.ts';
import type { FollowedRecord } from '../../model/record.ts';
import { knownOn } from '../lines/action-on.ts';
import type { ReportLine } from './line.ts';

/** A stretch of days, both ends included. Everything in a report on it is as it stood at the end of `until`. */
export interface ReportPeriod {
  readonly since: Day;
  readonly until: Day;
}

/** True for a day of the period. */
export function isWithin({ since, until }: ReportPeriod, day: Day): boolean {
  return since <= day && day <= until;
}

/** True for a note that was written for a day of the period. */
export function isHeldWithin(period: ReportPeriod, { note }: LinkedNote): boolean {
  return isWithin(period, note.date);
}

/** True for a step that came to be known within the period. */
export function isSaidWithin(period: ReportPeriod, event: Pick<RecordEvent, 'day' | 'note'>): boolean {
  return isWithin(period, knownOn(event));
}

/** True where nothing was said of a record from the first day on. */
export function isQuietSince({ events }: Pick<FollowedRecord, 'events'>, { since }: ReportPeriod): boolean {
  return events.findLast((event) => knownOn(event) >= since) === undefined;
}

/** Orders lines by the day they happened, then by what they are about. */
export const byDayOfLine = by<ReportLine>(
  ({ day }) => day,
  ({ ref }) => ref.id,
);
