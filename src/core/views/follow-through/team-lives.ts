import { byCodeUnit } from '../../model/compare.ts';
import type { Day } from '../../model/day/day.ts';
import { type Person, partyOf, type Team } from '../../model/owner.ts';
import type { Action, TeamPart } from '../../model/record.ts';
import { firstEndOfPart } from '../dependency/part-first-end.ts';
import { isOpenFor, partEndOf } from '../lines/team-shares.ts';
import { type LeftOutAction, reasonToLeaveOut } from './left-out.ts';
import { type ActionLife, type Ending, lifeOf } from './life.ts';

/** The fewest members with actions for a team row. With fewer, it would be about one person. */
const fewestOwners = 2;

/** The share of a team in an action: its own, or that of a member. `part` is missing for a single owner. */
interface Stake {
  readonly ownerId: string;
  readonly member?: Person;
  readonly part?: TeamPart;
}

/** The actions of a team: the lives of the measured ones, and the others. */
interface TeamLives {
  readonly lives: readonly ActionLife[];
  readonly others: readonly LeftOutAction[];
}

/**
 * The actions that count for a team: its own, its part of `everyone` actions, and those of its members once at least 2
 * members have some, so that no figure is about one person. Together with those left out, the open ones are those of
 * the page of the team.
 */
export function livesOfTeams(
  actions: readonly Action[],
  lives: ReadonlyMap<Action, ActionLife>,
  today: Day,
): ReadonlyMap<Team, TeamLives> {
  const stakes = new Map<Team, Map<Action, Stake[]>>();
  const members = new Map<Team, Set<Person>>();
  for (const action of actions)
    for (const [team, stake] of stakesOf(action)) {
      const ofTeam = emplace(stakes, team, () => new Map<Action, Stake[]>());
      emplace(ofTeam, action, () => []).push(stake);
      if (stake.member && lives.has(action))
        emplace(members, team, () => new Set<Person>()).add(stake.member);
    }
  return new Map(
    [...stakes].map(([team, own]) => {
      const withMembers = (members.get(team)?.size ?? 0) >= fewestOwners;
      return [team, teamLives(own, withMembers, lives, today)];
    }),
  );
}

function teamLives(
  stakes: ReadonlyMap<Action, readonly Stake[]>,
  withMembers: boolean,
  lives: ReadonlyMap<Action, ActionLife>,
  today: Day,
): TeamLives {
  const measured: ActionLife[] = [];
  const others: LeftOutAction[] = [];
  for (const [action, all] of stakes) {
    const isLeft = all.some(({ ownerId }) => isOpenFor(action, ownerId));
    const counted = withMembers ? all : all.filter(({ member }) => !member);
    const isLeftCounted = counted.some(({ ownerId }) => isOpenFor(action, ownerId));
    const reason = reasonToLeaveOut(action, today);
    if (reason) others.push([action, reason, isLeft]);
    else if (isLeft && !isLeftCounted) others.push([action, 'ofOneMember', true]);
    else if (counted.length > 0) measured.push(...lifeFor(action, counted, isLeft, lives, today));
  }
  return { lives: measured, others };
}

/**
 * The life of an action for a team: by its own part, else by the last part of its members once all of them ended, also
 * after others close the action, else by the action.
 */
function lifeFor(
  action: Action,
  counted: readonly Stake[],
  isLeft: boolean,
  lives: ReadonlyMap<Action, ActionLife>,
  today: Day,
): readonly ActionLife[] {
  const own = counted.find(({ member }) => !member)?.part;
  const part = own && !(isLeft && partEndOf(own)) ? own : isLeft ? undefined : lastEnded(action, counted);
  if (part) return [lifeOf(action, endingOfPart(action, part), today)];
  const life = lives.get(action);
  return life ? [life] : [];
}

/** Returns the last of the done parts, else of the dropped ones. `undefined` if the action ended with it. */
function lastEnded(action: Action, counted: readonly Stake[]): TeamPart | undefined {
  const { status, closed } = action;
  const ended = counted.flatMap(({ part }) => (part && partEndOf(part) ? [part] : []));
  const done = ended.filter((part) => partEndOf(part) === 'done');
  const [last] = (done.length > 0 ? done : ended).toSorted((a, b) => byCodeUnit(dayOf(b), dayOf(a)));
  const isWholeEnd = last?.status === status && (last.event?.day ?? closed) === closed;
  return isWholeEnd ? undefined : last;
}

function dayOf({ event }: TeamPart): Day {
  return event?.day ?? '';
}

function* stakesOf(action: Action): Generator<readonly [Team, Stake]> {
  for (const part of action.parts)
    if (part.owner.kind === 'team') yield [part.owner.team, { ownerId: part.owner.team.id, part }];
  for (const owner of action.owners) {
    if (owner.kind === 'team' && action.parts.length === 0) yield [owner.team, { ownerId: owner.team.id }];
    if (owner.kind !== 'person') continue;
    const { person } = owner;
    const part = action.parts.find((one) => partyOf(one.owner).id === person.id);
    for (const team of person.teams)
      yield [team, { ownerId: person.id, member: person, ...(part && { part }) }];
  }
}

function emplace<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}

/**
 * The end of one part of an action of several parts: the date of the report that ended it, for the part or for all, and
 * its first end, by the rule of `firstEnd`. An open part was carried over as often as the action.
 */
function endingOfPart(action: Action, part: TeamPart): Ending {
  const status = partEndOf(part);
  const { carriedOver, closed, events, note } = action;
  if (!status) return { state: 'open', carriedOver, atOnce: false };
  const ending = part.event;
  const first = firstEndOfPart(action, part);
  const end = ending ? events.indexOf(ending) : 0;
  const before = events
    .slice(0, Math.max(end, 0))
    .flatMap((event) => (event.note === note ? [] : event.note));
  const met = new Set(before.filter(({ series }) => series === action.series).map((held) => held.note.date));
  if (ending) met.delete(ending.note.note.date);
  return {
    state: status,
    closed: ending?.day ?? closed,
    ...(first && { firstEnd: { state: first.status, day: first.day } }),
    carriedOver: met.size,
    atOnce: ending?.note === note,
  };
}
