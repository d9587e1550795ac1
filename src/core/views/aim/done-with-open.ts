import { openBehind } from '../../graph/aim/roll-up.ts';
import type { Aim } from '../../model/aim.ts';
import type { Day } from '../../model/day/day.ts';
import type { Ref } from '../../model/ref.ts';
import { type Folded, withRest } from '../lines/capped.ts';
import type { Source } from '../lines/check-in-line.ts';
import { byAttention } from '../lines/order.ts';
import { recordRef } from '../lines/ref.ts';
import { type Head, headsBelow } from './heads.ts';
import { overallStatus } from './status.ts';

/** An aim that is done while actions for it are open. Without a source its status is rolled up. */
export interface DoneWithOpen {
  readonly by?: Source;
  /** Most urgent first. */
  readonly open: Folded<Ref>;
}

const shown = 3;

/**
 * Finds the contradiction that an aim is done as of `today` while actions for it are open. If the status is rolled up,
 * actions that are pointed out below are not repeated.
 */
export function doneWithOpen(aim: Aim, today: Day): DoneWithOpen | undefined {
  const { status, statusBy } = overallStatus(aim, today);
  if (status !== 'done') return undefined;
  const reported = new Set(
    statusBy
      ? []
      : headsBelow(aim, today)
          .filter(isDone)
          .flatMap((head) => openBehind(head.aim)),
  );
  const open = byAttention(
    openBehind(aim).filter((action) => !reported.has(action)),
    today,
  );
  if (open.length === 0) return undefined;
  return { ...(statusBy && { by: statusBy }), open: withRest(open, shown, recordRef, recordRef) };
}

function isDone({ status }: Head): boolean {
  return status === 'done';
}
