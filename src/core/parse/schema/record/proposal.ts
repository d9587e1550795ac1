import * as z from 'zod';
import type { PositionEntry, ProposalEntry, ProposalPart } from '../../../model/review.ts';
import { positions as positionKinds } from '../../../model/status.ts';
import { formerly } from '../value/former.ts';
import { id } from '../value/id.ts';
import { listOf, mapping, type Shape } from '../value/mapping.ts';
import { checkedBy } from '../value/problem.ts';
import { name, text } from '../value/text.ts';

const position = mapping({
  person: name.describe('The person.'),
  position: z.enum(positionKinds).describe('The position. `agree-if` needs a `note`.'),
  note: text.optional().describe('The condition, or the reason.'),
} satisfies Shape<PositionEntry>).superRefine(
  checkedBy((entry) =>
    entry.position === 'agree-if' && entry.note === undefined
      ? { code: 'missing-key', message: 'Missing `note`: the condition of `agree-if`.' }
      : undefined,
  ),
);

const positions = listOf(position).default([]).describe('Positions of people.');

const part = mapping({
  text: text.describe('One part of the proposal.'),
  positions,
  note: text.optional().describe('Anything else that was reported.'),
} satisfies Shape<ProposalPart>);

/** An idea that is not an action and never overdue. */
export const proposal = mapping({
  id: id.describe('Short name of the proposal.'),
  text: text.describe('The proposal, in one sentence.'),
  positions,
  parts: listOf(part).default([]).describe('Parts with positions of their own.'),
  adoptedAs: name.optional().describe('The decision or action that came from it.'),
  note: text.optional().describe('Anything else that was reported.'),
  formerly: formerly('series', undefined).describe(
    'Earlier ids of the proposal, short or full. Its old address leads here.',
  ),
} satisfies Shape<ProposalEntry>);
