import * as z from 'zod';
import { listOf, mapping } from './value/mapping.ts';
import { expected } from './value/problem.ts';
import { name } from './value/text.ts';

/** `addresses.json`. `version` changes with its form. */
export const addresses = mapping({
  version: z.literal(1, { error: expected('bad-value', '`1`') }).describe('The form of this file.'),
  addresses: listOf(name).describe('The permanent addresses of the site, without its base path.'),
  gone: listOf(name).default([]).describe('Addresses that earlier sites had and this one has no more.'),
});
