import type { Day } from '../../model/day/day.ts';
import type { EventKind } from '../../model/event.ts';
import { partyOf } from '../../model/owner.ts';
import type { Action, TeamPart } from '../../model/record.ts';
import type { Ref } from '../../model/ref.ts';
import { noteRef, ownerRefs } from './ref.ts';

/** The latest status of one part of an action: of a team, or of one of several owners. Absent if no note reports one. */
export interface TeamShare {
  readonly owner: Ref;
  readonly state?: EventKind;
  readonly said?: string;
  readonly day?: Day;
  readonly note?: Ref;
}

/** The parts of an action: the numbers of done, dropped and all parts, and the owners with an open part. */
export interface ShareTally {
  readonly done: number;
  readonly dropped: number;
  readonly of: number;
  /** Whether the parts belong to teams, and not to several owners. */
  readonly ofTeams: boolean;
  readonly left: readonly Ref[];
}

/** Returns the parts of an action in the order of the owners. None if one owner has the whole. */
export function teamShares(action: Pick<Action, 'parts' | 'owners'>): readonly TeamShare[] {
  return action.parts.map((part) => {
    const { event } = part;
    const owner = refOf(part);
    if (!event) return { owner };
    const { kind, said, day, note } = event;
    return { owner, state: kind, said, day, note: noteRef(note) };
  });
}

/**
 * Returns the tally of an action of `everyone`, or of several owners. For several owners only once a note reports a
 * single part, since before that the parts add nothing to the action.
 */
export function shareTally({ parts, owners }: Pick<Action, 'parts' | 'owners'>): ShareTally | undefined {
  const ofTeams = owners.some(({ kind }) => kind === 'everyone');
  if (parts.length === 0 || !(ofTeams || parts.some(isOwnReport))) return undefined;
  return {
    ofTeams,
    dropped: parts.filter(({ status }) => status === 'dropped').length,
    done: parts.filter(({ status }) => status === 'done').length,
    of: parts.length,
    left: parts.filter((part) => !isOver(part)).map(refOf),
  };
}

/** Whether a team or an owner has done or dropped its part of an action. */
export function isOverFor({ parts }: Pick<Action, 'parts'>, ownerId: string): boolean {
  return parts.some((part) => partyOf(part.owner).id === ownerId && isOver(part));
}

function refOf({ owner }: TeamPart): Ref {
  const [ref] = ownerRefs([owner]);
  return ref ?? { kind: owner.kind, id: partyOf(owner).id, label: partyOf(owner).name };
}

function isOwnReport({ event, owner }: TeamPart): boolean {
  return event?.teamId === partyOf(owner).id;
}

function isOver({ status }: TeamPart): boolean {
  return status === 'done' || status === 'dropped';
}
