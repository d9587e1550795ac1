import { goalsWords, resultWords } from '../../core/text/aim/quarter.ts';
import type { GoalTally } from '../../core/views/aim/quarter-period.ts';
import { stateWord } from '../lines/state.ts';
import { h, separated, type Tree } from '../tree.ts';

/** The number of goals of a quarter, and how many have each result. */
export function goalResults(tally: GoalTally): Tree {
  const { said, withoutStatus } = tally;
  const states = said.map(({ status, number }) => stateWord(status, { word: resultWords(number, status) }));
  const rest =
    withoutStatus > 0 && said.length > 0
      ? [stateWord('no-status', { word: resultWords(withoutStatus, undefined) })]
      : [];
  return separated([h('span', {}, goalsWords(tally)), ...states, ...rest], ' ');
}
