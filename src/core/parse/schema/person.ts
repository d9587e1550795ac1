import type { PersonEntry } from '../../model/registry.ts';
import { idOf } from './id.ts';
import { listOf, mapping, type Shape } from './mapping.ts';
import { names } from './reference.ts';
import { text } from './text.ts';

const person = mapping({
  id: idOf('person').describe('Short name used in notes.'),
  name: text.describe('The full name.'),
  aliases: names.describe('Other names for the person in notes.'),
  teams: names.describe('Teams the person is in.'),
} satisfies Shape<PersonEntry>);

/** `people.yaml`. */
export const people = listOf(person);
