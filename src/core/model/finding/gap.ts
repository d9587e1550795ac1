/** What can be missing between what is wanted and what is done, in the order in which it is told. */
export const gapKinds = [
  'no-action',
  'no-goal',
  'no-owner',
  'no-word',
  'goal-without-objective',
  'action-for-nothing',
  'decision-for-nothing',
] as const;

/** One of them. Its words stand in core/text. */
export type GapKind = (typeof gapKinds)[number];

/** A gap by its stable name: what is missing, and the full id of what it is missing from. */
export interface GapName {
  readonly kind: GapKind;
  readonly id: string;
}

/** The gaps that somebody has agreed to live with for now: the ids by kind. */
export type GapBaseline = Readonly<Partial<Record<GapKind, readonly string[]>>>;
