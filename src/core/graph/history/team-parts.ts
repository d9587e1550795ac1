import type { RecordEvent } from '../../model/event.ts';
import type { Owner, Team } from '../../model/owner.ts';
import type { TeamPart } from '../../model/record.ts';

/** What was last said of one team's part in an action of everyone. */
export interface Part<S extends string> extends Omit<TeamPart, 'status'> {
  readonly status?: S;
}

/** True where something is said of a team that has no part in what everyone does: it is a word, and closes nothing. */
export function hasNoPart(teams: readonly Team[], teamId: string | undefined): boolean {
  return teamId !== undefined && teams.length > 0 && !isAmong(teams, teamId);
}

/** The parts of the teams in an action of everyone. What is said of the action as a whole is said of each part. */
export class TeamParts<S extends string> {
  readonly #statuses = new Map<string, S>();
  readonly #events = new Map<string, RecordEvent>();

  /** Takes a status that was said of one of the teams, or of each; true where it was of one. */
  take(teams: readonly Team[], teamId: string | undefined, status: S): boolean {
    const isOfOne = isAmong(teams, teamId);
    for (const { id } of teams) if (!isOfOne || id === teamId) this.#statuses.set(id, status);
    return isOfOne;
  }

  /** Keeps the step that a team's part took: with what was said of it alone, or with a status of all. */
  keep(teams: readonly Team[], teamId: string | undefined, event: RecordEvent, hasStatus: boolean): void {
    const isOfOne = isAmong(teams, teamId);
    for (const { id } of teams) if (isOfOne ? id === teamId : hasStatus) this.#events.set(id, event);
  }

  /** True where each team's part has a status of this sort. */
  every(teams: readonly Team[], is: (status: S) => boolean): boolean {
    return teams.every(({ id }) => {
      const status = this.#statuses.get(id);
      return status !== undefined && is(status);
    });
  }

  /** A new round begins, of which nothing was said. */
  clear(): void {
    this.#statuses.clear();
    this.#events.clear();
  }

  /** The parts in the order of the teams. */
  of(teams: readonly Team[]): readonly Part<S>[] {
    return teams.map((team) => ({
      team,
      status: this.#statuses.get(team.id),
      event: this.#events.get(team.id),
    }));
  }
}

/** The teams that everyone stands for. */
export function teamsOfEveryone(owners: readonly Owner[]): readonly Team[] {
  return owners.flatMap((owner) => (owner.kind === 'everyone' ? owner.teams : []));
}

function isAmong(teams: readonly Team[], teamId: string | undefined): boolean {
  return teamId !== undefined && teams.some(({ id }) => id === teamId);
}
