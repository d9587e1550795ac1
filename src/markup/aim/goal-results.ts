import { goalsWords } from '../../core/text/aim/quarter.ts';
import { lookOf } from '../../core/text/lines/status.ts';
import type { GoalTally } from '../../core/views/aim/quarter-period.ts';
import { stateWord } from '../lines/state.ts';
import { h, separated, type Tree } from '../tree.ts';

/** The number of goals of a quarter, and how many have each result. */
export function goalResults(tally: GoalTally): Tree {
  const { said, withoutStatus } = tally;
  const states = said.map(({ status, number }) =>
    stateWord(status, { word: `${number} ${lookOf(status).word.toLowerCase()}` }),
  );
  const rest =
    withoutStatus > 0 && said.length > 0
      ? [stateWord('no-status', { word: `${withoutStatus} without result` })]
      : [];
  return separated([h('span', {}, goalsWords(tally)), ...states, ...rest], ' ');
}
