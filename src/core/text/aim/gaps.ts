import type { GapKind } from '../../model/finding/gap.ts';

const words = {
  'no-action': 'Objectives without actions',
  'no-goal': 'Objectives without a quarterly goal',
  'no-owner': 'Objectives without an owner',
  'no-check-in': 'Objectives without a check-in for 45 days',
  'action-without-owner': 'Unowned actions',
  'goal-without-objective': 'Unlinked goals',
  'unlinked-action': 'Unlinked open actions',
  'unlinked-decision': 'Unlinked decisions',
} as const satisfies Record<GapKind | 'action-without-owner', string>;

/** The name of a kind of gap: one in a program, or one in the matrix of outcomes, goals and actions. */
export function gapWords(kind: keyof typeof words): string {
  return words[kind];
}
