import * as z from 'zod';
import type { GapBaseline } from '../../model/finding/gap.ts';
import { listOf, mapping, type Shape } from './mapping.ts';
import { expected } from './problem.ts';
import { name } from './text.ts';

const ids = listOf(name).optional().describe('Full ids.');

const gaps = mapping({
  'no-action': ids,
  'no-goal': ids,
  'no-owner': ids,
  'no-word': ids,
  'goal-without-objective': ids,
  'action-for-nothing': ids,
  'decision-for-nothing': ids,
} satisfies Shape<GapBaseline>);

/** A file of accepted gaps. `version` changes with its form. */
export const gapBaseline = mapping({
  version: z.literal(1, { error: expected('bad-value', '`1`') }).describe('The form of this file.'),
  gaps: gaps.describe('The ids by kind of gap.'),
});
