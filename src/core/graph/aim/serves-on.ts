import type { Aim, Program, Serves } from '../../model/aim.ts';
import type { Day } from '../../model/day/day.ts';
import type { Action, FollowedRecord } from '../../model/record.ts';
import { withAbove } from './goal-links.ts';

/** What a record serves, and since when. */
export type Served = Pick<FollowedRecord, 'served' | 'serves'>;

/**
 * Returns what a record served at the end of a day, as the notes up to that day say. A later follow-up with `for` does
 * not change the past. Before its opening it is what the opening says.
 */
export function servesOn({ served, serves }: Served, day: Day): Serves {
  return (served.findLast(({ note }) => note.note.date <= day) ?? served[0])?.serves ?? serves;
}

/** Whether a record was for an aim, or for anything below it, at the end of a day. */
export function isForOn(aim: Aim, record: Served, day: Day): boolean {
  return servesOn(record, day).aims.some((served) => upwards(served).includes(aim));
}

/** Returns the actions that were for an aim, or for anything below it, at the end of a day. */
export function actionsFor(aim: Aim, day: Day): readonly Action[] {
  return aim.actionsEver.filter((action) => isForOn(aim, action, day));
}

/** Returns the programs of a record at the end of a day, each once. */
export function programsOn(record: Served, day: Day): readonly Program[] {
  const above = servesOn(record, day).aims.flatMap(upwards);
  return [...new Set(above.filter((aim) => aim.kind === 'program'))];
}

/** Returns an aim and everything above it. A goal leads to what it serves. */
export function upwards(aim: Aim): readonly Aim[] {
  return aim.kind === 'goal' ? [aim, ...aim.serves.aims.flatMap(upwards)] : withAbove(aim);
}
