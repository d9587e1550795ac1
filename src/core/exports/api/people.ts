import * as z from 'zod';
import { cadences } from '../../model/status.ts';
import { personRef, seriesRef, teamRef } from '../../views/lines/ref.ts';
import { type DataFile, headOf } from '../lines/data-file.ts';
import { idOf, idsOf } from '../lines/data-values.ts';
import { idsIn, pageValue } from './record-values.ts';

const named = {
  id: idOf('Its id: `dan`.'),
  page: pageValue,
  name: z.string().describe('Title.'),
};

const schema = z
  .strictObject({
    ...headOf(1),
    people: z
      .array(
        z.strictObject({
          ...named,
          registered: z.boolean().describe('False for a person who is not in `people.yaml`.'),
          teams: idsOf('Teams of the person.').optional(),
        }),
      )
      .describe('Everyone in the notes or in `people.yaml`.'),
    teams: z
      .array(z.strictObject({ ...named, members: idsOf('Its members.').optional() }))
      .describe('The teams of `teams.yaml`.'),
    series: z
      .array(
        z.strictObject({
          ...named,
          cadence: z.enum(cadences).describe('How often it meets.'),
          teams: idsOf('The teams that take part.').optional(),
        }),
      )
      .describe('The recurring meetings.'),
  })
  .describe('People, teams and series. People and teams share one namespace. No figures about people.');

/** People, teams and series. */
export const peopleFile: DataFile = {
  name: 'people',
  title: 'People, teams and series',
  version: 1,
  schema,
  contents: ({ people, teams, series }, addressOf) => ({
    people: people.map((one) => ({
      id: one.id,
      page: addressOf(personRef(one)),
      name: one.name,
      registered: one.registered,
      teams: idsIn(one.teams),
    })),
    teams: teams.map((one) => ({
      id: one.id,
      page: addressOf(teamRef(one)),
      name: one.name,
      members: idsIn(one.members),
    })),
    series: series.map((one) => ({
      id: one.id,
      page: addressOf(seriesRef(one)),
      name: one.entry.title,
      cadence: one.entry.cadence,
      teams: idsIn(one.teams),
    })),
  }),
};
