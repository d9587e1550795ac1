import type { Owner } from '../../model/owner.ts';
import type { TeamParts } from './team-parts.ts';

/** A report on a round: the status of the action after it, and what it says of the whole or of one part. */
interface RoundReport<S extends string> {
  readonly after: S;
  readonly status?: S;
  readonly skips: boolean;
  readonly partId?: string;
}

/**
 * Returns how a report ends the current round of a recurring action, if it does. The round is done once no part of it is
 * open and at least one is done. It is skipped if parts of it were, or the whole was, and none is done.
 */
export function roundEnd<S extends string>(
  parts: TeamParts<S>,
  owners: readonly Owner[],
  { after, status, skips, partId }: RoundReport<S>,
): 'done' | 'skipped' | undefined {
  if (after === 'done') return 'done';
  if (partId === undefined) return skips ? (parts.hasDone ? 'done' : 'skipped') : undefined;
  const report = skips ? 'skipped' : status;
  return report !== undefined && parts.fold(owners, partId, report) === 'skipped' ? 'skipped' : undefined;
}
