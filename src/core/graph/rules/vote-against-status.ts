import type { Finding } from '../../model/finding/finding.ts';
import type { Decision } from '../../model/record.ts';
import { openedAt } from '../linking/record-place.ts';
import { finding } from '../linking/where.ts';
import { voteAgainst } from '../record/vote-against.ts';
import type { Rule } from './rule.ts';

/** The vote of a decision supports its status. See `voteAgainst`. */
export const voteAgainstStatus: Rule = {
  code: 'vote-against-status',
  check: ({ decisions }) => decisions.flatMap(foundIn),
};

function foundIn(decision: Decision): readonly Finding[] {
  const vote = voteAgainst(decision);
  if (!vote) return [];
  const message = `\`${decision.shortId}\` is ${vote.status}, but the vote was ${vote.for} for and ${vote.against} against.`;
  return [
    finding('vote-against-status', openedAt(decision, 'votes'), message, {
      hint:
        decision.entry.method === undefined
          ? 'check the votes and the status, or add the `method` that decided'
          : 'check the votes, the status and the `method`',
    }),
  ];
}
