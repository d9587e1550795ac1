import type { Day } from '../../model/day/day.ts';
import { roundOn } from '../../model/day/rounds-ahead.ts';
import type { ActionStory } from './story.ts';

/** A round that is not done, or one that a note reports as done. */
interface RoundState {
  readonly due?: Day;
  readonly estimated: boolean;
  readonly state: 'done' | 'skipped' | 'missed' | 'overdue' | 'running';
}

/**
 * An open recurring action as its page shows it on the day of the build, and what follows without a new note. The page
 * carries it as data, since it moves on to the round of the reader's day.
 */
export interface Recurring<Part = unknown> {
  readonly story: ActionStory;
  /** Its latest round on the day of the build. */
  readonly current: RoundState;
  /** The due dates of the rounds to come. */
  readonly ahead: readonly Day[];
  /** The next round begins without reports on the parts. Absent if the action has none. */
  readonly parts: readonly Part[];
  readonly shares?: ActionStory['shares'];
}

/** A recurring action on a later day. */
interface RecurringOn<Part> {
  readonly story: ActionStory;
  /** The rounds from the latest round of the build on, the current one first. */
  readonly rounds: readonly RoundState[];
  /** The parts, if a new round has begun. */
  readonly parts?: readonly Part[];
}

/** Returns an open recurring action as of a later day without a new note. */
export function recurringOn<Part>(recurring: Recurring<Part>, day: Day): RecurringOn<Part> {
  const { story, current, ahead, parts, shares } = recurring;
  const { due, start, rounds } = story;
  const isDone = current.state === 'done' || current.state === 'skipped';
  const isDeferred = start !== undefined && day < start;
  if (due?.day === undefined || (isDone && isDeferred)) return { story, rounds: [current] };
  const now = roundOn(due.day, ahead, day);
  const isPast = !due.estimated && now.due < day;
  const missed = now.missed.map((missedDue) => roundOf(missedDue, 'missed'));
  const running = { ...roundOf(now.due, isPast ? 'overdue' : 'running'), estimated: due.estimated };
  const isBegun = isDone || missed.length > 0;
  return {
    story: {
      ...story,
      due: { ...due, day: now.due },
      start: isDeferred ? start : undefined,
      rounds: rounds && { ...rounds, of: rounds.of + missed.length },
      shares: isBegun ? shares : story.shares,
    },
    rounds: [running, ...missed.toReversed(), ...(isDone ? [current] : [])],
    ...(isBegun && { parts }),
  };
}

function roundOf(due: Day, state: RoundState['state']): RoundState {
  return { due, estimated: false, state };
}
