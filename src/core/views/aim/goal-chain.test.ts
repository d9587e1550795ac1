import { describe, expect, it } from 'vitest';
import { aCheckIn, aGoal, aNote, anArchive, aQuarter } from '../../../testing/builders.ts';
import { goalChain } from './goal-chain.ts';

/** The chain of the goal of the last of these quarters, each of which continues the one before it. */
function chainOf(ids: readonly string[], of = ids.at(-1)) {
  const quarters = ids.map((id, index) => {
    const before = ids[index - 1];
    return aQuarter({
      id,
      goals: [aGoal({ id: 'pipeline', ...(before && { continues: `${before}/pipeline` }) })],
    });
  });
  const notes = [
    aNote({
      id: 'ops/2017-06-30',
      checkIns: [aCheckIn({ ref: `${ids[0]}/pipeline`, status: 'in-progress' })],
    }),
    aNote({ id: 'ops/2018-03-30', checkIns: [aCheckIn({ ref: `${ids.at(-1)}/pipeline`, status: 'done' })] }),
  ];
  const goal = anArchive({ quarters, notes }, '2018-04-01').find.aim(`${of}/pipeline`);
  if (goal?.kind !== 'goal') throw new Error(`No goal in ${of}.`);
  return goalChain(goal);
}

describe('a chain of goals', () => {
  it.each([
    [['2017-18-q1'], 1, true],
    [['2016-17-q4', '2017-18-q1'], 2, true],
    [['2016-17-q4', '2017-18-q1', '2017-18-q2'], 3, true],
    [['2016-17-q4', '2017-18-q2'], 2, false],
    [['2015-16-q4', '2017-18-q1', '2017-18-q2'], 3, false],
  ])('%j is quarter %i, running: %s', (ids, nth, running) => {
    expect(chainOf(ids)).toMatchObject({ nth, running });
  });

  it('leads back, the newest first, to each earlier goal with the verdict it had', () => {
    const { earlier } = chainOf(['2016-17-q4', '2017-18-q1', '2017-18-q2']);
    expect(earlier).toEqual([
      {
        goal: expect.objectContaining({ id: '2017-18-q1/pipeline' }),
        quarter: expect.objectContaining({ id: '2017-18-q1' }),
      },
      {
        goal: expect.objectContaining({ id: '2016-17-q4/pipeline' }),
        quarter: expect.objectContaining({ id: '2016-17-q4' }),
        status: 'in-progress',
      },
    ]);
  });

  it('leads on from an earlier goal to the one that continues it', () => {
    const { nth, later } = chainOf(['2016-17-q4', '2017-18-q1'], '2016-17-q4');
    expect(nth).toBe(1);
    expect(later.map(({ goal, status }) => [goal.id, status])).toEqual([['2017-18-q1/pipeline', 'done']]);
  });
});
