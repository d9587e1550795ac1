import * as z from 'zod';
import type { EffortEntry, SprintEntry, SprintGoalEntry, UnplannedEntry } from '../../../model/review.ts';
import { achievements, goalResults } from '../../../model/status.ts';
import { partialDayOrUnknown } from '../value/day.ts';
import { figure, howMany, ordinal, unknown } from '../value/figure.ts';
import { either, listOf, mapping, type Shape } from '../value/mapping.ts';
import { expected, report } from '../value/problem.ts';
import { serves } from '../value/reference.ts';
import { name, text } from '../value/text.ts';

const effort = mapping({
  unit: name.describe('The unit of the figures, such as `person-days`.'),
  capacity: figure.optional().describe('Capacity.'),
  planned: figure.optional().describe('Planned effort.'),
  actual: figure.optional().describe('Actual effort.'),
  caveat: text.optional().describe('What to know before you compare the figures.'),
} satisfies Shape<EffortEntry>);

const goal = mapping({
  text: text.describe('The goal, in one sentence.'),
  startedAs: name.optional().describe('Status at the start of the sprint.'),
  result: z
    .enum([...goalResults, 'unknown'])
    .optional()
    .describe('The result.'),
  reason: text.optional().describe('Why it was dropped or not done.'),
  note: text.optional().describe('Anything else that was reported.'),
  for: serves
    .optional()
    .describe('The objectives, outcomes, programs or goals it serves. `none`: standalone.'),
} satisfies Shape<SprintGoalEntry>);

const unplanned = mapping({
  text: text.describe('The unplanned work.'),
  effort: figure.optional().describe('Effort, in the unit of `effort`.'),
  serves: ordinal.optional().describe('Number of the sprint goal it served.'),
  note: text.optional().describe('Anything else that was reported.'),
} satisfies Shape<UnplannedEntry>);

const remainder = z
  .union([listOf(text), howMany, unknown], {
    error: expected('wrong-type', 'a list, a whole number or `unknown`'),
  })
  .optional();

/** A sprint: its dates, goals, effort and results. */
export const sprint = mapping({
  number: ordinal.optional().describe('The number of the sprint.'),
  start: partialDayOrUnknown.optional().describe('First day, if known.'),
  end: partialDayOrUnknown.optional().describe('Last day, if known.'),
  goal: text.optional().describe('The goal of the whole sprint.'),
  achieved: z
    .enum([...achievements, 'unknown'])
    .optional()
    .describe('Whether the goal was achieved.'),
  effort: effort.optional().describe('Planned and actual effort.'),
  goals: listOf(goal).default([]).describe('The sprint goals, in order.'),
  unplanned: either(listOf(unplanned), unknown, 'a list or `unknown`').optional().describe('Unplanned work.'),
  leftOver: remainder.describe('Left over at the end: a list, a count, or `unknown`.'),
  invalidated: remainder.describe('Planned work that is no longer needed: a list, a count, or `unknown`.'),
} satisfies Shape<SprintEntry>).superRefine((entry, context) => {
  if (!Array.isArray(entry.unplanned)) return;
  for (const [index, work] of entry.unplanned.entries()) {
    if (work.serves === undefined || work.serves <= entry.goals.length) continue;
    report(context, {
      code: 'bad-value',
      path: ['unplanned', index, 'serves'],
      message: `No goal \`${work.serves}\`: the sprint has ${entry.goals.length} ${entry.goals.length === 1 ? 'goal' : 'goals'}.`,
    });
  }
});
