import type { Day } from '../../model/day/day.ts';
import type { EventKind } from '../../model/event.ts';
import type { Action, TeamPart } from '../../model/record.ts';
import type { Ref } from '../../model/ref.ts';
import { noteRef, teamRef } from './ref.ts';

/** The latest status of one team's part in an action of `everyone`. Absent if no note reports one. */
export interface TeamShare {
  readonly team: Ref;
  readonly state?: EventKind;
  readonly said?: string;
  readonly day?: Day;
  readonly note?: Ref;
}

/**
 * The parts of an action of `everyone`: the number that are done, the number of all, and the teams with an open part.
 */
export interface ShareTally {
  readonly done: number;
  readonly of: number;
  readonly left: readonly Ref[];
}

/** Returns the parts of an action of `everyone` in the order of the teams. None for other actions. */
export function teamShares({ parts }: Pick<Action, 'parts'>): readonly TeamShare[] {
  return parts.map(({ team, event }) => {
    if (!event) return { team: teamRef(team) };
    const { kind, said, day, note } = event;
    return { team: teamRef(team), state: kind, said, day, note: noteRef(note) };
  });
}

/** Returns the tally of an action of `everyone`. */
export function shareTally({ parts }: Pick<Action, 'parts'>): ShareTally | undefined {
  if (parts.length === 0) return undefined;
  return {
    done: parts.filter(({ status }) => status === 'done').length,
    of: parts.length,
    left: parts.filter((part) => !isOver(part)).map(({ team }) => teamRef(team)),
  };
}

/** Whether one of the teams has done or dropped its part of an action of `everyone`. */
export function isOverFor({ parts }: Pick<Action, 'parts'>, teamId: string): boolean {
  return parts.some((part) => part.team.id === teamId && isOver(part));
}

function isOver({ status }: TeamPart): boolean {
  return status === 'done' || status === 'dropped';
}
