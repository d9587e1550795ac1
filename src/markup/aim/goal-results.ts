import { count } from '../../core/text/lines/count.ts';
import { lookOf } from '../../core/text/lines/status.ts';
import type { GoalTally } from '../../core/views/aim/quarter-period.ts';
import { stateWord } from '../lines/state.ts';
import { h, separated, type Tree } from '../tree.ts';

/** How many goals a quarter has, and how many of them stand in each state. */
export function goalResults({ total, said, unsaid }: GoalTally): Tree {
  const states = said.map(({ lifecycle, number }) =>
    stateWord(lifecycle, { word: `${number} ${lookOf(lifecycle).word.toLowerCase()}` }),
  );
  const rest =
    unsaid > 0 ? [stateWord('not-said', { word: unsaid === total ? 'not said' : `${unsaid} not said` })] : [];
  return separated([h('span', {}, total === 0 ? 'no goals' : count(total, 'goal')), ...states, ...rest], ' ');
}
