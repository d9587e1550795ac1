import type { Decision } from '../../model/record.ts';
import { decisionStep } from './superseded.ts';

/** A decision that is in force alongside a newer one, because the newer one superseded the proposal to supersede it. */
export interface LeftInForce {
  readonly older: Decision;
  readonly proposal: Decision;
  readonly newer: Decision;
}

/**
 * Finds decisions left in force by mistake: a proposal would have superseded the decision, but a newer decision
 * superseded the proposal before it was accepted, and not the older decision.
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

/** Returns the last in the chain of decisions that supersede a decision. */
function latestOf(decision: Decision): Decision | undefined {
  const passed = new Set<Decision>();
  let newer = decision.supersededBy;
  while (newer?.supersededBy && !passed.has(newer)) {
    passed.add(newer);
    newer = newer.supersededBy;
  }
  return newer;
}
