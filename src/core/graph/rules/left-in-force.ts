import { openedAt } from '../linking/record-place.ts';
import { finding } from '../linking/where.ts';
import { leftInForce } from '../record/left-in-force.ts';
import type { Rule } from './rule.ts';

/**
 * A decision that supersedes a proposal also supersedes the decision that the proposal would have superseded. Otherwise
 * the older decision is still in force alongside it.
 */
export const leftInForceRule: Rule = {
  code: 'left-in-force',
  check: ({ decisions }) =>
    leftInForce(decisions).map(({ older, proposal, newer }) => {
      const id = older.series === newer.series ? older.shortId : older.id;
      const message = `\`${older.id}\` is still in force: \`${newer.shortId}\` supersedes only \`${proposal.shortId}\`, the proposal to supersede it.`;
      const related = [{ ...openedAt(older, 'id'), message: 'Still in force.' }];
      return finding(
        'left-in-force',
        openedAt(newer, newer.entry.supersedes.length > 0 ? 'supersedes' : 'id'),
        message,
        {
          hint: `add \`${id}\` to \`supersedes\``,
          related,
        },
      );
    }),
};
