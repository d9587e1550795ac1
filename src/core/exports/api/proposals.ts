import * as z from 'zod';
import type { Proposal } from '../../model/record.ts';
import { proposal as proposalSchema } from '../../parse/schema/record/proposal.ts';
import { fieldsOf } from '../../parse/schema/value/fields.ts';
import { recordRef } from '../../views/lines/ref.ts';
import type { AddressOf } from '../lines/address.ts';
import { type DataFile, headOf } from '../lines/data-file.ts';
import { assumedOn, assumedValue, dayValue, idOf, idsOf } from '../lines/data-values.ts';
import { fieldShape, plainValues } from '../lines/field-data.ts';
import { plainFields } from '../lines/plain-fields.ts';
import { idsIn, pageValue } from './record-values.ts';

/** The fields that are written as in its entry: its text, its positions and its parts. */
const plain = plainFields(fieldsOf(proposalSchema), ['adoptedAs']);

const proposal = z
  .strictObject({
    id: idOf('`<series>/<id>`, unique in the site.'),
    page: pageValue,
    series: idOf('The series of its note.'),
    note: idOf('The note that it is in.'),
    day: dayValue.describe('Date of that note.'),
    assumed: assumedValue,
    adoptedAs: idOf('The decision or action that came from it.').optional(),
    mentionedBy: idsOf('Notes that mention it in their text, oldest first.').optional(),
    ...fieldShape(plain),
  })
  .describe('An idea. It is not an action and never overdue.');

const schema = z
  .strictObject({ ...headOf(1), proposals: z.array(proposal) })
  .describe('Every proposal of the published notes, with positions. A missing key means: not recorded.');

/** The file of proposals, with the positions of people. */
export const proposalsFile: DataFile = {
  name: 'proposals',
  title: 'Proposals',
  version: 1,
  schema,
  contents: ({ proposals }, addressOf) => ({
    proposals: proposals.map((one) => proposalValues(one, addressOf)),
  }),
};

function proposalValues(one: Proposal, addressOf: AddressOf) {
  return {
    id: one.id,
    page: addressOf(recordRef(one)),
    series: one.note.series.id,
    note: one.note.id,
    day: one.note.note.date,
    assumed: assumedOn(one.note.note.date, recordRef(one)),
    adoptedAs: one.adoptedAs?.id ?? one.entry.adoptedAs,
    mentionedBy: idsIn(one.mentionedBy ?? []),
    ...plainValues(plain, one.entry),
  };
}
