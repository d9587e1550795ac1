import { openedAt } from '../linking/record-place.ts';
import { finding } from '../linking/where.ts';
import { lookalikesOf } from '../record/lookalikes.ts';
import type { Rule } from './rule.ts';

/** Two open actions with nearly the same text are usually one action, opened twice. */
export const nearDuplicate: Rule = {
  code: 'near-duplicate',
  check: ({ actions, today }) =>
    [...lookalikesOf(actions.filter(({ opened }) => opened <= today))].map(([action, earlier]) => {
      const message = `Looks like a duplicate of the open action \`${earlier.id}\`.`;
      const hint = action.earlier
        ? `if it is one, follow up the other instead: \`- action: ${earlier.id}\``
        : `if it is one, add \`duplicateOf: ${earlier.id}\``;
      const related = [{ ...openedAt(earlier, 'text'), message: 'Opened here.' }];
      return finding('near-duplicate', openedAt(action, 'text'), message, { hint, related });
    }),
};
