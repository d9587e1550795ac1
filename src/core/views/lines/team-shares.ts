import type { Day } from '../../model/day/day.ts';
import { ownersLeft, type PartOwner, partyOf, type Team } from '../../model/owner.ts';
import type { Action, TeamPart } from '../../model/record.ts';
import type { Ref } from '../../model/ref.ts';
import { shownStatus } from '../../model/status.ts';
import { type Words, wordsOf } from '../../model/words.ts';
import { blockersNow } from './blockers.ts';
import { isDeferred, isOpen } from './due.ts';
import { noteRef, ownerRefs } from './ref.ts';

/** One part of an action, of a team or of one of several owners: its status, and the latest report on it. */
export interface TeamShare {
  readonly owner: Ref;
  /** The status that a report gives the part, else that of the action. */
  readonly state: ShownStatus | 'skipped';
  /** The start date, while the action is deferred. */
  readonly until?: Day;
  readonly said?: Words;
  readonly day?: Day;
  readonly note?: Ref;
}

/** How a part ended. */
export type PartEnd = 'done' | 'dropped';

/** How a part ended, or that it is over in the current round. */
export type ShareEnd = PartEnd | 'skipped';

/** The parts of an action: the numbers of parts by their end and of all, the owners with an open part, and the others. */
export interface ShareTally {
  readonly done: number;
  readonly dropped: number;
  /** The parts that are skipped in the current round. Absent for none. */
  readonly skipped?: number;
  readonly of: number;
  /** Whether the parts belong to teams, and not to several owners. */
  readonly ofTeams: boolean;
  readonly left: readonly Ref[];
  readonly ended: readonly { readonly owner: Ref; readonly as: ShareEnd }[];
}

/** The status that is shown for an action. */
type ShownStatus = ReturnType<typeof shownStatus>;

/** Returns the parts of an action on a day, in the order of the owners. None if one owner has the whole. */
export function teamShares(action: Action, day: Day): readonly TeamShare[] {
  const { status, start, parts } = action;
  const until = isDeferred(action, day) ? start : undefined;
  const whole = shownStatus({ status, blockedBy: blockersNow(action), ...(until && { start: until }) });
  return parts.map((part) => {
    const { event, status: own } = part;
    const reported = own !== undefined && (partEndOf(part) || isOwnReport(part)) ? own : whole;
    const state = part.skipped ? 'skipped' : reported;
    return {
      owner: refOf(part),
      state,
      ...(until && state === 'deferred' && { until }),
      ...(event && { said: wordsOf(event.note, event.said), day: event.day, note: noteRef(event.note) }),
    };
  });
}

/**
 * Returns the tally of an action of `everyone`, or of several owners. For several owners only once a note reports a
 * single part, since before that the parts add nothing to the action.
 */
export function shareTally({ parts, owners }: Pick<Action, 'parts' | 'owners'>): ShareTally | undefined {
  const ofTeams = owners.some(({ kind }) => kind === 'everyone');
  if (parts.length === 0 || !(ofTeams || parts.some(isOwnReport))) return undefined;
  const ended = parts.flatMap((part) => {
    const as = shareEndOf(part);
    return as ? [{ owner: refOf(part), as }] : [];
  });
  const left = ownerRefs(ownersLeft(parts, owners, shareEndOf));
  return { ofTeams, ...tallyOf(ended), of: ended.length + left.length, left, ended };
}

/** Returns the owners of an action whose part is open. One owner has the whole. */
export function openOwners({ parts, owners }: Pick<Action, 'parts' | 'owners'>): readonly Ref[] {
  return ownerRefs(ownersLeft(parts, owners, shareEndOf));
}

/** Counts the parts that ended. */
export function tallyOf(ended: ShareTally['ended']): Pick<ShareTally, 'done' | 'dropped' | 'skipped'> {
  const number = (end: ShareEnd) => ended.filter(({ as }) => as === end).length;
  const skipped = number('skipped');
  return { done: number('done'), dropped: number('dropped'), ...(skipped > 0 && { skipped }) };
}

/** Whether a team or an owner has done or dropped its part of an action, or skips it in this round. */
export function isOverFor({ parts }: Pick<Action, 'parts'>, ownerId: string): boolean {
  return parts.some((part) => partyOf(part.owner).id === ownerId && shareEndOf(part) !== undefined);
}

/**
 * Whether an action counts as open for one of its owners: while their part is open. This is the one rule for the pages
 * of people and teams, the ledger and the digest.
 */
export function isOpenFor(action: Pick<Action, 'status' | 'parts'>, ownerId: string): boolean {
  return isOpen(action) && !isOverFor(action, ownerId);
}

/** The end of the part of one owner in an action that other owners have not finished. */
export interface EndedPart {
  readonly owner: Ref;
  readonly as: ShareEnd;
  readonly day?: Day;
  readonly note?: Ref;
}

/** Returns the end of the part of an owner in an open action. `undefined` if the part is open or the action is closed. */
export function endedPartOf(
  action: Pick<Action, 'status' | 'parts'>,
  ownerId: string,
): EndedPart | undefined {
  return isOpen(action) ? lastEndOf(action, ownerId) : undefined;
}

/**
 * Returns the end of the part of an owner for the line of their action: in an open action, or if the whole ended in
 * another way, such as a dropped action with a done part.
 */
export function ownEndOf(action: Pick<Action, 'status' | 'parts'>, ownerId: string): EndedPart | undefined {
  const part = lastEndOf(action, ownerId);
  return isOpen(action) || part?.as !== action.status ? part : undefined;
}

/** Returns the parts of a closed action that ended in another way than the whole. */
export function otherEndsOf(action: Pick<Action, 'status' | 'parts'>): ShareTally['ended'] {
  if (isOpen(action)) return [];
  return action.parts.flatMap((part) => ownEndOf(action, partyOf(part.owner).id) ?? []);
}

/**
 * Returns the earlier owners of an action whose part ended before the action got other owners. It stays in their lists.
 * A recurring action has none, since its next round begins without their parts.
 */
export function formerOwnersOf({
  parts,
  owners,
  rounds,
}: Pick<Action, 'parts' | 'owners' | 'rounds'>): readonly PartOwner[] {
  if (rounds.length > 0) return [];
  const current = new Set(ownerRefs(owners).map(({ id }) => id));
  return parts.flatMap((part) =>
    partEndOf(part) && !current.has(partyOf(part.owner).id) ? [part.owner] : [],
  );
}

function lastEndOf({ parts }: Pick<Action, 'parts'>, ownerId: string): EndedPart | undefined {
  const part = parts.find(({ owner }) => partyOf(owner).id === ownerId);
  const as = part && shareEndOf(part);
  if (!as) return undefined;
  const { event } = part;
  return { owner: refOf(part), as, ...(event && { day: event.day, note: noteRef(event.note) }) };
}

/**
 * The teams of an action: those for which it is as for the whole, also by a member, and those whose parts have all ended
 * in another way.
 */
export interface TeamsOfParts {
  readonly open: readonly Team[];
  readonly ended: readonly { readonly team: Team; readonly as: ShareEnd }[];
}

/**
 * Sorts the teams of an action: an owning team by its own part, the teams of an owning person by the part of the person.
 * A team with an open part is open. Else it is done if one of its parts is done. A part that ended before a hand-over
 * still counts. In a closed action, a team is as the whole unless its parts ended in another way.
 */
export function teamsOfParts(action: Pick<Action, 'status' | 'parts' | 'owners' | 'rounds'>): TeamsOfParts {
  const open = new Set<Team>();
  const ended = new Map<Team, ShareEnd>();
  const add = (teams: readonly Team[], ownerId: string) => {
    const as = ownEndOf(action, ownerId)?.as;
    for (const team of teams)
      if (!as) open.add(team);
      else if (ended.get(team) !== 'done') ended.set(team, as);
  };
  for (const owner of [...action.owners, ...formerOwnersOf(action)])
    if (owner.kind === 'person') add(owner.person.teams, owner.person.id);
    else for (const team of owner.kind === 'team' ? [owner.team] : owner.teams) add([team], team.id);
  const isOther = ([team, as]: readonly [Team, ShareEnd]) =>
    !open.has(team) || (!isOpen(action) && as === 'done');
  const others = [...ended].filter(isOther).map(([team, as]) => ({ team, as }));
  const named = new Set(others.map(({ team }) => team));
  return { open: [...open].filter((team) => !named.has(team)), ended: others };
}

function refOf({ owner }: TeamPart): Ref {
  const [ref] = ownerRefs([owner]);
  return ref ?? { kind: owner.kind, id: partyOf(owner).id, label: partyOf(owner).name };
}

function isOwnReport({ event, owner }: TeamPart): boolean {
  return event?.part !== undefined && partyOf(event.part.owner).id === partyOf(owner).id;
}

/** Returns how a part ended, or `undefined` while it is open. */
export function partEndOf({ status }: TeamPart): PartEnd | undefined {
  return status === 'done' || status === 'dropped' ? status : undefined;
}

/** Returns how a part ended or that it is skipped in the current round, or `undefined` while it is open. */
function shareEndOf(part: TeamPart): ShareEnd | undefined {
  return part.skipped ? 'skipped' : partEndOf(part);
}
