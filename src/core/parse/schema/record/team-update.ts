import type * as z from 'zod';
import type { TeamUpdateEntry, UpdateItem } from '../../../model/entry.ts';
import { partialDay } from '../value/day.ts';
import { either, listOf, mapping, type Shape } from '../value/mapping.ts';
import { checkedBy } from '../value/problem.ts';
import { name, text } from '../value/text.ts';

const whole = mapping({
  text: text.describe('The item, in words.'),
  team: name.optional().describe('The team it comes from or goes to.'),
  person: name.optional().describe('The person it comes from or goes to.'),
  tracker: name.optional().describe('Its id in a tracker.'),
  from: partialDay.optional().describe('First day, if known.'),
  until: partialDay.optional().describe('Last day, if known.'),
} satisfies Shape<UpdateItem>);

const item = either(text, whole, 'text, or a mapping with `text:`')
  .transform((written): z.input<typeof whole> => (typeof written === 'string' ? { text: written } : written))
  .pipe(whole);

const items = listOf(item).optional();

/** The update of a team or a person. */
export const teamUpdate = mapping(
  {
    team: name.optional().describe('The team. An update needs `team`, `person`, or both.'),
    person: name.optional().describe('The person, or who reported for the team.'),
    done: items.describe('What it did since the last meeting.'),
    doing: items.describe('What it is doing.'),
    next: items.describe('What it will do next.'),
    blockedBy: items.describe('What blocks it. `[]`: nothing blocks us.'),
    needs: items.describe('What it needs from others. `[]`: nothing.'),
  } satisfies Shape<TeamUpdateEntry>,
  '`team:` or `person:`',
).superRefine(
  checkedBy(({ team, person }) =>
    team === undefined && person === undefined
      ? {
          code: 'missing-key',
          message: 'An update needs `team:` or `person:`.',
          missing: ['team', 'person'],
        }
      : undefined,
  ),
);
