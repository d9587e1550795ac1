import type { Finding } from '../../model/finding/finding.ts';
import type { Decision } from '../../model/record.ts';
import { openedAt } from '../linking/record-place.ts';
import { finding } from '../linking/where.ts';
import type { Rule } from './rule.ts';

/**
 * A vote supports the status of its decision: an accepted one has more votes for it than against, a rejected one has
 * not. Votes do not count if the decision gives another method, such as the chair.
 */
export const voteAgainstStatus: Rule = {
  code: 'vote-against-status',
  check: ({ decisions }) => decisions.flatMap(foundIn),
};

function foundIn(decision: Decision): readonly Finding[] {
  const { method, votes } = decision.entry;
  if (votes?.for === undefined || votes.against === undefined || (method ?? 'vote') !== 'vote') return [];
  // The votes belong to the first acceptance or rejection. Later notes may reverse it.
  const first = decision.events.find(({ status }) => status === 'accepted' || status === 'rejected')?.status;
  const isSupported = first === 'accepted' ? votes.for > votes.against : votes.for <= votes.against;
  if (first === undefined || isSupported) return [];
  const message = `\`${decision.shortId}\` is ${first}, but the vote was ${votes.for} for and ${votes.against} against.`;
  return [
    finding('vote-against-status', openedAt(decision, 'votes'), message, {
      hint: 'check the votes and the status, or add the `method` that decided',
    }),
  ];
}
