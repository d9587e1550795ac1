import type { LinkEntry } from '../../../model/entry.ts';
import { address } from './address.ts';
import { mapping, type Shape } from './mapping.ts';
import { text } from './text.ts';

/** A link to another site, with its text. */
export const link = mapping({
  text: text.describe('The words of the link.'),
  url: address.describe('The address.'),
} satisfies Shape<LinkEntry>);
