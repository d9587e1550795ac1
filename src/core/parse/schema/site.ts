import * as z from 'zod';
import type { SiteEntry } from '../../model/registry.ts';
import { address, addressWith } from './value/address.ts';
import { day } from './value/day.ts';
import { flag } from './value/figure.ts';
import { language } from './value/language.ts';
import { listOf, mapping, type Shape } from './value/mapping.ts';
import { markers } from './value/markers.ts';
import { checkedBy, expected } from './value/problem.ts';
import { rules } from './value/rules.ts';
import { name, text } from './value/text.ts';
import { tracker } from './value/tracker.ts';

const month = expected('bad-value', 'a month from 1 to 12');

/**
 * Address of the site. Its path is put before every link, where `//` would lead to another host. Astro finds no page
 * below a path with encoded characters.
 */
const siteAddress = address.superRefine(
  checkedBy((value) => {
    const url = URL.parse(value);
    if (!url || (/^(?:\/[\w.~-]+)*\/?$/.test(url.pathname) && !url.username && !url.password))
      return undefined;
    return {
      code: 'bad-address',
      message: `\`${value.slice(0, 80)}\` is not a valid site address: use a host and a path of letters, digits, \`-\`, \`_\`, \`.\` and \`~\`.`,
      hint: `write \`${url.origin}${url.pathname.replaceAll(/%[\dA-F]{2}|[^\w.~/-]/gi, '-').replaceAll(/\/{2,}/g, '/')}\``,
    };
  }),
);

/** The path of a page of the site, or of a place on it, without the base path. */
const path = name.superRefine(
  checkedBy((value) =>
    value.startsWith('/')
      ? undefined
      : {
          code: 'bad-value',
          message: `\`${value.slice(0, 80)}\` is not an address of the site. Expected one that starts with \`/\`.`,
        },
  ),
);

/** The word for a period: letters, with spaces or hyphens between them. */
const periodWord = name.superRefine(
  checkedBy((value) =>
    /^\p{L}[\p{L}\p{M}]*(?:[ -][\p{L}\p{M}]+)*$/u.test(value) && value.length <= 30
      ? undefined
      : {
          code: 'bad-value',
          message: `\`${value.slice(0, 80)}\` is not a word for a period. Expected one such as \`half-year\`.`,
        },
  ),
);

/** `site.yaml`. */
export const site = mapping(
  {
    title: text.default('Meeting notes').describe('The name of the site.'),
    description: text.optional().describe('One sentence about the site, for search engines.'),
    url: siteAddress.optional().describe('The address of the site. It may have a path.'),
    language: language
      .default('en')
      .describe('The language of all texts (BCP 47). A note can have another one.'),
    fiscalYearStart: z
      .int({ error: month })
      .min(1, { error: month })
      .max(12, { error: month })
      .default(1)
      .describe('First month of the fiscal year, 1 to 12.'),
    periods: mapping(
      {
        word: periodWord.describe('The word, in the singular: `half-year`, `trimester`, `iteration`.'),
      },
      'a mapping with `word`',
    )
      .optional()
      .describe('How pages name a planning period. Without it: `quarter`. Addresses and keys do not change.'),
    today: day
      .optional()
      .describe(
        'Date to use as today, for notes that no longer grow. Pages say so and do not follow the date on the reader’s device. `--today` overrides it.',
      ),
    noindex: flag
      .default(false)
      .describe('Ask search engines to leave the site out. Every page says so, and there is no sitemap.'),
    removed: listOf(path)
      .optional()
      .describe('Addresses that are gone on purpose, with those below them, as `addresses.json` lists them.'),
    editUrl: addressWith('{path}').optional().describe('Address for editing a file. `{path}` is its path.'),
    trackers: listOf(tracker).default([]).describe('Outside trackers whose ids become links.'),
    markers: markers
      .optional()
      .describe('Words that open records in texts, besides `ACTION`, `DECISION` and the others.'),
    rules: rules.default({}).describe('Severities of findings, by code.'),
  } satisfies Shape<SiteEntry>,
  'a mapping of keys',
);
