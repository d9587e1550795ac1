import type { Goal, Milestone } from '../../model/aim.ts';
import type { Archive } from '../../model/archive.ts';
import type { LinkedNote, Series, TeamUpdate } from '../../model/linked-note.ts';
import type { Owner, Person, Team } from '../../model/owner.ts';
import type { Action, Debt, Decision, Question } from '../../model/record.ts';
import { isOwed } from '../debt/balance.ts';
import { isActive } from '../lines/due.ts';
import { formerOwnersOf, isOpenFor } from '../lines/team-shares.ts';
import { blockedByParty } from './blocked-by.ts';

/** The records that a person or a team owns, and the notes that mention them, in the order of the archive. */
export interface Involvement {
  /** Actions that they own, and those in which their part ended before others got them. */
  readonly actions: Action[];
  readonly decisions: Decision[];
  readonly questions: Question[];
  /** Open debt that they own. A debt that nobody owns is that of the teams of its series. */
  readonly debt: Debt[];
  /** Goals of a team, or goals a person owns. */
  readonly goals: Goal[];
  /** Milestones that they own. */
  readonly milestones: Milestone[];
  /** Open actions of others that they block: by name, through an open action or through a question of theirs. */
  readonly blocks: Action[];
  readonly mentionedBy: LinkedNote[];
  /** Notes of meetings that a person attended. None for a team. */
  readonly attended: LinkedNote[];
  readonly chaired: LinkedNote[];
  readonly scribed: LinkedNote[];
  readonly regretted: LinkedNote[];
  /** The series of a team. */
  readonly series: Series[];
  /** The updates of a team, or of a person, also for a team. */
  readonly updates: TeamUpdate[];
}

/** The involvement of each person and team, by id. People and teams share one namespace. */
export type Involvements = ReadonlyMap<string, Involvement>;

const nothing = (): Involvement => ({
  actions: [],
  decisions: [],
  questions: [],
  debt: [],
  goals: [],
  milestones: [],
  blocks: [],
  mentionedBy: [],
  attended: [],
  chaired: [],
  scribed: [],
  regretted: [],
  series: [],
  updates: [],
});

/** Collects the involvement of all people and teams in one pass over the archive. */
export function involvements(archive: Archive): Involvements {
  const all = new Map([...archive.people, ...archive.teams].map(({ id }) => [id, nothing()]));
  const add = <T>(party: Person | Team | undefined, list: (of: Involvement) => T[], item: T) => {
    const involvement = party && all.get(party.id);
    if (involvement) list(involvement).push(item);
  };
  for (const action of archive.actions) {
    for (const party of partiesOf([...action.owners, ...formerOwnersOf(action)]))
      add(party, (of) => of.actions, action);
  }
  for (const question of archive.questions)
    for (const party of partiesOf(question.owners)) add(party, (of) => of.questions, question);
  const held = archive.actions.filter(
    (action) => isActive(action, archive.today) && action.blockedBy.length > 0,
  );
  for (const [id, of] of all) {
    const own = of.actions.filter((action) => isOpenFor(action, id));
    const asked = of.questions.filter(({ status }) => status !== 'answered');
    of.blocks.push(...blockedByParty(id, own, asked, held));
  }
  for (const debt of archive.debt.filter(({ status }) => isOwed(status))) {
    const parties = debt.owners.length > 0 ? partiesOf(debt.owners) : debt.series.teams;
    for (const party of parties) add(party, (of) => of.debt, debt);
  }
  for (const decision of archive.decisions)
    for (const party of partiesOf(decision.owners)) add(party, (of) => of.decisions, decision);
  for (const goal of archive.quarters.flatMap((quarter) => quarter.goals)) {
    const parties = new Set([...partiesOf(goal.owners), ...(goal.team ? [goal.team] : [])]);
    for (const party of parties) add(party, (of) => of.goals, goal);
    for (const milestone of goal.milestones)
      for (const party of partiesOf(milestone.owners)) add(party, (of) => of.milestones, milestone);
  }
  for (const series of archive.series) for (const team of series.teams) add(team, (of) => of.series, series);
  for (const note of archive.notes) {
    for (const person of note.chairs) add(person, (of) => of.chaired, note);
    for (const person of note.scribes) add(person, (of) => of.scribed, note);
    for (const person of note.regrets) add(person, (of) => of.regretted, note);
    if (note.attendees && note.attendees !== 'unknown')
      for (const person of note.attendees) add(person, (of) => of.attended, note);
    for (const update of note.teamUpdates)
      for (const party of [update.team, update.person]) add(party, (of) => of.updates, update);
    for (const { kind, id } of note.mentions)
      if (kind === 'person' || kind === 'team') all.get(id)?.mentionedBy.push(note);
  }
  return all;
}

/** The people and teams among owners, each once. `everyone` is each of its teams. */
export function partiesOf(owners: readonly Owner[]): ReadonlySet<Person | Team> {
  return new Set(
    owners.flatMap((owner): readonly (Person | Team)[] => {
      if (owner.kind === 'person') return [owner.person];
      return owner.kind === 'team' ? [owner.team] : owner.teams;
    }),
  );
}
