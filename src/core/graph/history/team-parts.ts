import type { RecordEvent } from '../../model/event.ts';
import type { Owner, Team } from '../../model/owner.ts';
import type { TeamPart } from '../../model/record.ts';

/** Latest report on one team's part in an action of `everyone`. */
export interface Part<S extends string> extends Omit<TeamPart, 'status'> {
  readonly status?: S;
}

/** Whether a team has no part in an action of `everyone`. Its reports are shown and close nothing. */
export function hasNoPart(teams: readonly Team[], teamId: string | undefined): boolean {
  return teamId !== undefined && teams.length > 0 && !isAmong(teams, teamId);
}

/** Parts of the teams in an action of `everyone`. A report on the whole action counts for each part. */
export class TeamParts<S extends string> {
  readonly #statuses = new Map<string, S>();
  readonly #events = new Map<string, RecordEvent>();

  /** Takes a status that was reported for one team, or for all. Returns whether it was for one. */
  take(teams: readonly Team[], teamId: string | undefined, status: S): boolean {
    const isOfOne = isAmong(teams, teamId);
    for (const { id } of teams) if (!isOfOne || id === teamId) this.#statuses.set(id, status);
    return isOfOne;
  }

  /** Keeps an event of a team's part: one for that team alone, or one with a status for all. */
  keep(teams: readonly Team[], teamId: string | undefined, event: RecordEvent, hasStatus: boolean): void {
    const isOfOne = isAmong(teams, teamId);
    for (const { id } of teams) if (isOfOne ? id === teamId : hasStatus) this.#events.set(id, event);
  }

  /** Whether the part of each team has such a status. */
  every(teams: readonly Team[], is: (status: S) => boolean): boolean {
    return teams.every(({ id }) => {
      const status = this.#statuses.get(id);
      return status !== undefined && is(status);
    });
  }

  /** Starts a new round without reports. */
  clear(): void {
    this.#statuses.clear();
    this.#events.clear();
  }

  /** Returns the parts in the order of the teams. */
  of(teams: readonly Team[]): readonly Part<S>[] {
    return teams.map((team) => ({
      team,
      status: this.#statuses.get(team.id),
      event: this.#events.get(team.id),
    }));
  }
}

/** Returns the teams behind `everyone`. */
export function teamsOfEveryone(owners: readonly Owner[]): readonly Team[] {
  return owners.flatMap((owner) => (owner.kind === 'everyone' ? owner.teams : []));
}

function isAmong(teams: readonly Team[], teamId: string | undefined): boolean {
  return teamId !== undefined && teams.some(({ id }) => id === teamId);
}
