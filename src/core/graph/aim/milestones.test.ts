import { expect, it } from 'vitest';
import {
  aCheckIn,
  aContent,
  aGoal,
  aMilestone,
  aNote,
  anArchive,
  aPerson,
  aQuarter,
} from '../../../testing/builders.ts';
import type { CheckInEntry } from '../../model/entry.ts';
import { milestonesDone } from '../../text/aim/check-ins.ts';
import { goalView } from '../../views/aim/goal-view.ts';
import { linkArchive } from '../link.ts';

const id = '2017-18-q1/ci';
const contentOf = (...checkIns: readonly CheckInEntry[]) => ({
  people: [aPerson({ id: 'dan' })],
  quarters: [
    aQuarter({
      id: '2017-18-q1',
      goals: [
        aGoal({
          id: 'ci',
          milestones: [aMilestone({ id: 'tests', owner: ['dan'] }), aMilestone({ id: 'watch' })],
        }),
      ],
    }),
  ],
  notes: [aNote({ id: 'ops/2017-07-25', checkIns })],
});

function viewOf(day: string, ...checkIns: readonly CheckInEntry[]) {
  const goal = anArchive(contentOf(...checkIns), '2017-09-08').find.aim(id);
  if (goal?.kind !== 'goal') throw new Error('No goal in the archive.');
  return goalView(goal, day, 9);
}

it('a milestone has the status of its own check-ins, which do not count for the goal', () => {
  const done = aCheckIn({ ref: `${id}/tests`, status: 'done' });
  const { milestones, overall } = viewOf('2017-09-08', done);
  expect(milestones.map(({ status, owners }) => [status, owners.map((owner) => owner.id)])).toEqual([
    ['done', ['dan']],
    [undefined, []],
  ]);
  expect(milestonesDone(milestones)).toBe('1 of 2 milestones done');
  expect([overall.status, overall.lastCheckIn]).toEqual([undefined, undefined]);
  expect(viewOf('2017-07-24', done).milestones[0]?.status).toBeUndefined();
});

it('says nothing of milestones without a check-in', () => {
  expect(milestonesDone(viewOf('2017-09-08').milestones)).toBeUndefined();
});

it('an unknown milestone and a verdict on one are findings', () => {
  const content = contentOf(
    aCheckIn({ ref: `${id}/test` }),
    aCheckIn({ ref: `${id}/tests`, status: 'done', verdict: true }),
  );
  expect(linkArchive(aContent(content), '2017-09-08').findings).toMatchObject([
    { code: 'unknown-milestone', hint: `write \`${id}/tests\`` },
    { code: 'unknown-goal', hint: 'remove `verdict: true`' },
  ]);
});
