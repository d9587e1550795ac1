import { addDays } from '../../core/model/day/day.ts';
import type { Besides } from './meeting.ts';
import { query, task } from './prose.ts';
import type { Random } from './random.ts';
import type { Slot } from './schedule.ts';
import type { MadeSeries } from './world.ts';

/** The number of meetings from which a series has hand-overs. */
const fewestForHandOvers = 13;

/**
 * Makes the hand-overs of a series, from its eighth to its twelfth meeting. An action of two owners goes to another one
 * after the part of the first is done. A question with an owner blocks an action of someone else, and is never answered.
 */
export function handOversOf(random: Random, slot: Slot, series: MadeSeries, held: number): Besides {
  if (held < fewestForHandOvers) return {};
  const { day, number } = slot;
  const [ann = '', ben = '', cem = ''] = series.people;
  const common = { text: task(random), for: series.program };
  const chapters: Readonly<Record<number, Besides>> = {
    8: {
      actions: [
        { ...common, id: 'shared-manual', owner: [ann, ben], due: addDays(day, 90) },
        { ...common, id: 'log-store', text: task(random), owner: ben },
      ],
      questions: [{ id: 'which-store', text: query(random), owner: cem }],
    },
    9: {
      followUps: [
        { action: 'shared-manual', team: ann, status: 'done' },
        { action: 'log-store', status: 'blocked', blockedBy: ['which-store'] },
      ],
    },
    10: { followUps: [{ action: 'shared-manual', owner: [cem, ben] }] },
    12: { followUps: [{ action: 'shared-manual', team: ben, status: 'done' }] },
  };
  return chapters[number] ?? {};
}
