import * as z from 'zod';
import type { SiteEntry } from '../../model/registry.ts';
import { address, addressWith } from './address.ts';
import { listOf, mapping, type Shape } from './mapping.ts';
import { expected } from './problem.ts';
import { text } from './text.ts';
import { tracker } from './tracker.ts';

const month = expected('bad-value', 'the number of a month, 1 to 12');

/** `site.yaml`. */
export const site = mapping(
  {
    title: text.default('Meeting notes').describe('The name of the site.'),
    description: text.optional().describe('One sentence about it, for search engines.'),
    url: address.optional().describe('Where the site will stand; it may have a path.'),
    language: text.default('en').describe('The language of the notes, as in BCP 47.'),
    fiscalYearStart: z
      .int({ error: month })
      .min(1, { error: month })
      .max(12, { error: month })
      .default(1)
      .describe('The month in which the fiscal year begins, 1 to 12.'),
    editUrl: addressWith('{path}')
      .optional()
      .describe('Where a note is edited; `{path}` is replaced by its path.'),
    trackers: listOf(tracker).default([]).describe('Outside trackers whose ids become links.'),
    rules: z
      .record(z.string(), z.enum(['error', 'warning', 'off']), {
        error: expected('wrong-type', 'a mapping from codes to severities'),
      })
      .default({})
      .describe('How much findings weigh here, by their code.'),
  } satisfies Shape<SiteEntry>,
  'a mapping of keys',
);
