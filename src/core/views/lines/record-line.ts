import { objectionsIn } from '../../graph/record/decision-facts.ts';
import { endBefore } from '../../graph/record/end-before.ts';
import { decisionStep } from '../../graph/record/superseded.ts';
import { byCodeUnit } from '../../model/compare.ts';
import type { Day } from '../../model/day/day.ts';
import type { RecordEvent } from '../../model/event.ts';
import { isLazyConsensus, type Unopposed } from '../../model/objection.ts';
import type { Owner } from '../../model/owner.ts';
import type { Decision, Question } from '../../model/record.ts';
import type { Ref } from '../../model/ref.ts';
import { knownOn } from './action-on.ts';
import { noteRef, ownerRefs, personRef, recordRef, seriesRef } from './ref.ts';
import { closingReported } from './reported.ts';

/** A decision or question in a list: text, status, note and day. */
export interface RecordLine extends ObjectionState {
  readonly ref: Ref;
  readonly status: Decision['status'] | Question['status'];
  readonly opened: Day;
  readonly closed?: Day;
  /** The date of the note that reports the closing, if it is another day. */
  readonly closingReported?: Day;
  /** The day and the note that accepted or rejected a decision. */
  readonly decided?: { readonly day: Day; readonly note: Ref };
  readonly note: Ref;
  readonly series: Ref;
  readonly owners: readonly Ref[];
}

/** Returns the line of a decision or question as of `today`. */
export function recordLine(record: Decision | Question, today: Day): RecordLine {
  const step = record.kind === 'decision' ? decisionStep(record) : undefined;
  return {
    ref: recordRef(record),
    status: record.status,
    opened: record.opened,
    closed: record.closed,
    closingReported: closingReported(record),
    ...(step && { decided: { day: step.day, note: noteRef(step.note) } }),
    ...(record.kind === 'decision' && objectionsOn(record, today)),
    note: noteRef(record.note),
    series: seriesRef(record.series),
    owners: ownerRefs(record.owners),
  };
}

/** Returns the printer of lines as of `today`, for lists. */
export function recordLineOn(today: Day): (record: Decision | Question) => RecordLine {
  return (record) => recordLine(record, today);
}

/** The objections that hold a decision: the day of the first of them, and who objects. */
export interface Held {
  readonly since: Day;
  readonly by: readonly Ref[];
}

/** Whether a decision is open for objections, is held by some, or was accepted because none was left. */
export interface ObjectionState {
  /** The last day for objections, while it has not passed. */
  readonly objectionsUntil?: Day;
  readonly held?: Held;
  readonly unopposed?: Unopposed;
}

/** Returns the state of the objections to a decision at the end of a day, from the notes up to that day. */
export function objectionsOn(
  { entry, events }: Pick<Decision, 'entry' | 'events'>,
  day: Day,
): ObjectionState {
  const known = events.filter((event) => knownOn(event) <= day);
  const status = known.at(-1)?.status;
  const isLazy = isLazyConsensus(entry);
  const open = objectionsIn(known).filter(({ withdrawn }) => !withdrawn);
  const [first] = open;
  if (status === 'proposed' && isLazy && first)
    return { held: { since: first.day, by: [...new Set(open.map(({ by }) => by))].map(personRef) } };
  const lapse = known.findLast(({ facts }) => facts?.unopposed)?.facts?.unopposed;
  if (lapse && status === 'accepted') return { unopposed: lapse };
  const { objectionsBy } = entry;
  const isOpen = status === 'accepted' || (status === 'proposed' && isLazy);
  return isOpen && !lapse && objectionsBy !== undefined && objectionsBy >= day
    ? { objectionsUntil: objectionsBy }
    : {};
}

/**
 * Returns the owners of a decision or a question at the end of a day, as the notes up to that day say. A later follow-up
 * with `owner` does not change the past. For actions, `actionOn` has them.
 */
export function ownersOn({ events }: Pick<Decision | Question, 'events'>, day: Day): readonly Owner[] {
  return events.findLast((event) => event.owners && knownOn(event) <= day)?.owners ?? [];
}

/**
 * The day since which a question is open, and how it came to be open again on that day: `reopened` if it was answered
 * before, `taken-up` if it was parked.
 */
export interface OpenSince {
  readonly day: Day;
  readonly again?: 'reopened' | 'taken-up';
}

/** Returns the step that made a question open again last, and how. `undefined` if it was always open. */
export function lastOpenAgain(events: readonly RecordEvent[]) {
  const event = events.findLast(({ kind }) => kind === 'reopened' || kind === 'taken-up');
  return event && { event, again: event.kind === 'taken-up' ? ('taken-up' as const) : ('reopened' as const) };
}

/** Returns since when an open question is open: since it was open again last, else its opening. `undefined` for others. */
export function openSince({
  status,
  opened,
  events,
}: Pick<Question, 'status' | 'opened' | 'events'>): OpenSince | undefined {
  if (status !== 'open') return undefined;
  const last = lastOpenAgain(events);
  return last ? { day: last.event.day, again: last.again } : { day: opened };
}

/** A range of days, both ends included. */
interface Period {
  readonly since: Day;
  readonly until: Day;
}

const changeKinds = new Set<string>(['opened', 'proposed', 'accepted', 'rejected', 'superseded']);

/**
 * Returns the changes of a decision, oldest first. Changes from before the archive are left out, and so are reports of a
 * status that it already had.
 */
export function decisionChanges({
  events,
  earlier,
}: Pick<Decision, 'events' | 'earlier'>): readonly RecordEvent[] {
  return events.filter(
    (event, index) =>
      changeKinds.has(event.kind) &&
      events[index - 1]?.status !== event.status &&
      !(earlier && event.kind === 'opened'),
  );
}

/** Returns the changes of a decision that were reported in a period. */
export function decisionChangesIn(
  decision: Pick<Decision, 'events' | 'earlier'>,
  { since, until }: Period,
): readonly RecordEvent[] {
  return decisionChanges(decision).filter((event) => since <= knownOn(event) && knownOn(event) <= until);
}

/** Returns the last of these changes that accepted or rejected the decision. */
export function decidingChange(changes: readonly RecordEvent[]): RecordEvent | undefined {
  return changes.findLast(({ status }) => status === 'accepted' || status === 'rejected');
}

/** Returns the line of a decision as of the end of a period in which `deciding` accepted or rejected it. */
export function decidedLine(decision: Decision, deciding: RecordEvent, until: Day): RecordLine {
  const known = decision.events.filter((event) => knownOn(event) <= until);
  const { status, day } = endBefore(known, known.length) ?? deciding;
  const closed = status === 'superseded' || status === 'rejected' ? day : undefined;
  return {
    ...recordLine(decision, until),
    owners: ownerRefs(ownersOn(decision, until)),
    status: statusOf(status),
    decided: { day: deciding.day, note: noteRef(deciding.note) },
    closed,
    closingReported: closingReported({ closed, status, events: known }),
  };
}

function statusOf(status: string): Decision['status'] {
  if (status === 'rejected' || status === 'proposed' || status === 'superseded') return status;
  return 'accepted';
}

/** Sorts decisions by the day on which they were accepted or rejected, or else proposed, latest first. */
export function latestDecided(decisions: readonly Decision[]): readonly Decision[] {
  return latestBy(decisions, dayDecided);
}

/** Sorts decisions by the day of their status, latest first, for lines that show it also if that is `superseded`. */
export function latestChanged(decisions: readonly Decision[]): readonly Decision[] {
  return latestBy(decisions, (one) => (one.status === 'superseded' && one.closed) || dayDecided(one));
}

function dayDecided(decision: Decision): Day {
  return decisionStep(decision)?.day ?? decision.opened;
}

/** Those of one day are in the reverse order of their notes. */
function latestBy(decisions: readonly Decision[], dayOf: (decision: Decision) => Day): readonly Decision[] {
  const days = new Map(decisions.map((one) => [one, dayOf(one)]));
  return decisions.toReversed().sort((a, b) => byCodeUnit(days.get(b) ?? '', days.get(a) ?? ''));
}
