import { expect, it } from 'vitest';
import { aCheckIn, aGoal, aMilestone, aNote, anArchive, aQuarter, aSite } from '../../../testing/builders.ts';
import { goalView } from './goal-view.ts';

it('a goal has the tracker ids of all its milestones', () => {
  const milestones = [['T1', 'T2'], [], ['T3']].map((tracker, index) =>
    aMilestone({ id: `m${index}`, tracker }),
  );
  const [quarter] = anArchive({
    site: aSite({ trackers: [{ name: 'Ph', pattern: 'T\\d+', url: 'https://ph.example.org/{id}' }] }),
    quarters: [aQuarter({ id: '2017-18-q1', goals: [aGoal({ id: 'pipeline', milestones })] })],
  }).quarters;
  const view = quarter?.goals.map((goal) => goalView(goal, '2017-08-01', 1)) ?? [];
  expect(view.map(({ tracked }) => tracked.flatMap(({ trackers }) => trackers.map(({ id }) => id)))).toEqual([
    ['T1', 'T2', 'T3'],
  ]);
});

it('a milestone is blocked only by milestones that have not ended, and not once it has ended', () => {
  const first = aMilestone({ id: 'm1', text: 'First' });
  const second = aMilestone({ id: 'm2', text: 'Second', blockedBy: ['m1'] });
  const blockers = (...checkIns: (readonly [id: string, status: 'done' | 'dropped' | 'in-progress'])[]) => {
    const [quarter] = anArchive({
      quarters: [aQuarter({ id: '2017-18-q1', goals: [aGoal({ id: 'g', milestones: [first, second] })] })],
      notes: [
        aNote({
          id: 's/2017-08-01',
          checkIns: checkIns.map(([id, status]) => aCheckIn({ ref: `2017-18-q1/g/${id}`, status })),
        }),
      ],
    }).quarters;
    const [goal] = quarter?.goals.map((one) => goalView(one, '2017-09-08', 1)) ?? [];
    return goal?.milestones.map(({ blockedBy }) => blockedBy.join());
  };
  expect(blockers()).toEqual(['', 'First']);
  expect(blockers(['m1', 'in-progress'])).toEqual(['', 'First']);
  expect(blockers(['m1', 'done'])).toEqual(['', '']);
  expect(blockers(['m1', 'dropped'])).toEqual(['', '']);
  expect(blockers(['m2', 'done'])).toEqual(['', '']);
});
