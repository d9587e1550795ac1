import type { Day } from '../../core/model/day/day.ts';
import { lookOf, type State } from '../../core/text/lines/status.ts';
import { type Element, h } from '../tree.ts';
import { mark } from './mark.ts';
import { type DayOf, time } from './time.ts';

/** Options of a state. */
export interface StateOptions {
  /** Another word than the usual one. */
  readonly word?: string;
  /** Only the word, for records whose mark is already on the line. */
  readonly bare?: boolean;
  /** The start date of a deferred action. From that day on `overdue.ts` shows it as open. */
  readonly until?: Day;
  /** The action whose start date it is. */
  readonly of?: DayOf;
  /** The state from that day on. Without it, open. */
  readonly afterwards?: State;
  /** For one day only: no script updates it to the reader's day. */
  readonly fixed?: boolean;
}

/** The word of a status with its mark and colour. */
export function stateWord(
  state: State,
  { word, bare, until, of, afterwards, fixed }: StateOptions = {},
): Element {
  const look = lookOf(state);
  return h(
    'span',
    {
      class: `state is-${look.tone}`,
      'data-until': !fixed && until,
      'data-afterwards': !fixed && until && afterwards,
    },
    !bare && [mark(look.mark), ' '],
    until ? h('span', {}, look.word, ' until ', time(until, undefined, of)) : (word ?? look.word),
  );
}
