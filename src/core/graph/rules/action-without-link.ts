import { openedAt } from '../linking/record-place.ts';
import { finding } from '../linking/where.ts';
import type { Rule } from './rule.ts';

/** An action leads to what it is for, or says that it is for nothing. A reference that names nothing is reported apart. */
export const actionWithoutLink: Rule = {
  code: 'action-without-link',
  check: ({ actions }) =>
    actions
      .filter(({ serves }) => !serves.none && serves.aims.length + serves.dangling.length === 0)
      .map((action) =>
        finding(
          'action-without-link',
          openedAt(action),
          `Missing \`for\` of the action \`${action.shortId}\`, expected an objective, outcome, program or goal.`,
          { hint: 'add `for:`, here or for the whole note or series, or say `for: none`' },
        ),
      ),
};
