import { openedAt } from '../linking/record-place.ts';
import { finding } from '../linking/where.ts';
import type { Rule } from './rule.ts';

/**
 * An action that is done in its opening note has a `closed` date, since the date of the note is only a guess.
 * A follow-up is dated by its note.
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
          `Action \`${action.shortId}\` is done, but has no \`closed\` date.`,
          { hint: `add \`closed: ${action.opened}\`, with the actual date` },
        ),
      ),
};
