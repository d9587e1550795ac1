import * as z from 'zod';
import { series as seriesSchema } from '../../parse/schema/series.ts';
import { fieldsOf } from '../../parse/schema/value/fields.ts';
import { personRef, seriesRef, teamRef } from '../../views/lines/ref.ts';
import { involvements } from '../../views/people/involvement.ts';
import { plainOf } from '../events/context-schema.ts';
import { type DataFile, headOf } from '../lines/data-file.ts';
import { dayValue, idOf, idsOf } from '../lines/data-values.ts';
import { fieldShape, plainValues } from '../lines/field-data.ts';
import { plainFields } from '../lines/plain-fields.ts';
import { extrasOf, extrasValue } from './note-blocks.ts';
import { formerlyOf, formerlyValue, idsIn, pageValue } from './record-values.ts';

/** The fields that are written as in the file of the series, without the title. */
const plainOfSeries = plainFields(plainOf.series, ['title']);

/** Lists of a series that only this file has. */
const writtenOfSeries = fieldsOf(seriesSchema).filter(({ key }) => key === 'standing' || key === 'links');

const named = {
  id: idOf('Id: `dan`.'),
  page: pageValue,
  formerly: formerlyValue,
  name: z.string().describe('Name.'),
};

const mentionedByValue = idsOf('Notes that mention it in a text, oldest first.').optional();

const schema = z
  .strictObject({
    ...headOf(1),
    people: z
      .array(
        z.strictObject({
          ...named,
          registered: z.boolean().describe('False for a person who is in notes but not in `people.yaml`.'),
          teams: idsOf('The teams they are in.').optional(),
          left: dayValue.optional().describe('The last day of a person who leaves.'),
          mentionedBy: mentionedByValue,
        }),
      )
      .describe('Everyone in notes or in the registry.'),
    teams: z
      .array(
        z.strictObject({
          ...named,
          members: idsOf('Its members.').optional(),
          mentionedBy: mentionedByValue,
        }),
      )
      .describe('The teams of the registry.'),
    series: z
      .array(
        z.strictObject({
          ...named,
          ...fieldShape(plainOfSeries),
          teams: idsOf('The teams that take part.').optional(),
          ...fieldShape(writtenOfSeries),
          extras: extrasValue,
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
  contents: (archive, addressOf) => {
    const all = involvements(archive);
    const mentionedBy = (id: string) => idsIn(all.get(id)?.mentionedBy ?? []);
    const { people, teams, series } = archive;
    return {
      people: people.map((one) => ({
        id: one.id,
        page: addressOf(personRef(one)),
        formerly: formerlyOf(personRef(one), archive),
        name: one.name,
        registered: one.registered,
        teams: idsIn(one.teams),
        left: one.left,
        mentionedBy: mentionedBy(one.id),
      })),
      teams: teams.map((one) => ({
        id: one.id,
        page: addressOf(teamRef(one)),
        formerly: formerlyOf(teamRef(one), archive),
        name: one.name,
        members: idsIn(one.members),
        mentionedBy: mentionedBy(one.id),
      })),
      series: series.map((one) => ({
        id: one.id,
        page: addressOf(seriesRef(one)),
        formerly: formerlyOf(seriesRef(one), archive),
        name: one.entry.title,
        ...plainValues(plainOfSeries, one.entry),
        teams: idsIn(one.teams),
        ...plainValues(writtenOfSeries, one.entry),
        extras: extrasOf(one.entry.extras),
      })),
    };
  },
};
