import { roundsWords } from '../../core/text/lines/rounds.ts';
import type { RoundTally } from '../../core/views/lines/round-line.ts';
import { type Element, h } from '../tree.ts';

/** The rounds of a recurring action. `rounds.ts` adds those that are missed by the reader's day. */
export function roundsFact(tally: RoundTally): Element {
  const { every, done, of } = tally;
  return h('span', { 'data-tally': `${every} ${done} ${of}` }, roundsWords(tally));
}
