/** Kinds of gap between objectives and actions, in the order of the report. */
export const gapKinds = [
  'no-action',
  'no-goal',
  'no-owner',
  'no-check-in',
  'action-without-owner',
  'owner-left',
  'goal-without-objective',
  'unlinked-action',
  'unlinked-decision',
] as const;

/** A kind of gap. Its words are in `core/text`. */
export type GapKind = (typeof gapKinds)[number];

/** Stable name of a gap: its kind, and the full id of the record or aim that has it. */
export interface GapName {
  readonly kind: GapKind;
  readonly id: string;
}

/** Accepted gaps: ids by kind. */
export type GapBaseline = Readonly<Partial<Record<GapKind, readonly string[]>>>;
