import type { TeamUpdateEntry, UpdateItem } from '../../model/entry.ts';
import { partialDay } from './day.ts';
import { either, listOf, mapping, type Shape } from './mapping.ts';
import { text } from './text.ts';

const whole = mapping({
  text: text.describe('What it is about.'),
  team: text.optional().describe('The team it comes from or goes to.'),
  person: text.optional().describe('The person it comes from or goes to.'),
  tracker: text.optional().describe('Its id in an outside tracker.'),
  from: partialDay.optional().describe('Since when, as far as it is known.'),
  until: partialDay.optional().describe('Until when, as far as it is known.'),
} satisfies Shape<UpdateItem>);

const item = either(text, whole, 'text, or a mapping with `text`').transform(
  (written): UpdateItem => (typeof written === 'string' ? { text: written } : written),
);

const items = listOf(item).optional();

/** What a team said in its round. */
export const teamUpdate = mapping({
  team: text.describe('The team.'),
  done: items.describe('What it did since the last meeting.'),
  doing: items.describe('What it is doing.'),
  next: items.describe('What it does next.'),
  blockedBy: items.describe('What blocks it; `[]` says that nothing does.'),
  needs: items.describe('What it needs of others; `[]` says nothing.'),
} satisfies Shape<TeamUpdateEntry>);
