import type { TeamEntry } from '../../model/registry.ts';
import { formerly } from './value/former.ts';
import { idOf } from './value/id.ts';
import { listOf, mapping, type Shape } from './value/mapping.ts';
import { names } from './value/reference.ts';
import { text } from './value/text.ts';

const team = mapping({
  id: idOf('team').describe('Short name used in notes.'),
  name: text.describe('The full name.'),
  aliases: names.describe('Other names for the team in notes.'),
  formerly: formerly('team').describe(
    'Earlier ids of the team. Its old address leads here, and notes may still use them.',
  ),
} satisfies Shape<TeamEntry>);

/** `teams.yaml`. */
export const teams = listOf(team);
