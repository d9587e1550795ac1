import type { Archive, Find } from '../../model/archive.ts';
import type { ProgramEntry, QuarterEntry } from '../../model/registry.ts';
import { plainValues } from '../lines/field-data.ts';
import { ifAny, knownName, knownNames } from '../lines/known-names.ts';
import { plainOf } from './context-schema.ts';

/** Returns the context of the events: the registries, with full ids and without the text of their files. */
export function contextOf(archive: Archive): Readonly<Record<string, unknown>> {
  const { site, find } = archive;
  return {
    site: plainValues(plainOf.site, site),
    people: archive.people.map(({ id, name, teams, left }) => ({
      id,
      name,
      teams: ifAny(teams.map((team) => team.id)),
      left,
    })),
    teams: archive.teams.map(({ id, name }) => ({ id, name })),
    series: archive.series
      .filter((series) => series.registered)
      .map(({ id, entry, teams }) => ({
        id,
        ...plainValues(plainOf.series, entry),
        teams: ifAny(teams.map((team) => team.id)),
        attendees: ifAny(knownNames(entry.attendees, find)),
        for: entry.for,
      })),
    programs: archive.programs.map(({ entry }) => programIn(entry, find)),
    quarters: archive.quarters.flatMap(({ entry, title, starts, ends }) =>
      entry ? [{ ...quarterIn(entry, find), title, starts, ends }] : [],
    ),
  };
}

function programIn(entry: ProgramEntry, find: Find) {
  const fullId = (id: string) => `${entry.id}/${id}`;
  const owners = (names: readonly string[]) => ifAny(knownNames(names, find));
  return {
    id: entry.id,
    ...plainValues(plainOf.program, entry),
    owner: owners(entry.owner),
    outcomes: entry.outcomes.map((outcome) => ({
      id: fullId(outcome.id),
      ...plainValues(plainOf.outcome, outcome),
      owner: owners(outcome.owner),
      objectives: outcome.objectives.map((objective) => ({
        id: fullId(objective.id),
        ...plainValues(plainOf.objective, objective),
        owner: owners(objective.owner),
      })),
    })),
  };
}

function quarterIn(entry: QuarterEntry, find: Find) {
  return {
    id: entry.id,
    goals: entry.goals.map((goal) => ({
      id: `${entry.id}/${goal.id}`,
      ...plainValues(plainOf.goal, goal),
      owner: ifAny(knownNames(goal.owner, find)),
      team: goal.team === undefined ? undefined : knownName(goal.team, find),
      for: goal.for,
      continues: goal.continues,
      milestones: ifAny(
        goal.milestones.map((milestone) => ({
          id: milestone.id,
          ...plainValues(plainOf.milestone, milestone),
          owner: ifAny(knownNames(milestone.owner, find)),
          tracker: ifAny(milestone.tracker),
          blockedBy: ifAny(milestone.blockedBy),
        })),
      ),
    })),
  };
}
