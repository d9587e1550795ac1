import { linkArchive } from '../core/graph/link.ts';
import { published } from '../core/graph/publish.ts';
import type { Archive } from '../core/model/archive.ts';
import type { Day } from '../core/model/day/day.ts';
import type {
  ActionEntry,
  CheckInEntry,
  DebtEntry,
  DecisionEntry,
  FollowUpEntry,
  QuestionEntry,
  TopicReportEntry,
} from '../core/model/entry.ts';
import type { Body, Note } from '../core/model/note.ts';
import type {
  Content,
  GoalEntry,
  MilestoneEntry,
  ObjectiveEntry,
  OutcomeEntry,
  PersonEntry,
  ProgramEntry,
  QuarterEntry,
  SeriesEntry,
  SiteEntry,
  TeamEntry,
} from '../core/model/registry.ts';
import type { ProposalEntry } from '../core/model/review.ts';
import type { TopicEntry } from '../core/model/topic.ts';

/*
 * Entries of the model for tests. Every key that a test leaves out has the plainest valid value, so that a test only
 * shows what it is about.
 */

type Some<T, K extends keyof T = never> = Partial<T> & Pick<T, K>;

/** A note from its id: `aNote({ id: 'pipeline/2017-03-07' })` has that path, series and date. */
export function aNote(part: Some<Note, 'id'>): Note {
  const [seriesId = '', name = ''] = part.id.split('/');
  const date = name.slice(0, 10);
  return {
    path: `notes/${part.id}.md`,
    seriesId,
    title: `${seriesId} of ${date}`,
    date,
    kind: 'meeting',
    status: 'final',
    visibility: 'public',
    attendees: [],
    guests: [],
    regrets: [],
    checkIns: [],
    actions: [],
    followUps: [],
    decisions: [],
    questions: [],
    debt: [],
    teamUpdates: [],
    forNextTime: [],
    links: [],
    amendments: [],
    waivers: [],
    timeline: [],
    incidents: [],
    proposals: [],
    extras: [],
    body: aBody({}),
    ...part,
  };
}

/** The text below the frontmatter. Builders do not parse, so a test lists its `mentions`. */
export function aBody(part: Partial<Body>): Body {
  return { markdown: '', firstLine: 5, headings: [], mentions: [], agenda: [], ...part };
}

/** An open action, with its id as text. */
export function anAction(part: Some<ActionEntry, 'id'>): ActionEntry {
  return {
    text: part.id,
    owner: [],
    status: 'open',
    tracker: [],
    blockedBy: [],
    supersedes: [],
    splitInto: [],
    visibility: 'public',
    ...part,
  };
}

/** A follow-up of an action, or of another `kind`. */
export function aFollowUp(part: Some<FollowUpEntry, 'ref'>): FollowUpEntry {
  return { kind: 'action', ...part };
}

/** An accepted decision. */
export function aDecision(part: Some<DecisionEntry, 'id'>): DecisionEntry {
  return {
    text: part.id,
    status: 'accepted',
    supersedes: [],
    tracker: [],
    owner: [],
    visibility: 'public',
    ...part,
  };
}

/** An open question. */
export function aQuestion(part: Some<QuestionEntry, 'id'>): QuestionEntry {
  return { text: part.id, status: 'open', owner: [], tracker: [], visibility: 'public', ...part };
}

/** An open debt. */
export function aDebt(part: Some<DebtEntry, 'id'>): DebtEntry {
  return { text: part.id, status: 'open', owner: [], tracker: [], visibility: 'public', ...part };
}

/** A parked topic with an id. */
export function aTopic(part: Some<TopicEntry, 'id'>): TopicEntry {
  return { text: part.id, status: 'parked', tracker: [], visibility: 'public', ...part };
}

/** A report on a topic. */
export function aTopicReport(part: Some<TopicReportEntry, 'ref'>): TopicReportEntry {
  return { kind: 'topic', ...part };
}

/** A proposal without positions. */
export function aProposal(part: Some<ProposalEntry, 'id'>): ProposalEntry {
  return { text: part.id, positions: [], parts: [], ...part };
}

/** A check-in without status and health. */
export function aCheckIn(part: Some<CheckInEntry, 'ref'>): CheckInEntry {
  return part;
}

/** A program without outcomes. */
export function aProgram(part: Some<ProgramEntry, 'id'>): ProgramEntry {
  return {
    path: `programs/${part.id}.md`,
    title: part.id,
    owner: [],
    outcomes: [],
    extras: [],
    body: aBody({}),
    ...part,
  };
}

/** An outcome. Its id is short: `o2`. */
export function anOutcome(part: Some<OutcomeEntry, 'id'>): OutcomeEntry {
  return { text: part.id, owner: [], objectives: [], ...part };
}

/** An objective. Its id is short: `o2.2`. */
export function anObjective(part: Some<ObjectiveEntry, 'id'>): ObjectiveEntry {
  return { text: part.id, owner: [], ...part };
}

/** A quarter without goals. Its id gives its dates: `2017-18-q1`. */
export function aQuarter(part: Some<QuarterEntry, 'id'>): QuarterEntry {
  return { path: `quarters/${part.id}.md`, goals: [], extras: [], body: aBody({}), ...part };
}

/** A quarterly goal. Its id is short: `ci-pipeline`. */
export function aGoal(part: Some<GoalEntry, 'id'>): GoalEntry {
  return { text: part.id, owner: [], milestones: [], ...part };
}

/** A milestone of a quarterly goal. */
export function aMilestone(part: Some<MilestoneEntry, 'id'>): MilestoneEntry {
  return { text: part.id, owner: [], tracker: [], blockedBy: [], ...part };
}

/** A series that meets irregularly. */
export function aSeries(part: Some<SeriesEntry, 'id'>): SeriesEntry {
  return {
    path: `series/${part.id}.md`,
    title: part.id,
    cadence: 'irregular',
    teams: [],
    attendees: [],
    standing: [],
    links: [],
    extras: [],
    body: aBody({}),
    ...part,
  };
}

/** A person of the registry, without a team. */
export function aPerson(part: Some<PersonEntry, 'id'>): PersonEntry {
  return { name: part.id, aliases: [], teams: [], ...part };
}

/** A team of the registry. */
export function aTeam(part: Some<TeamEntry, 'id'>): TeamEntry {
  return { name: part.id, aliases: [], ...part };
}

/** A site whose fiscal year begins in July. */
export function aSite(part: Partial<SiteEntry>): SiteEntry {
  return {
    title: 'Notes',
    language: 'en',
    fiscalYearStart: 7,
    noindex: false,
    trackers: [],
    rules: {},
    ...part,
  };
}

/** The content of a folder: only what the test gives. */
export function aContent(part: Partial<Content>): Content {
  return {
    site: aSite({}),
    people: [],
    teams: [],
    series: [],
    programs: [],
    quarters: [],
    notes: [],
    pages: [],
    assets: [],
    broken: [],
    registriesBroken: false,
    ...part,
  };
}

/** The archive of such content as of `today`, with drafts and private content. */
export function anArchive(part: Partial<Content>, today: Day = '2017-09-08'): Archive {
  const everything = { drafts: true, private: true };
  return linkArchive(
    published(aContent(part), everything, today, ({ body }) => body),
    today,
  ).archive;
}
