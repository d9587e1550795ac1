import { printDay } from '../../core/text/lines/day.ts';
import { roundStates, roundsWords } from '../../core/text/lines/rounds.ts';
import type { RoundLine, RoundTally } from '../../core/views/lines/round-line.ts';
import { hrefOf } from '../../site/routes.ts';
import { period } from '../../site/words/period.ts';
import { type Element, h } from '../tree.ts';

/** The rounds of a recurring action. The script `rounds.ts` adds those missed by the reader's day. */
export function roundsFact(tally: RoundTally): Element {
  const { every, done, of, skipped = 0 } = tally;
  return h(
    'span',
    { 'data-tally': `${every} ${done} ${of}${skipped > 0 ? ` ${skipped}` : ''}` },
    roundsWords({ period: period().one, ...tally }),
  );
}

/**
 * A round that is over: its due date, and the day on which it was done, which leads to the note. One line without marks,
 * since a weekly action has hundreds of them.
 */
export function earlierRound({ due, state, done }: RoundLine): Element {
  const word = roundStates[state].toLowerCase();
  return h(
    'p',
    {},
    due ? printDay(due, 'medium') : 'at the next meeting',
    `: ${word}`,
    done && [' ', h('a', { href: hrefOf(done.note) }, printDay(done.day, 'medium', done.note))],
  );
}
