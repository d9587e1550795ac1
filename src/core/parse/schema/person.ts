import type { PersonEntry } from '../../model/registry.ts';
import { day } from './value/day.ts';
import { formerly } from './value/former.ts';
import { idOf } from './value/id.ts';
import { listOf, mapping, type Shape } from './value/mapping.ts';
import { names } from './value/reference.ts';
import { text } from './value/text.ts';

const person = mapping({
  id: idOf('person').describe('Short name used in notes.'),
  name: text.describe('The full name.'),
  aliases: names.describe('Other names for the person in notes.'),
  teams: names.describe('Teams the person is in.'),
  left: day
    .optional()
    .describe('The last day of a person who leaves. Open actions of a person who has left are a finding.'),
  formerly: formerly('person').describe(
    'Earlier ids of the person. Its old address leads here, and notes may still use them.',
  ),
} satisfies Shape<PersonEntry>);

/** `people.yaml`. */
export const people = listOf(person);
