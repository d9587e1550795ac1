import * as z from 'zod';
import type { DecisionEntry, ScopeEntry, ScopeItem, VotesEntry } from '../../../model/entry.ts';
import { isLazyConsensus } from '../../../model/objection.ts';
import { decisionMethods, decisionNeeds, decisionStatuses, visibilities } from '../../../model/status.ts';
import { assumed } from '../value/assumed.ts';
import { day } from '../value/day.ts';
import { countOrUnknown } from '../value/figure.ts';
import { formerly } from '../value/former.ts';
import { idOf } from '../value/id.ts';
import { either, listOf, mapping, type Shape } from '../value/mapping.ts';
import { oneManyOrNone, serves, topicOf } from '../value/reference.ts';
import { text, texts } from '../value/text.ts';

const ruledItem = mapping({
  when: text.optional().describe('The rule that covers a case.'),
  names: texts.describe('What the rule covers, by name.'),
  text: text.optional().describe('The case in words.'),
} satisfies Shape<ScopeItem>);

const wordedShape = mapping({ text, names: texts } satisfies Pick<Shape<ScopeItem>, 'text' | 'names'>);

const wordedItem = text
  .transform((words): z.input<typeof wordedShape> => ({ text: words }))
  .pipe(wordedShape);

const scopeItem = either(wordedItem, ruledItem, 'text or a mapping of `when` and `names`');

const scope = mapping({
  includes: listOf(scopeItem).optional().describe('Cases to which the decision applies.'),
  exempt: listOf(scopeItem).optional().describe('Cases to which it does not apply.'),
  borderline: listOf(scopeItem).optional().describe('Cases that need a judgement.'),
  fallback: text.optional().describe('What to do in all other cases.'),
} satisfies Shape<ScopeEntry>);

const votes = mapping({
  for: countOrUnknown.optional().describe('Votes for it: a count, or `unknown`.'),
  against: countOrUnknown.optional().describe('Votes against it: a count, or `unknown`.'),
  abstained: countOrUnknown.optional().describe('Abstentions: a count, or `unknown`.'),
} satisfies Shape<VotesEntry>);

/** A decision as written, where the status may be missing. */
type Written = Omit<DecisionEntry, 'status'> & Partial<Pick<DecisionEntry, 'status'>>;

/** A decision as its opening note writes it. */
export const decision = mapping({
  id: idOf('decision').describe('Short name of the decision, unique among the records of its series.'),
  text: text.describe('What was decided, in one sentence.'),
  note: text.optional().describe('What else to know about it.'),
  status: z
    .enum(decisionStatuses)
    .optional()
    .describe(
      'By default `accepted`, or `proposed` for lazy consensus with `objectionsBy`. `superseded` is derived, never written.',
    ),
  method: z.enum(decisionMethods).optional().describe('How the decision was made.'),
  objectionsBy: day.optional().describe('The last day for objections, for lazy consensus.'),
  votes: votes.optional().describe('Votes, if they were counted.'),
  needs: z
    .enum(decisionNeeds)
    .optional()
    .describe('`action`: an action has to implement the decision. `nothing`: the decision needs no action.'),
  supersedes: oneManyOrNone.describe('Earlier decisions that this one supersedes.'),
  scope: scope.optional().describe('Where it applies and where it does not.'),
  reviewBy: day.optional().describe('The date of its review.'),
  assumed: assumed('`objectionsBy` and `reviewBy` are assumed, since the record does not give them.'),
  for: serves
    .optional()
    .describe('The objectives, outcomes, programs or goals it serves. `none`: standalone.'),
  tracker: oneManyOrNone.describe('Ids of the same subject in a tracker.'),
  owner: oneManyOrNone.describe('The owner: people or teams.'),
  topic: topicOf,
  visibility: z.enum(visibilities).default('public').describe('`private` keeps it out of the built site.'),
  formerly: formerly('series', 'decision').describe(
    'Earlier ids of the decision, short or full. Its old address leads here.',
  ),
} satisfies Shape<Written>).transform(
  (written): DecisionEntry => ({
    ...written,
    status: written.status ?? (isLazyConsensus(written) ? 'proposed' : 'accepted'),
  }),
);
