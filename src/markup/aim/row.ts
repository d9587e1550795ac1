import type { AimRow } from '../../core/views/aim/row.ts';
import { record } from '../lines/record.ts';
import { sourceDay } from '../lines/source-day.ts';
import { type Element, h } from '../tree.ts';
import { aimCounts } from './counts.ts';
import { doneWithOpen } from './done-with-open.ts';
import { health, lifecycle } from './standing.ts';

/** How an aim at a glance is told. */
export interface AimRowOptions {
  /** How far it is: "one of five objectives done". */
  readonly tally?: string;
  /** Told for one day: nothing in it leads to how things are now, or is put right for the day on which it is read. */
  readonly fixed?: boolean;
}

/** One outcome or objective at a glance: state, health, actions and the last word. */
export function aimRow(row: AimRow, { tally, fixed }: AimRowOptions = {}): Element {
  const { ref, standing, counts } = row;
  const said = standing.lifecycle && [h('span', {}, lifecycle(standing, { tally, after: true })), ' '];
  return record({
    to: ref,
    state: standing.lifecycle ?? 'not-said',
    word: standing.lifecycle ? undefined : 'State not said',
    facts: [h('span', {}, ref.id), ' ', said, health(standing, { fixed })],
    below: doneWithOpen(row.doneWithOpen, ref, fixed),
    since: [
      h('p', {}, aimCounts(counts, fixed ? undefined : ref.id)),
      h('p', {}, standing.lastWord ? ['Last word on ', sourceDay(standing.lastWord)] : 'No word yet'),
    ],
  });
}
