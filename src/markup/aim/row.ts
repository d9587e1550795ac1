import type { AimRow } from '../../core/views/aim/row.ts';
import { record } from '../lines/record.ts';
import { type Element, h } from '../tree.ts';
import { aimCounts, type FollowCounts } from './counts.ts';
import { doneWithOpen } from './done-with-open.ts';
import { aimStatus, health, lastCheckIn } from './status.ts';

/** Options of an aim in a row. */
export interface AimRowOptions {
  /** The progress below it: "1 of 5 objectives done". */
  readonly tally?: string;
  /** Whether the aim above has no status either, so that the word is printed only there. */
  readonly withoutStatus?: boolean;
  /** For one day only: no link leads to the ledger of today, and no script updates it to the reader's day. */
  readonly fixed?: boolean;
  /** Gives the attributes by which a script follows the reader's day. */
  readonly follow?: FollowCounts;
}

/** An outcome or objective in a row: status, health, actions and the last check-in. */
export function aimRow(row: AimRow, { tally, withoutStatus, fixed, follow }: AimRowOptions = {}): Element {
  const { ref, overall, counts } = row;
  const said = (overall.status || overall.because) && [
    h('span', {}, aimStatus(overall, { tally, after: true })),
    ' ',
  ];
  return record({
    to: ref,
    state: overall.status ?? 'no-status',
    word: withoutStatus && !overall.status ? '' : undefined,
    facts: [h('span', {}, ref.id), ' ', said, health(overall, { fixed })],
    below: doneWithOpen(row.doneWithOpen),
    since: [
      h('p', {}, aimCounts(counts, { aim: fixed ? undefined : ref.id, follow })),
      h('p', {}, lastCheckIn(overall)),
    ],
  });
}
