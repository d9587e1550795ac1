import type { GapKind } from '../../model/finding/gap.ts';

const words = {
  'no-action': 'Nobody has taken on anything for it',
  'no-goal': 'No quarterly goal, and nobody said that there should be none',
  'no-owner': 'Nobody owns it',
  'no-word': 'No word for 45 days or longer',
  'action-without-owner': 'Actions that nobody owns',
  'goal-without-objective': 'Goals that are for no objective, and do not say that they are for nothing',
  'action-for-nothing': 'Open actions that serve nothing, and do not say so',
  'decision-for-nothing': 'Decisions that serve nothing, and do not say so',
} as const satisfies Record<GapKind | 'action-without-owner', string>;

/** What a kind of gap means: one in a program, or one in the matrix of outcomes, goals and actions. */
export function gapWords(kind: keyof typeof words): string {
  return words[kind];
}
