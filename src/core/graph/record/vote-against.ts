import type { Decision } from '../../model/record.ts';

/** A vote that does not support the first acceptance or rejection of its decision. */
export interface VoteAgainst {
  readonly status: 'accepted' | 'rejected';
  readonly for: number;
  readonly against: number;
}

/**
 * Returns the vote of a decision if it does not support the status: an accepted decision has more votes for it than
 * against, a rejected one has not. Votes do not count if the decision gives another method, such as the
 * chair, or if one of the two counts is unknown.
 */
export function voteAgainst({ entry, events }: Pick<Decision, 'entry' | 'events'>): VoteAgainst | undefined {
  const { method, votes } = entry;
  if (!votes || (method ?? 'vote') !== 'vote') return undefined;
  const { for: ayes, against } = votes;
  if (typeof ayes !== 'number' || typeof against !== 'number') return undefined;
  // The votes belong to the first acceptance or rejection. Later notes may reverse it.
  const first = events.find(({ status }) => status === 'accepted' || status === 'rejected')?.status;
  const isSupported = first === 'accepted' ? ayes > against : ayes <= against;
  if (isSupported || (first !== 'accepted' && first !== 'rejected')) return undefined;
  return { status: first, for: ayes, against };
}
