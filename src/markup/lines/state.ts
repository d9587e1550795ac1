import type { Day } from '../../core/model/day/day.ts';
import { lookOf, type State } from '../../core/text/lines/status.ts';
import { type Element, h } from '../tree.ts';
import { mark } from './mark.ts';
import { time } from './time.ts';

/** What may differ from a state's mark and its usual word. */
export interface StateOptions {
  /** Another word than the usual one. */
  readonly word?: string;
  /** Only the word, where the mark stands on the line already. */
  readonly bare?: boolean;
  /** What is deferred: until when. From that day on it is open, for whoever reads it then. */
  readonly until?: Day;
  /** Told for one day: no script puts it right for the day on which it is read. */
  readonly fixed?: boolean;
}

/** The word of a state with its shape and colour. */
export function stateWord(state: State, { word, bare, until, fixed }: StateOptions = {}): Element {
  const look = lookOf(state);
  return h(
    'span',
    { class: `state is-${look.tone}`, 'data-until': !fixed && until },
    !bare && [mark(look.mark), ' '],
    until ? h('span', {}, look.word, ' until ', time(until)) : (word ?? look.word),
  );
}
