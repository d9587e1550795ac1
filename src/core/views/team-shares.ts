import type { Day } from '../model/day.ts';
import type { EventKind } from '../model/event.ts';
import type { Action } from '../model/record.ts';
import type { Ref } from '../model/ref.ts';
import { noteRef, teamRef } from './ref.ts';

/** What was last said of one team's part in an action of everyone; without a state nothing was. */
export interface TeamShare {
  readonly team: Ref;
  readonly state?: EventKind;
  readonly said?: string;
  readonly day?: Day;
  readonly note?: Ref;
}

/** The part of each team in an action of everyone, in the order of the teams; none for any other action. */
export function teamShares(action: Pick<Action, 'owners' | 'events'>): readonly TeamShare[] {
  const teams = action.owners.flatMap((owner) => (owner.kind === 'everyone' ? owner.teams : []));
  return teams.map((team) => {
    const last = action.events.findLast((event) => event.teamId === team.id);
    if (!last) return { team: teamRef(team) };
    return {
      team: teamRef(team),
      state: last.kind,
      said: last.said,
      day: last.day,
      note: noteRef(last.note),
    };
  });
}
