import type { ObjectiveEntry, OutcomeEntry, ProgramEntry } from '../../model/registry.ts';
import { measure } from './measure.ts';
import { address } from './value/address.ts';
import { formerly } from './value/former.ts';
import { idOf } from './value/id.ts';
import { listOf, mapping, type Shape } from './value/mapping.ts';
import { oneManyOrNone } from './value/reference.ts';
import { text } from './value/text.ts';

/** An objective, as the file of its program writes it. */
export const objective = mapping({
  id: idOf('aim').describe('Short id, such as `o2.2`.'),
  text: text.describe('The objective, in one sentence.'),
  owner: oneManyOrNone.describe('The owner: people or teams.'),
  measure: measure.optional().describe('The number by which it is judged.'),
  formerly: formerly('program', 'aim').describe(
    'Earlier ids of the objective, short or full. Its old address leads here.',
  ),
} satisfies Shape<ObjectiveEntry>);

/** An outcome, as the file of its program writes it, with its objectives. */
export const outcome = mapping({
  id: idOf('aim').describe('Short id, such as `o2`.'),
  text: text.describe('The outcome, in one sentence.'),
  owner: oneManyOrNone.describe('The owner: people or teams.'),
  objectives: listOf(objective).default([]).describe('The steps towards it.'),
  measure: measure.optional().describe('The number by which it is judged.'),
  formerly: formerly('program', 'aim').describe(
    'Earlier ids of the outcome, short or full. Its old address leads here.',
  ),
} satisfies Shape<OutcomeEntry>);

/** The frontmatter of a file in `programs/`. */
export const program = mapping(
  {
    title: text.describe('The name of the program.'),
    link: address.optional().describe('Its page elsewhere.'),
    owner: oneManyOrNone.describe('The owner: people or teams.'),
    outcomes: listOf(outcome).default([]).describe('The outcomes of the program.'),
    formerly: formerly('program').describe(
      'Earlier ids of the program. Its old address leads here, and so do those of its outcomes and objectives.',
    ),
  } satisfies Shape<Omit<ProgramEntry, 'id' | 'path' | 'extras' | 'body'>>,
  '`key: value` pairs',
);
