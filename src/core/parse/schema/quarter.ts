import type { GoalEntry, MilestoneEntry, QuarterEntry } from '../../model/registry.ts';
import { day } from './day.ts';
import { id } from './id.ts';
import { listOf, mapping, type Shape } from './mapping.ts';
import { checkedBy } from './problem.ts';
import { oneManyOrNone, serves } from './reference.ts';
import { text } from './text.ts';

const milestone = mapping({
  id: id.describe('Short name of the milestone, unique within its goal.'),
  text: text.describe('What will be there.'),
  tracker: oneManyOrNone.describe('Ids of the same work in an outside tracker.'),
  blockedBy: oneManyOrNone.describe('Milestones of the same goal that come first.'),
} satisfies Shape<MilestoneEntry>);

const goal = mapping({
  id: id.describe('Short name of the goal, unique within its quarter.'),
  text: text.describe('What a team set out to do.'),
  team: text.optional().describe('The team.'),
  owner: oneManyOrNone.describe('Who answers for it.'),
  for: serves.optional().describe('The objectives, outcomes or programs that it serves, or `none`.'),
  continues: text.optional().describe('The earlier goal that this one carries on, by its full id.'),
  milestones: listOf(milestone).default([]).describe('The steps to it.'),
} satisfies Shape<GoalEntry>);

/** The frontmatter of a file in `quarters/`. */
export const quarter = mapping(
  {
    title: text.optional().describe('A name, where the id is not enough.'),
    starts: day.optional().describe('Its first day, where the file name does not say it.'),
    ends: day.optional().describe('Its last day.'),
    goals: listOf(goal).default([]).describe('What the teams set out to do.'),
  } satisfies Shape<Omit<QuarterEntry, 'id' | 'path' | 'extras' | 'markdown'>>,
  '`key: value` pairs',
).superRefine(
  checkedBy(({ starts, ends }) =>
    starts !== undefined && ends !== undefined && ends < starts
      ? {
          code: 'bad-value',
          path: ['ends'],
          message: `Unexpected last day \`${ends}\` before the first, expected a day from \`${starts}\` on.`,
        }
      : undefined,
  ),
);
