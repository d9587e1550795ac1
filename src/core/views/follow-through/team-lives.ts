import type { Day } from '../../model/day/day.ts';
import type { Person, Team } from '../../model/owner.ts';
import type { Action } from '../../model/record.ts';
import { type ActionLife, lifeOf } from './life.ts';
import { teamEndingOf } from './team-ending.ts';

/** Below this many owners among its members, a team's figures would be those of one person. */
const fewestOwners = 2;

/**
 * What counts for a team: what it owns itself, its own part of what everyone owns, and what its members own, once more
 * than one of them owns something, so that no figure is about one person.
 */
export function livesOfTeams(
  actions: readonly Action[],
  lives: ReadonlyMap<Action, ActionLife>,
  today: Day,
): ReadonlyMap<Team, readonly ActionLife[]> {
  const parts = new Map<Team, Map<Action, ActionLife>>();
  const ofMembers = new Map<Team, { readonly people: Set<Person>; readonly actions: Set<Action> }>();
  const partsOf = (team: Team) => emplace(parts, team, () => new Map<Action, ActionLife>());
  for (const action of actions) {
    const life = lives.get(action);
    if (!life) continue;
    for (const part of action.parts)
      partsOf(part.team).set(action, lifeOf(action, teamEndingOf(action, part), today));
    for (const owner of action.owners) {
      if (owner.kind === 'team') partsOf(owner.team).set(action, life);
      if (owner.kind !== 'person') continue;
      for (const team of owner.person.teams) {
        const members = emplace(ofMembers, team, () => ({ people: new Set(), actions: new Set() }));
        members.people.add(owner.person);
        members.actions.add(action);
      }
    }
  }
  for (const [team, members] of ofMembers) {
    if (members.people.size < fewestOwners) continue;
    const own = partsOf(team);
    for (const action of members.actions) {
      const life = lives.get(action);
      if (life && !own.has(action)) own.set(action, life);
    }
  }
  return new Map([...parts].map(([team, own]) => [team, [...own.values()]]));
}

function emplace<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}
