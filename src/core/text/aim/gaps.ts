import type { PeriodNames } from '../../model/day/period-names.ts';
import type { GapKind } from '../../model/finding/gap.ts';
import { capitalise } from '../lines/count.ts';

const words = {
  'no-action': 'Without actions',
  'no-owner': 'Without an owner',
  'no-check-in': 'Without a check-in for 45 days',
  'action-without-owner': 'Unowned open actions',
  'owner-left': 'Open actions of people who have left',
  'goal-without-objective': 'Goals without an objective',
  'unlinked-action': 'Unlinked open actions',
  'unlinked-decision': 'Unlinked decisions',
} as const satisfies Record<Exclude<GapKind, 'no-goal'>, string>;

/** The name of a kind of gap. One without a noun is a gap of objectives, or of outcomes without objectives. */
export function gapWords(kind: GapKind, { aGoal }: PeriodNames): string {
  return kind === 'no-goal' ? `Without ${aGoal}` : words[kind];
}

/** The gaps of one objective, or of an outcome without objectives: `Without actions, without an owner`. */
export function gapsInWords(kinds: readonly GapKind[], period: PeriodNames): string {
  return capitalise(kinds.map((kind) => lowerFirst(gapWords(kind, period))).join(', '));
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
