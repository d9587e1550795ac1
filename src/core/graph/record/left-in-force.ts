import type { Decision } from '../../model/record.ts';
import { decisionStep } from './superseded.ts';

/** A decision that is in force beside a newer one, which superseded the proposal to supersede it. */
export interface LeftInForce {
  readonly older: Decision;
  readonly proposal: Decision;
  readonly newer: Decision;
}

/**
 * Finds the decisions that nobody superseded, although a proposal would have: a newer decision superseded that proposal
 * before it was accepted, and does not supersede the older decision itself.
 */
export function leftInForce(decisions: readonly Decision[]): readonly LeftInForce[] {
  return decisions.flatMap((proposal) => {
    if (proposal.status !== 'superseded' || decisionStep(proposal)) return [];
    const newer = latestOf(proposal);
    if (newer?.status !== 'accepted') return [];
    return proposal.supersedes.flatMap((older) =>
      older.status === 'accepted' && older !== newer ? [{ older, proposal, newer }] : [],
    );
  });
}

/** Returns the last of the decisions that superseded each other after a decision. */
function latestOf(decision: Decision): Decision | undefined {
  const passed = new Set<Decision>();
  let newer = decision.supersededBy;
  while (newer?.supersededBy && !passed.has(newer)) {
    passed.add(newer);
    newer = newer.supersededBy;
  }
  return newer;
}
