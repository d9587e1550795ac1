import * as z from 'zod';
import type { DecisionEntry, ScopeEntry, ScopeItem, VotesEntry } from '../../model/entry.ts';
import { decisionMethods, decisionStatuses, visibilities } from '../../model/status.ts';
import { day } from './day.ts';
import { howMany } from './figure.ts';
import { idOf } from './id.ts';
import { either, listOf, mapping, type Shape } from './mapping.ts';
import { names, oneManyOrNone, serves } from './reference.ts';
import { text } from './text.ts';

const ruledItem = mapping({
  when: text.optional().describe('The rule that takes a case in.'),
  names: names.describe('What the rule takes in, by name.'),
  text: text.optional().describe('The case in words.'),
} satisfies Shape<ScopeItem>);

const scopeItem = either(text, ruledItem, 'text or a mapping of `when` and `names`').transform(
  (item): ScopeItem => (typeof item === 'string' ? { text: item, names: [] } : item),
);

const scope = mapping({
  includes: listOf(scopeItem).optional().describe('Cases to which the decision applies.'),
  exempt: listOf(scopeItem).optional().describe('Cases to which it does not apply.'),
  borderline: listOf(scopeItem).optional().describe('Cases that somebody has to judge.'),
  fallback: text.optional().describe('What to do where none of this helps.'),
} satisfies Shape<ScopeEntry>);

const votes = mapping({
  for: howMany.optional().describe('How many voted for it.'),
  against: howMany.optional().describe('How many voted against it.'),
  abstained: howMany.optional().describe('How many abstained.'),
} satisfies Shape<VotesEntry>);

/** A decision as its opening note writes it. */
export const decision = mapping({
  id: idOf('decision').describe('Short name of the decision, unique among the records of its series.'),
  text: text.describe('What was decided, in one sentence.'),
  status: z
    .enum(decisionStatuses)
    .default('accepted')
    .describe('Whether it holds; `superseded` is derived, never written.'),
  method: z.enum(decisionMethods).optional().describe('How it was taken.'),
  objectionsBy: day.optional().describe('The last day for objections, for lazy consensus.'),
  votes: votes.optional().describe('Votes, where they were counted.'),
  supersedes: oneManyOrNone.describe('Earlier decisions that this one replaces.'),
  scope: scope.optional().describe('Where it applies and where not.'),
  reviewBy: day.optional().describe('The day by which it is looked at again.'),
  for: serves.optional().describe('The objectives, outcomes, programs or goals that it serves, or `none`.'),
  tracker: oneManyOrNone.describe('Ids of the same matter in an outside tracker.'),
  owner: oneManyOrNone.describe('Who answers for it.'),
  visibility: z.enum(visibilities).default('public').describe('`private` keeps it out of a public build.'),
} satisfies Shape<DecisionEntry>);
