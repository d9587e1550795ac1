import * as z from 'zod';
import type { LinkEntry } from '../../../model/entry.ts';
import { linkKinds } from '../../../model/status.ts';
import { address } from './address.ts';
import { mapping, type Shape } from './mapping.ts';
import { text } from './text.ts';

/** A link to another site, with its text. */
export const link = mapping({
  text: text.describe('The words of the link.'),
  url: address.describe('The address.'),
  kind: z.enum(linkKinds).optional().describe('What it leads to. Recordings come first on the page.'),
} satisfies Shape<LinkEntry>);
