import { openedAt } from '../linking/record-place.ts';
import { finding } from '../linking/where.ts';
import type { Rule } from './rule.ts';

/** Every action has `for`, inherited or its own, or is standalone. A reference to nothing is reported by its own rule. */
export const actionWithoutLink: Rule = {
  code: 'action-without-link',
  check: ({ actions }) =>
    actions
      .filter(({ serves }) => !serves.none && serves.aims.length + serves.dangling.length === 0)
      .map((action) =>
        finding('action-without-link', openedAt(action), `Action \`${action.shortId}\` is unlinked.`, {
          hint: 'add `for:` to the action, note or series, or `for: none` if it is standalone',
        }),
      ),
};
