import type { Day } from '../../model/day/day.ts';
import type { Team } from '../../model/owner.ts';
import type { Action } from '../../model/record.ts';
import { isActive } from '../lines/due.ts';
import { isOverFor } from '../lines/team-shares.ts';
import type { Involvements } from './involvement.ts';

/** The open actions of a team: its own, and those of its members. No action is in both. */
export interface TeamActions {
  /** Owned by the team, until it has done its part. */
  readonly own: readonly Action[];
  /** Owned by members and not by the team, each once. */
  readonly ofMembers: readonly Action[];
}

/** The open actions of a team, as its page and the list of teams count them. Deferred ones are not open. */
export function teamActions(team: Team, all: Involvements, today: Day): TeamActions {
  const left = (all.get(team.id)?.actions ?? []).filter((action) => !isOverFor(action, team.id));
  const known = new Set(left);
  const theirs = team.members.flatMap((person) => all.get(person.id)?.actions ?? []);
  return {
    own: left.filter((action) => isActive(action, today)),
    ofMembers: [...new Set(theirs)].filter((action) => isActive(action, today) && !known.has(action)),
  };
}
