import { openedAt } from '../linking/record-place.ts';
import { finding } from '../linking/where.ts';
import { lookalikesOf } from '../record/lookalikes.ts';
import type { Rule } from './rule.ts';

/** Two open actions that read the same are most often one, opened again because nobody remembered the first. */
export const nearDuplicate: Rule = {
  code: 'near-duplicate',
  check: ({ actions }) =>
    [...lookalikesOf(actions)].map(([action, earlier]) => {
      const message = `Unexpected second open action that reads like \`${earlier.id}\`, expected one action for one piece of work.`;
      const hint = action.earlier
        ? `if they are one, drop this one and follow up \`${earlier.id}\``
        : `if they are one, add \`duplicateOf: ${earlier.id}\``;
      const related = [{ ...openedAt(earlier, 'text'), message: `\`${earlier.id}\` is opened here.` }];
      return finding('near-duplicate', openedAt(action, 'text'), message, { hint, related });
    }),
};
