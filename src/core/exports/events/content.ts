import { noBody } from '../../model/note.ts';
import type { Content, SiteEntry } from '../../model/registry.ts';
import type { EventsData } from './file.ts';
import { notesOfEvents, shortId } from './notes.ts';

type Context = EventsData['context'];

/**
 * The content behind a file of events, without the text of notes and registries, and without reviews. Linked as of a
 * day it gives the same ledger, aims and quarters as the notes.
 */
export function contentOfEvents({ context, events }: EventsData): Content {
  return {
    site: siteOf(context),
    people: context.people.map(({ teams = [], ...person }) => ({ ...person, aliases: [], teams })),
    teams: context.teams.map(({ id, name }) => ({ id, name, aliases: [] })),
    series: context.series.map(({ teams = [], attendees = [], ...series }) => ({
      ...series,
      ...{ teams, attendees, path: `series/${series.id}.md` },
      ...{ standing: [], links: [], extras: [], body: noBody },
    })),
    programs: context.programs.map(programOf),
    quarters: context.quarters.map(quarterOf),
    notes: notesOfEvents(events),
    pages: [],
    assets: [],
    broken: [],
    registriesBroken: false,
  };
}

function siteOf({ site }: Context): SiteEntry {
  return { ...site, trackers: site.trackers ?? [], noindex: false, rules: {} };
}

function programOf({ owner = [], outcomes, ...program }: Context['programs'][number]) {
  return {
    ...program,
    owner,
    path: `programs/${program.id}.md`,
    outcomes: outcomes.map((outcome) => ({
      ...outcome,
      id: shortId(outcome.id),
      owner: outcome.owner ?? [],
      objectives: outcome.objectives.map((objective) => ({
        ...objective,
        id: shortId(objective.id),
        owner: objective.owner ?? [],
      })),
    })),
    ...{ extras: [], body: noBody },
  };
}

function quarterOf({ goals, ...quarter }: Context['quarters'][number]) {
  return {
    ...quarter,
    path: `quarters/${quarter.id}.md`,
    goals: goals.map(({ owner = [], milestones = [], ...goal }) => ({
      ...goal,
      owner,
      id: shortId(goal.id),
      milestones: milestones.map(({ owner: owners = [], tracker = [], blockedBy = [], ...milestone }) => ({
        ...milestone,
        owner: owners,
        tracker,
        blockedBy,
      })),
    })),
    ...{ extras: [], body: noBody },
  };
}
