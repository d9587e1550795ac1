import type { Aim } from '../../model/aim.ts';
import type { Day } from '../../model/day/day.ts';
import type { Ref } from '../../model/ref.ts';
import { aimRef } from '../lines/ref.ts';
import { type AimCounts, aimCounts } from './counts.ts';
import { type DoneWithOpen, doneWithOpen } from './done-with-open.ts';
import { type OverallStatus, overallStatus } from './status.ts';

/** An outcome or objective in a list: its status and the counts of its actions. */
export interface AimRow {
  readonly ref: Ref;
  readonly overall: OverallStatus;
  readonly counts: AimCounts;
  readonly doneWithOpen?: DoneWithOpen;
}

/** Counts the actions of an aim. For a page that follows the reader's day it also counts them on later days. */
export type CountActions = (aim: Aim, today: Day) => AimCounts;

/** One aim as a row. */
export function aimRow(aim: Aim, today: Day, countsOf: CountActions = aimCounts): AimRow {
  return {
    ref: aimRef(aim),
    overall: overallStatus(aim, today),
    counts: countsOf(aim, today),
    doneWithOpen: doneWithOpen(aim, today),
  };
}
