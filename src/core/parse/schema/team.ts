import type { TeamEntry } from '../../model/registry.ts';
import { idOf } from './id.ts';
import { listOf, mapping, type Shape } from './mapping.ts';
import { names } from './reference.ts';
import { text } from './text.ts';

const team = mapping({
  id: idOf('team').describe('Short name, as notes write it.'),
  name: text.describe('The full name.'),
  aliases: names.describe('Other ways in which notes name the team.'),
} satisfies Shape<TeamEntry>);

/** `teams.yaml`. */
export const teams = listOf(team);
