import { describe, expect, it } from 'vitest';
import {
  aCheckIn,
  aGoal,
  aNote,
  anArchive,
  anObjective,
  anOutcome,
  aProgram,
  aQuarter,
} from '../../../testing/builders.ts';
import type { Day } from '../../model/day/day.ts';
import type { CheckInEntry } from '../../model/entry.ts';
import { goalView } from './goal-view.ts';

const quarters = [aQuarter({ id: '2017-18-q1', goals: [aGoal({ id: 'pipeline', for: ['p6/o2.2'] })] })];
const programs = [
  aProgram({ id: 'p6', outcomes: [anOutcome({ id: 'o2', objectives: [anObjective({ id: 'o2.2' })] })] }),
];

/** What is said of the goal of July to September 2017, by the days of the notes, as seen from a day. */
function verdictOf(said: Readonly<Record<Day, Partial<CheckInEntry>>>, today: Day) {
  const notes = Object.entries(said).map(([day, part]) =>
    aNote({ id: `ops/${day}`, checkIns: [aCheckIn({ ref: '2017-18-q1/pipeline', ...part })] }),
  );
  const goal = anArchive({ programs, quarters, notes }, today).quarters.flatMap(({ goals }) => goals)[0];
  if (!goal) throw new Error('No goal in the archive.');
  return goalView(goal, today, 9).verdict;
}

const reported = (verdict: ReturnType<typeof verdictOf>) => ({
  period: verdict.period,
  atEnd: verdict.atEnd && `${verdict.atEnd.is} ${verdict.atEnd.day}`,
  since: verdict.since && `${verdict.since.is} ${verdict.since.day}`,
});

describe('the verdict on a goal', () => {
  it.each([
    [
      'is the last word so far while the quarter runs',
      { '2017-07-25': { status: 'not-started' }, '2017-08-22': { status: 'in-progress' } },
      '2017-09-08',
      { period: 'running', atEnd: 'in-progress 2017-08-22' },
    ],
    [
      'is the last word at its end once it is over',
      { '2017-08-22': { status: 'in-progress' }, '2017-09-30': { status: 'done' } },
      '2017-12-01',
      { period: 'past', atEnd: 'done 2017-09-30' },
    ],
    [
      'keeps apart what was said after its end',
      { '2017-08-22': { status: 'in-progress' }, '2017-10-01': { status: 'done' } },
      '2017-12-01',
      { period: 'past', atEnd: 'in-progress 2017-08-22', since: 'done 2017-10-01' },
    ],
    [
      'is only what was said since, where nobody spoke of it in time',
      { '2017-10-03': { status: 'dropped' } },
      '2017-12-01',
      { period: 'past', since: 'dropped 2017-10-03' },
    ],
    [
      'is none where words said no state',
      { '2017-08-22': { note: 'Slow.' } },
      '2017-12-01',
      { period: 'past' },
    ],
    ['is none before anything was said', {}, '2017-06-30', { period: 'coming' }],
    [
      'leaves out what a note of a later day says',
      { '2017-09-20': { status: 'done' } },
      '2017-09-08',
      { period: 'running' },
    ],
  ] as const)('%s', (_, said, today, expected) => {
    expect(reported(verdictOf(said, today))).toEqual(expected);
  });

  it('has the health of the quarter, not of later', () => {
    const said = { '2017-08-22': { health: 'at-risk' }, '2017-10-03': { health: 'on-track' } } as const;
    expect(verdictOf(said, '2017-12-01').health).toMatchObject({ is: 'at-risk', day: '2017-08-22' });
  });

  it('where nobody spoke of it names the last word within the quarter on what it is for', () => {
    const said = {
      '2017-06-06': { ref: 'p6/o2.2', status: 'not-started' },
      '2017-07-25': { ref: 'p6/o2.2', status: 'in-progress' },
      '2017-10-03': { ref: 'p6/o2.2', status: 'done' },
    } as const;
    const verdict = verdictOf(said, '2017-12-01');
    expect(reported(verdict)).toEqual({ period: 'past' });
    expect(verdict.behind).toMatchObject({ is: 'in-progress', day: '2017-07-25', of: { id: 'p6/o2.2' } });
  });
});
