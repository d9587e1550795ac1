import type { Finding } from '../../model/finding/finding.ts';
import type { Decision } from '../../model/record.ts';
import { openedAt } from '../linking/record-place.ts';
import { finding } from '../linking/where.ts';
import type { Rule } from './rule.ts';

/**
 * A vote supports the status of its decision: more votes for it than against if it is accepted, and not if it is rejected.
 * Votes decide nothing if another method is given, such as the chair.
 */
export const voteAgainstStatus: Rule = {
  code: 'vote-against-status',
  check: ({ decisions }) => decisions.flatMap(foundIn),
};

function foundIn(decision: Decision): readonly Finding[] {
  const { method, votes } = decision.entry;
  if (votes?.for === undefined || votes.against === undefined || (method ?? 'vote') !== 'vote') return [];
  // The votes are those of the first time that it was decided. Later notes may take it back.
  const first = decision.events.find(({ status }) => status === 'accepted' || status === 'rejected')?.status;
  const isSupported = first === 'accepted' ? votes.for > votes.against : votes.for <= votes.against;
  if (first === undefined || isSupported) return [];
  const message = `\`${decision.shortId}\` is ${first} with ${votes.for} votes for it and ${votes.against} against.`;
  return [
    finding('vote-against-status', openedAt(decision, 'votes'), message, {
      hint: 'check the votes and the status, or add the `method` that decided',
    }),
  ];
}
