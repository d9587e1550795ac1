import type { Goal, Objective, Outcome, Program, Quarter } from '../../model/aim.ts';
import type { LinkedNote, Series } from '../../model/linked-note.ts';
import type { Person, Team } from '../../model/owner.ts';
import type { Action, Debt, Decision, Proposal, Question } from '../../model/record.ts';
import type { Topic } from '../../model/topic.ts';

/**
 * An object of the model while it is being linked, with values and lists still to be filled. Objects refer to each
 * other, so each is made with its own values and completed once all exist.
 */
type Draft<T> = {
  -readonly [K in keyof T]: T[K] extends readonly (infer Item)[]
    ? Item[]
    : T[K] extends ReadonlyMap<infer Key, infer Value>
      ? Map<Key, Value>
      : T[K];
};

export type DraftPerson = Draft<Person>;
export type DraftTeam = Draft<Team>;
export type DraftSeries = Draft<Series>;
export type DraftNote = Draft<LinkedNote>;
export type DraftQuarter = Draft<Quarter>;
export type DraftProgram = Draft<Program>;
export type DraftOutcome = Draft<Outcome>;
export type DraftObjective = Draft<Objective>;
export type DraftGoal = Draft<Goal>;
export type DraftAim = DraftProgram | DraftOutcome | DraftObjective | DraftGoal;
export type DraftAction = Draft<Action>;
export type DraftDecision = Draft<Decision>;
export type DraftQuestion = Draft<Question>;
export type DraftDebt = Draft<Debt>;
export type DraftRecord = DraftAction | DraftDecision | DraftQuestion | DraftDebt;
export type DraftProposal = Draft<Proposal>;
export type DraftTopic = Draft<Topic>;
