import type { Archive } from '../../model/archive.ts';
import { by } from '../../model/compare.ts';
import type { Day } from '../../model/day/day.ts';
import type { Action } from '../../model/record.ts';
import type { Ref } from '../../model/ref.ts';
import { aimsOf } from '../ledger/row.ts';
import { isDeferred } from '../lines/due.ts';
import { aimRef, seriesRef, teamRef } from '../lines/ref.ts';
import { type ActionLife, endingOf, lifeOf } from './life.ts';
import { livesOfTeams } from './team-lives.ts';

/** Actions of a series, a team or an aim. Never of a person. */
interface FollowedSet {
  /** A series, a team, a program, an outcome or an objective. */
  readonly of: Ref;
  readonly lives: readonly ActionLife[];
}

/** All actions that count, and their sets. */
export interface FollowedSets {
  readonly all: readonly ActionLife[];
  /** Series and teams by name, then each program with its outcomes and objectives in the order of its file. */
  readonly sets: readonly FollowedSet[];
  readonly leftOut: LeftOut;
}

/** Actions that no statistic counts: superseded, recurring or deferred ones. */
export interface LeftOut {
  readonly superseded: number;
  readonly recurring: number;
  readonly deferred: number;
  /** The completed rounds of the recurring ones. */
  readonly rounds: { readonly over: number; readonly done: number };
}

/** The sets of an archive. The life of an action is computed once for all its sets. */
export function followedSets(archive: Archive): FollowedSets {
  const { today } = archive;
  const counted = archive.actions.filter((action) => reasonToLeaveOut(action, today) === undefined);
  const lives = new Map(counted.map((action) => [action, lifeOf(action, endingOf(action), today)]));
  const livesOf = (actions: readonly Action[]) => actions.flatMap((action) => lives.get(action) ?? []);
  const ofSeries = Map.groupBy(counted, ({ series }) => series);
  const ofTeams = livesOfTeams(counted, lives, today);
  const byName = by<FollowedSet>(
    ({ of }) => of.label,
    ({ of }) => of.id,
  );
  return {
    all: [...lives.values()],
    sets: [
      ...archive.series
        .map((series) => ({ of: seriesRef(series), lives: livesOf(ofSeries.get(series) ?? []) }))
        .sort(byName),
      ...archive.teams.map((team) => ({ of: teamRef(team), lives: ofTeams.get(team) ?? [] })).sort(byName),
      ...aimsOf({ programs: archive.programs, quarters: [] }).map((aim) => ({
        of: aimRef(aim),
        lives: livesOf(aim.actions),
      })),
    ],
    leftOut: leftOut(archive),
  };
}

function reasonToLeaveOut(action: Action, today: Day): Exclude<keyof LeftOut, 'rounds'> | undefined {
  if (action.status === 'superseded') return 'superseded';
  if (action.entry.every !== undefined) return 'recurring';
  return isDeferred(action, today) ? 'deferred' : undefined;
}

function leftOut({ actions, today }: Archive): LeftOut {
  const counts = { superseded: 0, recurring: 0, deferred: 0, rounds: { over: 0, done: 0 } };
  for (const action of actions) {
    const reason = reasonToLeaveOut(action, today);
    if (reason) counts[reason] += 1;
    if (reason !== 'recurring') continue;
    counts.rounds.over += action.rounds.filter(({ done, missed }) => done !== undefined || missed).length;
    counts.rounds.done += action.rounds.filter(({ done }) => done !== undefined).length;
  }
  return counts;
}
