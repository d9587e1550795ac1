import * as z from 'zod';
import { type FindingBaseline, findingBaseline as inOrder } from '../../model/finding/baseline.ts';
import { catalogue, isCode } from '../../model/finding/catalogue.ts';
import { listOf, mapping } from './value/mapping.ts';
import { expected } from './value/problem.ts';
import { name } from './value/text.ts';

const identities = listOf(name).optional().describe('The file and the message of each.');

const findings = mapping(
  Object.fromEntries(Object.keys(catalogue).map((code) => [code, identities])),
).transform(
  (written): FindingBaseline =>
    inOrder(
      Object.entries(written).flatMap(([code, all]) =>
        isCode(code) ? (all ?? []).map((identity) => ({ code, identity })) : [],
      ),
    ),
);

/** A file of accepted findings. `version` changes with its form. */
export const findingBaseline = mapping({
  version: z.literal(1, { error: expected('bad-value', '`1`') }).describe('The form of this file.'),
  findings: findings.describe('The findings by code.'),
});
