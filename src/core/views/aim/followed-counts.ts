import type { Aim } from '../../model/aim.ts';
import type { Archive } from '../../model/archive.ts';
import type { Day } from '../../model/day/day.ts';
import { type ActionsLater, actionsLater } from '../later/actions.ts';
import type { PageOf } from '../lines/page-of.ts';
import { type AimCounts, aimCounts } from './counts.ts';
import { type ProgramRows, programsList } from './program-list.ts';

/** The actions of an aim, with the numbers that change on later days. */
export interface FollowedCounts extends AimCounts {
  readonly later: ActionsLater;
}

/** Counts the actions of an aim as of `today` and of later days. */
export function followedCounts(aim: Pick<Aim, 'actions'>, today: Day): FollowedCounts {
  return { ...aimCounts(aim, today), later: actionsLater(aim.actions, today) };
}

/** Returns all programs like `programsList`, with the numbers that change on later days. */
export function followedPrograms(archive: Archive): readonly PageOf<ProgramRows>[] {
  return programsList(archive, followedCounts);
}
