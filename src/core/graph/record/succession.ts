import { byCodeUnit, byNumbers } from '../../model/compare.ts';
import type { Day } from '../../model/day/day.ts';
import type { RecordEvent } from '../../model/event.ts';
import type { LinkedNote } from '../../model/linked-note.ts';
import type { Decision } from '../../model/record.ts';

/** A moment in the course of a decision: a day, and the note that tells of it. */
type Moment = Pick<RecordEvent, 'day' | 'note'>;

/** A step in which a newer decision was accepted, or ceased to be. `at`: when that counts for the older one. */
export interface SuccessorTurn {
  readonly newer: Decision;
  readonly accepted: boolean;
  readonly step: Moment;
  readonly at: Moment;
  /** Whether a follow-up of the older one reports it, so that its step is that of the follow-up. */
  readonly isClaimed: boolean;
}

/** The steps of a decision with those of its successors, and the one that supersedes it now, if any, since which day. */
export interface Succession {
  readonly events: readonly RecordEvent[];
  readonly newer?: Decision;
  readonly since?: Day;
}

/**
 * Returns the turns of a newer decision up to today. What it was before the older one was opened counts on the day of that
 * opening. What it was before a follow-up of the older one says that it is superseded counts from that note on, `claim`. A
 * note that changes it twice counts with its last status.
 */
export function successorTurns(
  newer: Decision,
  older: Pick<Decision, 'opened' | 'note'>,
  today: Day,
  claim?: LinkedNote,
): readonly SuccessorTurn[] {
  const first = claim ? { day: claim.note.date, note: claim } : { day: older.opened, note: older.note };
  const last = new Map<unknown, SuccessorTurn>();
  const turns = newer.events
    .filter(({ day }, index) => day <= today || index === 0)
    .filter(({ status }, index, all) => all[index - 1]?.status !== status);
  for (const { day, note, status, facts } of turns) {
    const on = reportedBy({ day, note });
    const isClaimed = claim !== undefined && on <= first.day;
    const isBefore = isClaimed || on < first.day;
    const at = isBefore ? first : { day: on, note };
    const step = isClaimed ? first : { day: day < first.day ? first.day : day, note };
    // Its lazy consensus accepts it on a later day than the note that opened it.
    const key = isBefore ? undefined : facts?.unopposed ? day : note;
    last.set(key, { newer, accepted: status === 'accepted', step, at, isClaimed });
  }
  return [...last.values()].filter(({ step, accepted }, index, all) => {
    return step.day <= today && accepted !== (all[index - 1]?.accepted ?? false);
  });
}

/**
 * Adds the steps in which its successors superseded a decision, and in which its own status counts again because none of
 * them is accepted any more. It is in force again only if it was in force when it was superseded: one that a note accepted
 * meanwhile is accepted on that day. A rejected decision is not superseded.
 */
export function withSuccessors(
  { events: own }: Pick<Decision, 'events'>,
  turns: readonly SuccessorTurn[],
): Succession {
  const events: RecordEvent[] = [];
  const accepted = new Set<Decision>();
  let status = own[0]?.status ?? '';
  let since: Day | undefined;
  let wasInForce = false;
  const settle = ({ day, note }: Moment, isClaimed = false): void => {
    const [newer] = accepted;
    if (since === undefined && newer && status !== 'rejected') {
      since = day;
      wasInForce = status === 'accepted';
      // The follow-up that says so is the step.
      const said = isClaimed && events.at(-1)?.note === note ? events.pop() : undefined;
      events.push({ ...said, kind: 'superseded', day, note, status: 'superseded', successor: newer });
    } else if (since !== undefined && !newer) {
      since = undefined;
      const kind = status === 'proposed' ? status : wasInForce ? 'restored' : 'accepted';
      events.push({ kind, day, note, status });
    }
  };
  const steps = [
    ...own.map((event) => ({ event, at: { day: reportedBy(event), note: event.note } })),
    ...turns.map((turn) => ({ turn, at: turn.at })),
  ];
  steps.sort((a, b) => byCodeUnit(a.at.day, b.at.day) || byNumbers(a.at.note.id, b.at.note.id));
  for (const step of steps) {
    if ('event' in step) {
      const was = status;
      status = step.event.status;
      // A report on a superseded decision counts once none of its successors is accepted. Until then it is a mention.
      const isMention = since !== undefined && status !== 'rejected';
      events.push(isMention ? { ...step.event, kind: 'mentioned', status: 'superseded' } : step.event);
      if (status === 'rejected') since = undefined;
      else if (was === 'rejected') settle(step.event);
    } else {
      const { newer, accepted: isAccepted, step: moment, isClaimed } = step.turn;
      if (isAccepted) accepted.add(newer);
      else accepted.delete(newer);
      settle(moment, isClaimed);
    }
  }
  const [newer] = accepted;
  return { events, ...(since !== undefined && { newer, since }) };
}

/** The day on which a step was known: its own, or the later one of the note that reports it. */
function reportedBy({ day, note }: Moment): Day {
  return day < note.note.date ? note.note.date : day;
}
