import * as z from 'zod';
import { type GapBaseline, type GapKind, gapKinds } from '../../model/finding/gap.ts';
import { listOf, mapping, type Shape } from './value/mapping.ts';
import { expected } from './value/problem.ts';
import { name } from './value/text.ts';

const ids = listOf(name).optional().describe('Full ids.');

const present = {
  'no-action': ids,
  'no-goal': ids,
  'no-owner': ids,
  'no-check-in': ids,
  'action-without-owner': ids,
  'owner-left': ids,
  'goal-without-objective': ids,
  'unlinked-action': ids,
  'unlinked-decision': ids,
} satisfies Shape<GapBaseline>;

const old = {
  'no-word': ids,
  'action-for-nothing': ids,
  'decision-for-nothing': ids,
};

/** The kinds of gap that were renamed, with their old names. A baseline with old names stays valid. */
const oldNames: Readonly<Partial<Record<GapKind, keyof typeof old>>> = {
  'no-check-in': 'no-word',
  'unlinked-action': 'action-for-nothing',
  'unlinked-decision': 'decision-for-nothing',
};

const gaps = mapping({ ...present, ...old }).transform(
  (written): GapBaseline =>
    Object.fromEntries(
      gapKinds.flatMap((kind) => {
        const before = oldNames[kind];
        const all = [...(written[kind] ?? []), ...((before && written[before]) ?? [])];
        return all.length > 0 ? [[kind, all] as const] : [];
      }),
    ),
);

/** A file of accepted gaps. `version` changes with its form. */
export const gapBaseline = mapping({
  version: z.literal(1, { error: expected('bad-value', '`1`') }).describe('The form of this file.'),
  gaps: gaps.describe('The ids by kind of gap.'),
});
