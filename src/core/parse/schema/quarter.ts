import type { GoalEntry, MilestoneEntry, QuarterEntry } from '../../model/registry.ts';
import { measure } from './measure.ts';
import { day } from './value/day.ts';
import { formerly } from './value/former.ts';
import { id } from './value/id.ts';
import { listOf, mapping, type Shape } from './value/mapping.ts';
import { checkedBy } from './value/problem.ts';
import { oneManyOrNone, serves } from './value/reference.ts';
import { name, text } from './value/text.ts';

/** A step of a quarterly goal. */
export const milestone = mapping({
  id: id.describe('Short name of the milestone, unique within its goal.'),
  text: text.describe('The milestone, in one sentence.'),
  owner: oneManyOrNone.describe('The owner: people or teams.'),
  tracker: oneManyOrNone.describe('Ids of the same work in a tracker.'),
  blockedBy: oneManyOrNone.describe('Milestones of the same goal that block it.'),
} satisfies Shape<MilestoneEntry>);

/** A quarterly goal, as the file of its quarter writes it. */
export const goal = mapping({
  id: id.describe('Short name of the goal, unique within its quarter.'),
  text: text.describe('The goal, in one sentence.'),
  team: name.optional().describe('The team.'),
  owner: oneManyOrNone.describe('The owner: people or teams.'),
  for: serves.optional().describe('The objectives, outcomes or programs that it serves, or `none`.'),
  continues: name.optional().describe('The full id of the earlier goal that this one continues.'),
  measure: measure.optional().describe('The number by which it is judged.'),
  milestones: listOf(milestone).default([]).describe('The steps towards it.'),
  formerly: formerly('quarter', undefined).describe(
    'Earlier ids of the goal, short or full. Its old address leads here.',
  ),
} satisfies Shape<GoalEntry>);

/** The frontmatter of a file in `quarters/`. */
export const quarter = mapping(
  {
    title: text.optional().describe('A title, if the id is not enough.'),
    starts: day.optional().describe('First day, if the file name does not give it.'),
    ends: day.optional().describe('Last day.'),
    goals: listOf(goal).default([]).describe('The quarterly goals of the teams.'),
    formerly: formerly('quarter').describe('Earlier ids of the quarter. Its old address leads here.'),
  } satisfies Shape<Omit<QuarterEntry, 'id' | 'path' | 'extras' | 'body'>>,
  '`key: value` pairs',
).superRefine(
  checkedBy(({ starts, ends }) =>
    starts !== undefined && ends !== undefined && ends < starts
      ? {
          code: 'bad-value',
          path: ['ends'],
          message: `\`ends\` is \`${ends}\`, before \`starts\` (\`${starts}\`).`,
        }
      : undefined,
  ),
);
