import type { Aim } from '../../model/aim.ts';
import type { Archive } from '../../model/archive.ts';
import type { Action } from '../../model/record.ts';
import { ownerRefs } from '../lines/ref.ts';
import { formerOwnersOf, otherEndsOf, teamsOfParts } from '../lines/team-shares.ts';
import type { FilterValues } from './row.ts';

/** Returns the function that gives the values for filters of each action: its aims, and its teams by their parts. */
export function filterValuesIn(archive: Archive): (action: Action) => FilterValues {
  const under = new Map<Action, string[]>();
  for (const aim of aimsOf(archive)) {
    for (const action of aim.actions) {
      const ids = under.get(action);
      if (ids) ids.push(aim.id);
      else under.set(action, [aim.id]);
    }
  }
  return (action) => {
    const { open, ended } = teamsOfParts(action);
    const others = otherEndsOf(action);
    return {
      under: under.get(action) ?? [],
      teams: open.map(({ id }) => id),
      endedTeams: ended.map(({ team, as }) => ({ id: team.id, as })),
      formerOwners: ownerRefs(formerOwnersOf(action)),
      ...(others.length > 0 && { otherEnds: others }),
    };
  };
}

/** Returns all aims: programs with their outcomes and objectives, from the top down, then goals. */
export function aimsOf(archive: Pick<Archive, 'programs' | 'quarters'>): readonly Aim[] {
  const below = archive.programs.flatMap((program) => [
    program,
    ...program.outcomes.flatMap((outcome) => [outcome, ...outcome.objectives]),
  ]);
  return [...below, ...archive.quarters.flatMap((quarter) => quarter.goals)];
}
