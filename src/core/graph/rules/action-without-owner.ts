import { openedAt } from '../record-place.ts';
import type { Rule } from '../rule.ts';
import { finding } from '../where.ts';

/** An open action that nobody owns will not be done by anybody. */
export const actionWithoutOwner: Rule = {
  code: 'action-without-owner',
  check: ({ actions }) =>
    actions
      .filter(({ owners, closed }) => owners.length === 0 && closed === undefined)
      .map((action) =>
        finding(
          'action-without-owner',
          openedAt(action),
          `Missing owner of the open action \`${action.shortId}\`, expected a person, a team or \`everyone\`.`,
          { hint: 'add `owner:` with who will do it' },
        ),
      ),
};
