import { expect, it } from 'vitest';
import { aGoal, aMilestone, anArchive, aQuarter, aSite } from '../../../testing/builders.ts';
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
