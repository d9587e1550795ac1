import * as z from 'zod';
import type { PublishedEvent } from '../../model/address/published-event.ts';
import { listOf, mapping } from './value/mapping.ts';
import { expected } from './value/problem.ts';
import { name } from './value/text.ts';

const form = /^(\d{1,9}) (\d{4}-\d{2}-\d{2}) ([0-9a-z]{1,20})$/;

const event = z
  .string({ error: expected('wrong-type', 'text') })
  .regex(form, { error: expected('bad-value', '`0 2026-01-31 digest`') })
  .transform((text): PublishedEvent => {
    const [, sequence, day = '', digest = ''] = form.exec(text) ?? [];
    return { sequence: Number(sequence), day, digest };
  });

/** `addresses.json`. `version` changes with its form. */
export const addresses = mapping({
  version: z.literal(1, { error: expected('bad-value', '`1`') }).describe('The form of this file.'),
  addresses: listOf(name).describe('The permanent addresses of the site, without its base path.'),
  gone: listOf(name).default([]).describe('Addresses that earlier sites had and this one has no more.'),
  events: z
    .record(z.string(), event)
    .default({})
    .describe('The events of its calendars: the number and the day of the latest revision, and a digest.'),
});
