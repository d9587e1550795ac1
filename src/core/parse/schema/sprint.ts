import * as z from 'zod';
import type { EffortEntry, SprintEntry, SprintGoalEntry, UnplannedEntry } from '../../model/review.ts';
import { achievements, goalResults } from '../../model/status.ts';
import { partialDayOrUnknown } from './day.ts';
import { figure, howMany, ordinal, unknown } from './figure.ts';
import { either, listOf, mapping, type Shape } from './mapping.ts';
import { expected, report } from './problem.ts';
import { serves } from './reference.ts';
import { text } from './text.ts';

const effort = mapping({
  unit: text.describe('What the figures count, such as `person-days`.'),
  capacity: figure.optional().describe('How much there was to give.'),
  planned: figure.optional().describe('How much was planned.'),
  actual: figure.optional().describe('How much it took.'),
  caveat: text.optional().describe('What to know before comparing the figures.'),
} satisfies Shape<EffortEntry>);

const goal = mapping({
  text: text.describe('What was to be reached.'),
  startedAs: text.optional().describe('How it stood when the sprint began.'),
  result: z
    .enum([...goalResults, 'unknown'])
    .optional()
    .describe('What came of it.'),
  reason: text.optional().describe('Why it was dropped or not done.'),
  note: text.optional().describe('What else was said of it.'),
  for: serves.optional().describe('The objectives, outcomes, programs or goals that it serves, or `none`.'),
} satisfies Shape<SprintGoalEntry>);

const unplanned = mapping({
  text: text.describe('The work that nobody had planned.'),
  effort: figure.optional().describe('What it took, in the unit of the effort.'),
  serves: ordinal.optional().describe('The goal of the sprint that it served, counted from 1.'),
  note: text.optional().describe('What else was said of it.'),
} satisfies Shape<UnplannedEntry>);

const remainder = z
  .union([listOf(text), howMany, unknown], {
    error: expected('wrong-type', 'a list, a whole number or `unknown`'),
  })
  .optional();

/** A sprint: when, what for, what it took and what came of each goal. */
export const sprint = mapping({
  number: ordinal.optional().describe('Which sprint it was.'),
  start: partialDayOrUnknown.optional().describe('Its first day, as far as it is known.'),
  end: partialDayOrUnknown.optional().describe('Its last day, as far as it is known.'),
  goal: text.optional().describe('What the sprint as a whole was for.'),
  achieved: z
    .enum([...achievements, 'unknown'])
    .optional()
    .describe('Whether that was reached.'),
  effort: effort.optional().describe('What it was planned for and took.'),
  goals: listOf(goal).default([]).describe('Its goals, in order.'),
  unplanned: either(listOf(unplanned), unknown, 'a list or `unknown`')
    .optional()
    .describe('Work that nobody had planned.'),
  leftOver: remainder.describe('What was left at the end: a list, how many, or `unknown`.'),
  invalidated: remainder.describe(
    'Planned work that turned out not to be needed: a list, how many, or `unknown`.',
  ),
} satisfies Shape<SprintEntry>).superRefine((entry, context) => {
  if (!Array.isArray(entry.unplanned)) return;
  for (const [index, work] of entry.unplanned.entries()) {
    if (work.serves === undefined || work.serves <= entry.goals.length) continue;
    report(context, {
      code: 'bad-value',
      path: ['unplanned', index, 'serves'],
      message: `Unexpected goal ${work.serves}, expected the number of a goal of the sprint, which has ${entry.goals.length}.`,
    });
  }
});
