import * as z from 'zod';
import {
  objective as objectiveSchema,
  outcome as outcomeSchema,
  program as programSchema,
} from '../../parse/schema/program.ts';
import { goal as goalSchema, milestone as milestoneSchema } from '../../parse/schema/quarter.ts';
import { series as seriesSchema } from '../../parse/schema/series.ts';
import { site as siteSchema } from '../../parse/schema/site.ts';
import { fieldsOf } from '../../parse/schema/value/fields.ts';
import { dayValue, forValue, idOf, idsOf, ownerValue, trackerValue } from '../lines/data-values.ts';
import { fieldShape } from '../lines/field-data.ts';
import { plainFields } from '../lines/plain-fields.ts';

/*
 * The plain fields of a registry follow from its schema. The keys that are listed here refer to something or contain
 * entries, so their schemas are written below.
 */

/** Fields of each registry that are published as written. */
export const plainOf = {
  site: plainFields(fieldsOf(siteSchema), ['description', 'today', 'noindex', 'removed', 'editUrl', 'rules']),
  series: plainFields(fieldsOf(seriesSchema), ['teams', 'standing', 'links']),
  program: plainFields(fieldsOf(programSchema), ['outcomes']),
  outcome: plainFields(fieldsOf(outcomeSchema), ['objectives']),
  objective: plainFields(fieldsOf(objectiveSchema), []),
  goal: plainFields(fieldsOf(goalSchema), ['continues', 'milestones']),
  milestone: plainFields(fieldsOf(milestoneSchema), []),
};

const site = z.strictObject(fieldShape(plainOf.site)).describe('Settings of the site.');

const person = z.strictObject({
  id: idOf('`dan`'),
  name: z.string(),
  teams: idsOf('Ids of teams.').optional(),
  left: dayValue.describe('The last day of a person who leaves.').optional(),
});

const series = z.strictObject({
  id: idOf('`deployment-pipeline`'),
  ...fieldShape(plainOf.series),
  teams: idsOf('Ids of teams.').optional(),
  attendees: idsOf('Usual attendees: ids, or names as written.').optional(),
  for: forValue.optional(),
});

const program = z.strictObject({
  id: idOf('`p6`'),
  ...fieldShape(plainOf.program),
  owner: ownerValue.optional(),
  outcomes: z
    .array(
      z.strictObject({
        id: idOf('`p6/o2`'),
        ...fieldShape(plainOf.outcome),
        owner: ownerValue.optional(),
        objectives: z
          .array(
            z.strictObject({
              id: idOf('`p6/o2.2`'),
              ...fieldShape(plainOf.objective),
              owner: ownerValue.optional(),
            }),
          )
          .describe('Its objectives, in the order of the file.'),
      }),
    )
    .describe('Its outcomes, in the order of the file.'),
});

const quarter = z.strictObject({
  id: idOf('`2017-18-q1`'),
  title: z.string(),
  starts: dayValue.describe('First day.'),
  ends: dayValue.describe('Last day.'),
  goals: z
    .array(
      z.strictObject({
        id: idOf('`2017-18-q1/ci-pipeline`'),
        ...fieldShape(plainOf.goal),
        owner: ownerValue.optional(),
        team: idOf('Id of its team.').optional(),
        for: forValue.optional(),
        continues: idOf('The goal of an earlier quarter that it continues.').optional(),
        milestones: z
          .array(
            z.strictObject({
              id: idOf('Unique within the goal.'),
              ...fieldShape(plainOf.milestone),
              owner: ownerValue.optional(),
              tracker: trackerValue.optional(),
              blockedBy: idsOf('Milestones of the same goal that block it.').optional(),
            }),
          )
          .optional()
          .describe('Milestones, as planned.'),
      }),
    )
    .describe('Its goals.'),
});

/** The content of the registries today. They have no history, unlike the notes. */
export const contextSchema = z
  .strictObject({
    site,
    people: z.array(person).describe('The people, also those outside the registry.'),
    teams: z
      .array(z.strictObject({ id: idOf('`releng`'), name: z.string() }))
      .describe('The teams of the registry.'),
    series: z.array(series).describe('Series with a file of their own. Others are known from their notes.'),
    programs: z.array(program).describe('Programs with their outcomes and objectives.'),
    quarters: z.array(quarter).describe('Quarters with a file of their own. Others follow the fiscal year.'),
  })
  .describe(
    'Context of the events, without a history of its own: people, teams, series, programs and quarters, as in their files today.',
  );
