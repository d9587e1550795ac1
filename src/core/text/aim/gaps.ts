import type { GapKind } from '../../model/finding/gap.ts';
import { capitalise } from '../lines/count.ts';

const words = {
  'no-action': 'Without actions',
  'no-goal': 'Without a quarterly goal',
  'no-owner': 'Without an owner',
  'no-check-in': 'Without a check-in for 45 days',
  'action-without-owner': 'Unowned open actions',
  'owner-left': 'Open actions of people who have left',
  'goal-without-objective': 'Goals without an objective',
  'unlinked-action': 'Unlinked open actions',
  'unlinked-decision': 'Unlinked decisions',
} as const satisfies Record<GapKind, string>;

/** The name of a kind of gap. One without a noun is a gap of objectives, or of outcomes without objectives. */
export function gapWords(kind: keyof typeof words): string {
  return words[kind];
}

/** The gaps of one objective, or of an outcome without objectives: `Without actions, without an owner`. */
export function gapsInWords(kinds: readonly (keyof typeof words)[]): string {
  return capitalise(kinds.map((kind) => words[kind].toLowerCase()).join(', '));
}
