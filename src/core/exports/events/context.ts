import type { Archive, Find } from '../../model/archive.ts';
import type { ProgramEntry, QuarterEntry } from '../../model/registry.ts';
import { ifAny, knownName, knownNames } from '../lines/known-names.ts';
import type { EventContext } from './context-schema.ts';

/** What the events of an archive are about: its registries, with full ids. The prose of their files is not in it. */
export function contextOf(archive: Archive): EventContext {
  const { site, find } = archive;
  return {
    site: {
      title: site.title,
      url: site.url,
      language: site.language,
      fiscalYearStart: site.fiscalYearStart,
      trackers: ifAny(site.trackers),
    },
    people: archive.people
      .filter((person) => person.registered)
      .map(({ id, name, teams }) => ({ id, name, teams: ifAny(teams.map((team) => team.id)) })),
    teams: archive.teams.map(({ id, name }) => ({ id, name })),
    series: archive.series
      .filter((series) => series.registered)
      .map(({ id, entry, teams }) => ({
        id,
        title: entry.title,
        cadence: entry.cadence,
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

function programIn(entry: ProgramEntry, find: Find): EventContext['programs'][number] {
  const fullId = (id: string) => `${entry.id}/${id}`;
  const owners = (names: readonly string[]) => ifAny(knownNames(names, find));
  return {
    id: entry.id,
    title: entry.title,
    link: entry.link,
    owner: owners(entry.owner),
    outcomes: entry.outcomes.map(({ id, text, owner, objectives }) => ({
      id: fullId(id),
      text,
      owner: owners(owner),
      objectives: objectives.map((objective) => ({
        id: fullId(objective.id),
        text: objective.text,
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
      text: goal.text,
      owner: ifAny(knownNames(goal.owner, find)),
      team: goal.team === undefined ? undefined : knownName(goal.team, find),
      for: goal.for,
      continues: goal.continues,
      milestones: ifAny(
        goal.milestones.map(({ id, text, tracker, blockedBy }) => ({
          id,
          text,
          tracker: ifAny(tracker),
          blockedBy: ifAny(blockedBy),
        })),
      ),
    })),
  };
}
