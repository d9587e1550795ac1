import * as z from 'zod';
import { cadences } from '../../model/status.ts';
import {
  dayValue,
  forValue,
  idOf,
  idsOf,
  ownerValue,
  type ReadOnly,
  trackerValue,
} from '../lines/data-values.ts';

const site = z
  .strictObject({
    title: z.string(),
    url: z.string().optional().describe('Address of the site, if set.'),
    language: z.string().describe('Language tag (BCP 47).'),
    fiscalYearStart: z.int().min(1).max(12).describe('First month of the fiscal year.'),
    trackers: z
      .array(z.strictObject({ name: z.string(), pattern: z.string(), url: z.string() }))
      .optional()
      .describe('Outside trackers: the pattern of their ids, and the address with `{id}` for the id.'),
  })
  .describe('Settings of the site.');

const person = z.strictObject({
  id: idOf('`dan`'),
  name: z.string(),
  teams: idsOf('Ids of teams.').optional(),
});

const series = z.strictObject({
  id: idOf('`deployment-pipeline`'),
  title: z.string(),
  cadence: z.enum(cadences),
  teams: idsOf('Ids of teams.').optional(),
  attendees: idsOf('Usual attendees: ids, or names as written.').optional(),
  for: forValue.optional(),
});

const aim = { text: z.string(), owner: ownerValue.optional() };

const program = z.strictObject({
  id: idOf('`p6`'),
  title: z.string(),
  link: z.string().optional(),
  owner: ownerValue.optional(),
  outcomes: z
    .array(
      z.strictObject({
        id: idOf('`p6/o2`'),
        ...aim,
        objectives: z
          .array(z.strictObject({ id: idOf('`p6/o2.2`'), ...aim }))
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
        ...aim,
        team: idOf('Id of its team.').optional(),
        for: forValue.optional(),
        continues: idOf('The goal of an earlier quarter that it continues.').optional(),
        milestones: z
          .array(
            z.strictObject({
              id: idOf('Unique within the goal.'),
              text: z.string(),
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

/** What stands outside of the notes and has no days: the registries, as they are now. */
export const contextSchema = z
  .strictObject({
    site,
    people: z.array(person).describe('The people of the registry.'),
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

/** The registries as the file of events holds them. */
export type EventContext = ReadOnly<z.infer<typeof contextSchema>>;
