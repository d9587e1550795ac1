import type { TeamUpdateEntry, UpdateItem } from '../../model/entry.ts';
import { partialDay } from './day.ts';
import { either, listOf, mapping, type Shape } from './mapping.ts';
import { text } from './text.ts';

const whole = mapping({
  text: text.describe('The item, in words.'),
  team: text.optional().describe('The team it comes from or goes to.'),
  person: text.optional().describe('The person it comes from or goes to.'),
  tracker: text.optional().describe('Its id in a tracker.'),
  from: partialDay.optional().describe('First day, if known.'),
  until: partialDay.optional().describe('Last day, if known.'),
} satisfies Shape<UpdateItem>);

const item = either(text, whole, 'text, or a mapping with `text:`').transform(
  (written): UpdateItem => (typeof written === 'string' ? { text: written } : written),
);

const items = listOf(item).optional();

/** A team's update. */
export const teamUpdate = mapping({
  team: text.describe('The team.'),
  done: items.describe('What it did since the last meeting.'),
  doing: items.describe('What it is doing.'),
  next: items.describe('What it will do next.'),
  blockedBy: items.describe('What blocks it. `[]`: nothing blocks us.'),
  needs: items.describe('What it needs from others. `[]`: nothing.'),
} satisfies Shape<TeamUpdateEntry>);
