import type { Changing } from '../../model/day/changing.ts';
import type { Day } from '../../model/day/day.ts';
import type { Team } from '../../model/owner.ts';
import type { Action } from '../../model/record.ts';
import { actionsLater } from '../later/actions.ts';
import { isActive, isDeferred } from '../lines/due.ts';
import { isOverFor } from '../lines/team-shares.ts';
import { type Involvements, partiesOf } from './involvement.ts';

/** The open and the deferred actions of a team, and the open ones of its members. No action is in both. */
export interface TeamActions {
  /** Owned by the team, until it has done its part. */
  readonly own: readonly Action[];
  /** Those of its own that are deferred. */
  readonly deferred: readonly Action[];
  /** With an open part of a member and none of the team, each once. */
  readonly ofMembers: readonly Action[];
}

/** The open actions of a team, as its page and the list of teams count them. Deferred ones are not open. */
export function teamActions(team: Team, all: Involvements, today: Day): TeamActions {
  const left = (all.get(team.id)?.actions ?? []).filter((action) => !isOverFor(action, team.id));
  const theirs = team.members.flatMap(({ id }) => all.get(id)?.actions ?? []);
  return {
    own: left.filter((action) => isActive(action, today)),
    deferred: left.filter((action) => isDeferred(action, today)),
    ofMembers: openOfMembers(team, [...new Set(theirs)], today),
  };
}

/**
 * Returns the open actions with an open part of a member of a team and none of the team itself, among actions as of one
 * day. The one rule for the page of a team, the list of teams and the digest.
 */
export function openOfMembers(team: Team, actions: readonly Action[], today: Day): readonly Action[] {
  const members = new Set(team.members.map(({ id }) => id));
  return actions.filter((action) => {
    if (!isActive(action, today)) return false;
    const left = [...partiesOf(action.owners)].filter(({ id }) => !isOverFor(action, id));
    return left.some(({ id }) => members.has(id)) && left.every(({ id }) => id !== team.id);
  });
}

/** The numbers of a team's actions now and on later days. Those of the team and of its members make up `openInAll`. */
export interface TeamActionsLater {
  readonly open: Changing;
  readonly deferred: Changing;
  readonly ofMembers: Changing;
  readonly openInAll: Changing;
  readonly blocked: Changing;
}

/** Counts the actions of a team as `teamActions` divides them, now and on later days. */
export function teamActionsLater(team: Team, all: Involvements, today: Day): TeamActionsLater {
  const ownersOf = new Map<string, string[]>();
  const owned = new Set<Action>();
  for (const { id } of [team, ...team.members])
    for (const action of all.get(id)?.actions ?? []) {
      owned.add(action);
      const owners = ownersOf.get(action.id);
      if (owners) owners.push(id);
      else ownersOf.set(action.id, [id]);
    }
  const isLeft = (action: Action, counts: (ownerId: string) => boolean) =>
    ownersOf.get(action.id)?.some((id) => counts(id) && !isOverFor(action, id)) === true;
  const isOwn = (action: Action) => isLeft(action, (id) => id === team.id);
  const isTheirs = (action: Action) => isLeft(action, (id) => id !== team.id) && !isOwn(action);
  const actions = [...owned];
  const { open, deferred } = actionsLater(actions, today, isOwn);
  const either = actionsLater(actions, today, (action) => isOwn(action) || isTheirs(action));
  return {
    open,
    deferred,
    ofMembers: actionsLater(actions, today, isTheirs).open,
    openInAll: either.open,
    blocked: either.blocked,
  };
}
