import { describe, expect, it } from 'vitest';
import {
  aCheckIn,
  aGoal,
  aNote,
  anAction,
  anArchive,
  anObjective,
  anOutcome,
  aProgram,
  aQuarter,
} from '../../../testing/builders.ts';
import { doneWithOpen } from './done-with-open.ts';

const today = '2017-09-08';

/** What is pointed out of an aim where a note says that these are done, and these actions are open. */
function pointedOut(of: string, done: readonly string[], actions: Readonly<Record<string, string>>) {
  const archive = anArchive(
    {
      programs: [
        aProgram({
          id: 'p6',
          outcomes: [
            anOutcome({ id: 'o2', objectives: [anObjective({ id: 'o2.1' }), anObjective({ id: 'o2.2' })] }),
          ],
        }),
      ],
      quarters: [aQuarter({ id: '2017-18-q1', goals: [aGoal({ id: 'goal', for: ['p6/o2.1'] })] })],
      notes: [
        aNote({
          id: 'ops/2017-08-01',
          actions: Object.entries(actions).map(([id, aim]) => anAction({ id, for: [aim] })),
        }),
        aNote({
          id: 'ops/2017-09-01',
          checkIns: done.map((ref) => aCheckIn({ ref, status: 'done' })),
        }),
      ],
    },
    today,
  );
  const aim = archive.find.aim(of);
  if (!aim) throw new Error(`No ${of} in the archive.`);
  const found = doneWithOpen(aim, today);
  return found && [found.by?.day, found.open.items.map(({ id }) => id)];
}

const goal = '2017-18-q1/goal';

describe('done aims with open actions', () => {
  it.each([
    [
      'an objective that a note calls done',
      'p6/o2.1',
      ['p6/o2.1'],
      { a: 'p6/o2.1', b: 'p6/o2.2' },
      ['2017-09-01', ['ops/a']],
    ],
    ['nothing of one that is not done', 'p6/o2.1', [], { a: 'p6/o2.1' }, undefined],
    ['nothing without open actions', 'p6/o2.1', ['p6/o2.1'], { b: 'p6/o2.2' }, undefined],
    [
      'an outcome, with all that is open below it',
      'p6/o2',
      ['p6/o2'],
      { a: 'p6/o2.1', b: 'p6/o2' },
      ['2017-09-01', ['ops/a', 'ops/b']],
    ],
    [
      'an outcome that is done since its objectives are, without what is pointed out on them',
      'p6/o2',
      ['p6/o2.1', 'p6/o2.2'],
      { a: 'p6/o2.1', b: 'p6/o2' },
      [undefined, ['ops/b']],
    ],
    [
      'a goal, with the actions that name it',
      goal,
      [goal],
      { a: 'p6/o2.1', b: goal },
      ['2017-09-01', ['ops/b']],
    ],
  ] as const)('is %s', (_, of, done, actions, expected) => {
    expect(pointedOut(of, done, actions)).toEqual(expected);
  });
});
