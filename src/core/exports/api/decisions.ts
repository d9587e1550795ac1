import * as z from 'zod';
import type { Decision } from '../../model/record.ts';
import { decisionMethods, decisionStatuses } from '../../model/status.ts';
import type { AddressOf } from '../lines/address.ts';
import { type DataFile, headOf } from '../lines/data-file.ts';
import { dayValue, idOf, idsOf } from '../lines/data-values.ts';
import { idsIn, recordShape, recordValues } from './record-values.ts';

const scopeItem = z.strictObject({
  text: z.string().optional().describe('What it is, in words.'),
  when: z.string().optional().describe('On which condition.'),
  names: z.array(z.string()).describe('Names that are listed, as the note writes them.'),
});
const scopeList = (what: string) => z.array(scopeItem).optional().describe(what);

const decision = z
  .strictObject({
    ...recordShape,
    status: z
      .enum([...decisionStatuses, 'superseded'])
      .describe('`superseded` is derived from a newer decision that is accepted, never written.'),
    method: z.enum(decisionMethods).optional().describe('How it was decided.'),
    objectionsBy: dayValue.optional().describe('Until when anybody may object, for lazy consensus.'),
    votes: z
      .strictObject({
        for: z.number().optional(),
        against: z.number().optional(),
        abstained: z.number().optional(),
      })
      .optional()
      .describe('How many votes there were.'),
    reviewBy: dayValue.optional().describe('When it is to be looked at again.'),
    scope: z
      .strictObject({
        includes: scopeList('Cases to which it applies.'),
        exempt: scopeList('Cases to which it does not apply.'),
        borderline: scopeList('Cases that somebody has to judge.'),
        fallback: z.string().optional().describe('What to do where none of this helps.'),
      })
      .optional()
      .describe('Where it holds and where not.'),
    supersedes: idsOf('Decisions that it takes the place of once it is accepted.').optional(),
    supersededBy: idOf('The decision that took its place.').optional(),
    implementedBy: idsOf('Actions that carry it out.').optional(),
  })
  .describe('What a meeting decided or proposed.');

const schema = z
  .strictObject({ ...headOf(1), decisions: z.array(decision) })
  .describe('Every decision of the published notes as it stands. A key that is absent was not said.');

/** Every decision as it stands. */
export const decisionsFile: DataFile = {
  name: 'decisions',
  title: 'Decisions',
  version: 1,
  schema,
  contents: ({ decisions }, addressOf) => ({
    decisions: decisions.map((one) => decisionValues(one, addressOf)),
  }),
};

function decisionValues(one: Decision, addressOf: AddressOf) {
  const { method, objectionsBy, votes, reviewBy, scope } = one.entry;
  return {
    ...recordValues(one, addressOf),
    status: one.status,
    method,
    objectionsBy,
    votes,
    reviewBy,
    scope,
    supersedes: idsIn(one.supersedes),
    supersededBy: one.supersededBy?.id,
    implementedBy: idsIn(one.implementedBy),
  };
}
