import { expect, it } from 'vitest';
import {
  aCheckIn,
  aContent,
  aGoal,
  aMilestone,
  aNote,
  anArchive,
  anOutcome,
  aPerson,
  aProgram,
  aQuarter,
} from '../../../testing/builders.ts';
import type { CheckInEntry } from '../../model/entry.ts';
import { milestonesDone } from '../../text/aim/check-ins.ts';
import { goalView } from '../../views/aim/goal-view.ts';
import { dayChanges } from '../../views/as-of/day-changes.ts';
import { checkInGroups } from '../../views/note/check-ins.ts';
import { searchRecords } from '../../views/search/records.ts';
import { linkArchive } from '../link.ts';
import { checkInsOn, lastCheckInFor } from './below.ts';

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

it('a milestone has the status of its own check-ins, which are the last ones of the goal and not its status', () => {
  const done = aCheckIn({ ref: `${id}/tests`, status: 'done' });
  const { milestones, overall } = viewOf('2017-09-08', done);
  expect(milestones.map(({ status, owners }) => [status, owners.map((owner) => owner.id)])).toEqual([
    ['done', ['dan']],
    [undefined, []],
  ]);
  expect(milestonesDone(milestones)).toBe('1 of 2 milestones done');
  expect(overall.status).toBeUndefined();
  expect(overall.lastCheckIn).toMatchObject({ day: '2017-07-25', of: { id: `${id}/tests`, label: 'tests' } });
  const later = aCheckIn({ ref: id, on: '2017-07-24', status: 'in-progress' });
  expect(viewOf('2017-09-08', later, done).overall).toMatchObject({
    status: 'in-progress',
    lastCheckIn: { day: '2017-07-25' },
  });
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

it('a check-in on a milestone leads from its note and from a past day to the milestone', () => {
  const archive = anArchive(
    contentOf(aCheckIn({ ref: `${id}/tests`, status: 'done', note: 'They run' })),
    '2017-09-08',
  );
  const [note] = archive.notes;
  const to = { kind: 'goal', id: `${id}/tests`, label: 'tests' };
  expect(note && checkInGroups(note)).toMatchObject([
    { under: { id: '2017-18-q1' }, checkIns: [{ aim: to, text: 'tests' }] },
  ]);
  expect(dayChanges(archive, '2017-07-25')).toMatchObject([{ checkIns: [{ aim: to, status: 'done' }] }]);
  const found = searchRecords(archive).filter(({ words }) => words.includes('They run'));
  expect(found.map(({ ref }) => ref.id)).toEqual([id]);
});

it('a check-in on a milestone of a renamed goal is on the milestone', () => {
  const content = contentOf(aCheckIn({ ref: '2017-18-q1/old/tests', status: 'done' }));
  const quarters = content.quarters.map((quarter) => ({
    ...quarter,
    goals: quarter.goals.map((goal) => ({ ...goal, formerly: ['old'] })),
  }));
  const { archive, findings } = linkArchive(aContent({ ...content, quarters }), '2017-09-08');
  expect(findings).toEqual([]);
  expect(archive.notes[0]?.checkIns[0]?.milestone?.id).toBe(`${id}/tests`);
});

it('a check-in on a milestone of an objective’s goal is one on the objective, and says on what', () => {
  const { notes, quarters } = contentOf(aCheckIn({ ref: `${id}/tests`, status: 'done' }));
  const programs = [aProgram({ id: 'p6', outcomes: [anOutcome({ id: 'o1' })] })];
  const goals = quarters.map((quarter) => ({
    ...quarter,
    goals: quarter.goals.map((goal) => ({ ...goal, for: ['p6/o1'] })),
  }));
  const aim = anArchive({ notes, quarters: goals, programs }, '2017-09-08').find.aim('p6/o1');
  expect(aim && checkInsOn(aim, '2017-09-08').map(({ milestone }) => milestone?.id)).toEqual([`${id}/tests`]);
  expect(aim && lastCheckInFor(aim, '2017-07-24')).toBeUndefined();
  expect(aim && lastCheckInFor(aim, '2017-07-25')?.milestone?.id).toBe(`${id}/tests`);
});
