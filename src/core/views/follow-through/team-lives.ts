import type { Day } from '../../model/day/day.ts';
import type { RecordEvent } from '../../model/event.ts';
import { type Person, partyOf, type Team } from '../../model/owner.ts';
import type { Action, TeamPart } from '../../model/record.ts';
import { type ActionLife, type Ending, lifeOf } from './life.ts';

/** The fewest members with actions for a team row. With fewer, it would be about one person. */
const fewestOwners = 2;

/**
 * The actions that count for a team: its own, its part of `everyone` actions, and those of its members once at least 2
 * members have some, so that no figure is about one person.
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
      if (part.owner.kind === 'team')
        partsOf(part.owner.team).set(action, lifeOf(action, teamEndingOf(action, part), today));
    for (const owner of action.owners) {
      if (owner.kind === 'team' && action.parts.length === 0) partsOf(owner.team).set(action, life);
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

/**
 * The end of the part of one team in an action of several parts: the date of the first report that closed it, for the
 * team or for all, since it was last reopened. An open part was carried over as often as the action.
 */
function teamEndingOf(action: Action, { owner, status }: TeamPart): Ending {
  const { carriedOver, closed, events, note } = action;
  if (status !== 'done' && status !== 'dropped') return { state: 'open', carriedOver, atOnce: false };
  const isOfTeam = ({ teamId }: RecordEvent) => teamId === undefined || teamId === partyOf(owner).id;
  const back = events.findLastIndex((event) => isOfTeam(event) && isTakenBack(event));
  const end = events.findIndex((event, index) => index > back && isOfTeam(event) && event.kind === status);
  const before = events
    .slice(0, Math.max(end, 0))
    .flatMap((event) => (event.note === note ? [] : event.note));
  const met = new Set(before.filter(({ series }) => series === action.series).map((held) => held.note.date));
  const ending = events[end];
  if (ending) met.delete(ending.note.note.date);
  return {
    state: status,
    closed: ending?.day ?? closed,
    carriedOver: met.size,
    atOnce: ending?.note === note,
  };
}

function isTakenBack({ kind }: RecordEvent): boolean {
  return kind === 'reopened' || kind === 'in-progress' || kind === 'blocked';
}
