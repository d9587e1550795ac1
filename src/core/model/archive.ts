import type { FormerIds } from './address/former.ts';
import type { Aim, Program, Quarter } from './aim.ts';
import type { Day } from './day/day.ts';
import type { LinkedNote, LinkedText, Series } from './linked-note.ts';
import type { Person, Team } from './owner.ts';
import type { Action, Debt, Decision, Proposal, Question } from './record.ts';
import type { SiteEntry } from './registry.ts';
import type { Topic } from './topic.ts';

/*
 * The linked content. Every reference is an object, or the text as written if it refers to nothing. All lists are
 * sorted: notes by date and id, records by opening date and id, the rest by id.
 */

/** All content, linked, with every status as of `today`. */
export interface Archive {
  readonly site: SiteEntry;
  readonly today: Day;
  /** Notes of meetings until today. */
  readonly notes: readonly LinkedNote[];
  /** Notes of later meetings, the next one first. They open, report and decide nothing. */
  readonly planned: readonly LinkedNote[];
  readonly series: readonly Series[];
  readonly people: readonly Person[];
  readonly teams: readonly Team[];
  readonly programs: readonly Program[];
  readonly quarters: readonly Quarter[];
  readonly actions: readonly Action[];
  readonly decisions: readonly Decision[];
  readonly questions: readonly Question[];
  readonly debt: readonly Debt[];
  readonly proposals: readonly Proposal[];
  /** The texts of programs, quarters and series, in this order. Empty for published events, which have no texts. */
  readonly texts: readonly LinkedText[];
  /** Topics that notes parked, by first parking. */
  readonly topics: readonly Topic[];
  /** Looks up an object by kind and full id. Pages have no other way from an address to an object. */
  readonly find: Find;
  /** What was renamed. Missing if nothing was, and for published events, which have only the ids of today. */
  readonly former?: FormerIds;
  /** The other names of people and teams in notes, by id. No page prints them. Missing like `former`. */
  readonly aliases?: ReadonlyMap<string, readonly string[]>;
}

/** Lookups by kind and full id. People and teams are also found by alias or full name. */
export interface Find {
  note(id: string): LinkedNote | undefined;
  series(id: string): Series | undefined;
  action(id: string): Action | undefined;
  decision(id: string): Decision | undefined;
  question(id: string): Question | undefined;
  debt(id: string): Debt | undefined;
  proposal(id: string): Proposal | undefined;
  /** A topic with an id of its own, not with a provisional one. */
  topic(id: string): Topic | undefined;
  aim(id: string): Aim | undefined;
  quarter(id: string): Quarter | undefined;
  person(id: string): Person | undefined;
  team(id: string): Team | undefined;
}
