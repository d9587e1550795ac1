import * as z from 'zod';
import {
  actionStatuses,
  debtStatuses,
  decisionMethods,
  decisionStatuses,
  questionStatuses,
  recurrences,
} from '../../model/status.ts';
import { dayValue, forValue, idOf, idsOf, ownerValue, trackerValue } from '../lines/data-values.ts';
import { blockersValue, dueValue, saidBy } from './values.ts';

/** What the opening of every kind of record has. */
const opened = {
  event: z.literal('opened'),
  ...saidBy,
  id: idOf('The record: `deployment-pipeline/single-tracking`.'),
  text: z.string(),
  owner: ownerValue.optional(),
  for: forValue.optional(),
  tracker: trackerValue,
};

const openedAction = z
  .strictObject({
    ...opened,
    record: z.literal('action'),
    status: z.enum(actionStatuses),
    due: dueValue.optional(),
    blockedBy: blockersValue.optional(),
    start: dayValue.optional().describe('Until this day nobody is asked for it.'),
    every: z.enum(recurrences).optional(),
    closed: dayValue.optional().describe('When it was done or dropped, where the opening note says so.'),
    reason: z.string().optional().describe('Why it was dropped.'),
    implements: idOf('The decision that it carries out.').optional(),
    supersedes: idsOf('Actions whose place it takes.').optional(),
    duplicateOf: idOf('The action that it repeats.').optional(),
    splitInto: idsOf('The actions that it was split into.').optional(),
  })
  .describe('A commitment.');

const scopeItems = z.array(
  z.strictObject({
    when: z.string().optional(),
    names: z.array(z.string()),
    text: z.string().optional(),
  }),
);

const openedDecision = z
  .strictObject({
    ...opened,
    record: z.literal('decision'),
    status: z.enum(decisionStatuses),
    method: z.enum(decisionMethods).optional(),
    objectionsBy: dayValue.optional().describe('Until when anybody may object, for lazy consensus.'),
    votes: z
      .strictObject({
        for: z.number().optional(),
        against: z.number().optional(),
        abstained: z.number().optional(),
      })
      .optional(),
    supersedes: idsOf('Decisions whose place it takes once it is accepted.').optional(),
    scope: z
      .strictObject({
        includes: scopeItems.optional(),
        exempt: scopeItems.optional(),
        borderline: scopeItems.optional(),
        fallback: z.string().optional(),
      })
      .optional()
      .describe('Where it applies and where not.'),
    reviewBy: dayValue.optional(),
  })
  .describe('A decision, proposed or taken.');

const openedQuestion = z
  .strictObject({
    ...opened,
    record: z.literal('question'),
    status: z.enum(questionStatuses),
    answer: z.string().optional(),
  })
  .describe('A question.');

const openedDebt = z
  .strictObject({
    ...opened,
    record: z.literal('debt'),
    status: z.enum(debtStatuses),
    remedy: z.string().optional().describe('What would pay it.'),
  })
  .describe('A debt.');

/** A record was opened by a note: an action, a decision, a question or a debt. */
export const openedSchema = z.discriminatedUnion('record', [
  openedAction,
  openedDecision,
  openedQuestion,
  openedDebt,
]);
