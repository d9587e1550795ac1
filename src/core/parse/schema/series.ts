import * as z from 'zod';
import type { SeriesEntry } from '../../model/registry.ts';
import { cadences, seriesForms } from '../../model/status.ts';
import { day } from './value/day.ts';
import { formerly } from './value/former.ts';
import { link } from './value/link.ts';
import { listOf, mapping, type Shape } from './value/mapping.ts';
import { meets } from './value/meets.ts';
import { names, serves } from './value/reference.ts';
import { rules } from './value/rules.ts';
import { text, texts } from './value/text.ts';

/** The frontmatter of a file in `series/`. */
export const series = mapping(
  {
    title: text.describe('The name of the meeting.'),
    cadence: z.enum(cadences).default('irregular').describe('How often it meets.'),
    form: z
      .enum(seriesForms)
      .optional()
      .describe(
        '`collection`, such as post-mortems or votes: nothing is carried over, and there is no next meeting.',
      ),
    meets: meets.optional().describe('The day on which it meets: `thursday`, or `first thursday`.'),
    next: listOf(day).optional().describe('Days on which it meets next, if they differ from the usual ones.'),
    cancelled: listOf(day).optional().describe('Days on which it does not meet.'),
    teams: names.describe('The teams that meet. `owner: everyone` means each of them.'),
    attendees: names.describe('Who usually comes.'),
    standing: texts.describe('Standing items of every agenda.'),
    for: serves
      .optional()
      .describe('What its actions serve, unless a note or an action has its own `for`. `none`: standalone.'),
    rules: rules
      .optional()
      .describe('Severities of the findings in its notes, by code. They win over those of `site.yaml`.'),
    links: listOf(link).default([]).describe('Links to elsewhere.'),
    formerly: formerly('series').describe(
      'Earlier ids of the series. Its old address leads here, and so do those of its notes and records.',
    ),
  } satisfies Shape<Omit<SeriesEntry, 'id' | 'path' | 'extras' | 'body'>>,
  '`key: value` pairs',
);
