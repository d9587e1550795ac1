import type { RoleEntry } from '../../../model/entry.ts';
import { either, mapping, type Shape } from '../value/mapping.ts';
import { name, text } from '../value/text.ts';

const role = mapping({
  person: name.describe('The person.'),
  as: text.optional().describe('Their role in this meeting, such as `guest speaker`.'),
  of: name.optional().describe('The team or other group for which they speak.'),
} satisfies Shape<RoleEntry>);

/** An attendee: a name, or a mapping with a role. */
export const attendee = either(name, role, 'text, or a mapping with `person:`');
