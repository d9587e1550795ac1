import type { DecisionTerms } from './terms.ts';

/**
 * Why a decision needs a look, the most pressing first: the time for objections is over while it is still proposed, or
 * ends soon; its review is due; nothing was started; its review comes soon.
 */
export const decisionNeeds = ['window-over', 'window-ends', 'review-due', 'idle', 'review-soon'] as const;

/** One reason for which a decision needs a look. */
export type DecisionNeed = (typeof decisionNeeds)[number];

/** Every reason for which a decision with these terms needs a look, in their order; the status never changes by itself. */
export function needsOf({ window, review, idle }: DecisionTerms): readonly DecisionNeed[] {
  const holds: Readonly<Record<DecisionNeed, boolean>> = {
    'window-over': window?.until.standing === 'late',
    'window-ends': window?.until.standing === 'soon',
    'review-due': review?.due ?? false,
    idle: idle !== undefined,
    'review-soon': review?.by.standing === 'soon' && !review.due,
  };
  return decisionNeeds.filter((need) => holds[need]);
}
