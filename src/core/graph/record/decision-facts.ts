import type { Day } from '../../model/day/day.ts';
import type { RecordEvent } from '../../model/event.ts';
import type { FollowUp } from '../../model/linked-note.ts';
import type { Objection } from '../../model/objection.ts';
import type { Decision } from '../../model/record.ts';

/** Returns what the reports on a decision up to a day say beside its status: need, review and objections. */
export function decisionFacts(
  { entry, events }: Pick<Decision, 'entry' | 'events'>,
  followUps: readonly FollowUp[],
  today: Day,
): Pick<Decision, 'needs' | 'reviewBy' | 'reviewed'> & { objections: Objection[] } {
  const known = followUps.filter(({ note }) => note.note.date <= today);
  const needs = known.findLast((one) => one.entry.needs !== undefined)?.entry.needs ?? entry.needs;
  return { needs, ...reviewOf(entry.reviewBy, events), objections: objectionsIn(events) };
}

/** The next review and the last one. A review without a date for the next leaves none. */
function reviewOf(
  first: Day | undefined,
  events: readonly RecordEvent[],
): Pick<Decision, 'reviewBy' | 'reviewed'> {
  let reviewBy = first;
  let reviewed: Decision['reviewed'];
  for (const { day, note, facts } of events) {
    if (facts?.reviewed) {
      reviewed = { day, note };
      reviewBy = undefined;
    }
    reviewBy = facts?.reviewBy ?? reviewBy;
  }
  return { reviewBy, reviewed };
}

/** Returns the objections that steps report, each with its withdrawal. A person withdraws all of their objections. */
export function objectionsIn(events: readonly RecordEvent[]): Objection[] {
  const all: Objection[] = [];
  for (const [place, { day, note, facts, status }] of events.entries()) {
    const { objection, withdrawn } = facts ?? {};
    const isLate = status === 'accepted' && events[place - 1]?.status === 'accepted';
    if (withdrawn)
      for (const [index, one] of all.entries())
        if (one.by === withdrawn && !one.withdrawn) all[index] = { ...one, withdrawn: { day, note } };
    if (objection)
      all.push({ by: objection.by, day, note, said: objection.said, ...(isLate && { late: true }) });
  }
  return all;
}
