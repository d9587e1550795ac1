import { openedAt } from '../linking/record-place.ts';
import { finding } from '../linking/where.ts';
import type { Rule } from './rule.ts';

/**
 * An action that its own note calls done says when, since the day of the note is only a guess. A follow-up is
 * dated by its note.
 */
export const doneWithoutDay: Rule = {
  code: 'done-without-day',
  check: ({ actions }) =>
    actions
      .filter(({ earlier, entry }) => !earlier && entry.status === 'done' && entry.closed === undefined)
      .map((action) =>
        finding(
          'done-without-day',
          openedAt(action, 'status'),
          `Missing day on which the action \`${action.shortId}\` was done, expected \`closed\` beside \`status: done\`.`,
          { hint: `add \`closed: ${action.opened}\` with the right day` },
        ),
      ),
};
