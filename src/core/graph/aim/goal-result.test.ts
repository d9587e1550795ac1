import { describe, expect, it } from 'vitest';
import {
  aCheckIn,
  aContent,
  aGoal,
  aNote,
  anArchive,
  aProgram,
  aQuarter,
} from '../../../testing/builders.ts';
import type { Day } from '../../model/day/day.ts';
import type { CheckInEntry } from '../../model/entry.ts';
import { linkArchive } from '../link.ts';
import { reportedOn } from './check-ins.ts';
import { goalResult } from './goal-result.ts';

const id = '2017-18-q1/pipeline';
const parts = {
  programs: [aProgram({ id: 'p6' })],
  quarters: [aQuarter({ id: '2017-18-q1', goals: [aGoal({ id: 'pipeline' })] })],
};

/** The notes with a check-in on the goal of July to September 2017, by day. */
const notesOf = (said: Readonly<Record<Day, Partial<CheckInEntry>>>) =>
  Object.entries(said).map(([day, part]) =>
    aNote({ id: `ops/${day}`, checkIns: [aCheckIn({ ref: id, ...part })] }),
  );

function goalOf(said: Readonly<Record<Day, Partial<CheckInEntry>>>, today: Day) {
  const goal = anArchive({ ...parts, notes: notesOf(said) }, today).find.aim(id);
  if (goal?.kind !== 'goal') throw new Error('No goal in the archive.');
  return goal;
}

describe('a check-in with its own date', () => {
  const said = {
    '2017-07-10': { status: 'in-progress' },
    '2017-08-01': { status: 'not-started', health: 'at-risk', on: '2017-07-05' },
  } as const;

  it('counts in the order of its own date', () => {
    const { reported, checkIns } = goalOf(said, '2017-08-02');
    expect([reported.status, reported.health]).toEqual(['in-progress', 'at-risk']);
    expect(checkIns.map(({ day }) => day)).toEqual(['2017-07-05', '2017-07-10']);
  });

  it('is not known before the date of its note', () => {
    expect(reportedOn(goalOf(said, '2017-08-02'), '2017-07-31').health).toBeUndefined();
    expect(goalOf(said, '2017-07-31').reported.health).toBeUndefined();
  });

  it('comes after an earlier note of its date', () => {
    const same = {
      '2017-07-10': { status: 'in-progress' },
      '2017-07-12': { status: 'done', on: '2017-07-10' },
    } as const;
    expect(goalOf(same, '2017-08-02').reported.status).toBe('done');
  });
});

describe('the result of a goal', () => {
  const result = (said: Parameters<typeof goalOf>[0], today = '2017-12-01') => {
    const { atEnd, since } = goalResult(goalOf(said, today), today);
    return [atEnd.status, atEnd.statusBy?.day, since.map(({ day }) => day)];
  };

  it.each([
    [
      'counts a check-in of the quarter that is reported after it',
      { '2017-09-20': { status: 'in-progress' }, '2017-10-03': { status: 'done', on: '2017-09-29' } },
      ['done', '2017-09-29', []],
    ],
    [
      'is the verdict, also after the quarter',
      { '2017-09-20': { status: 'in-progress' }, '2017-10-03': { status: 'deferred', verdict: true } },
      ['deferred', '2017-10-03', []],
    ],
    [
      'is the verdict, also before other check-ins of the quarter',
      { '2017-09-20': { status: 'done', verdict: true }, '2017-09-27': { status: 'in-progress' } },
      ['done', '2017-09-20', []],
    ],
    [
      'has only later check-ins after the verdict',
      {
        '2017-10-02': { status: 'in-progress' },
        '2017-10-03': { status: 'deferred', verdict: true },
        '2017-11-07': { status: 'done' },
      },
      ['deferred', '2017-10-03', ['2017-11-07']],
    ],
    [
      'is the last of two verdicts',
      { '2017-09-20': { status: 'done', verdict: true }, '2017-10-03': { status: 'dropped', verdict: true } },
      ['dropped', '2017-10-03', []],
    ],
  ] as const)('%s', (_, said, expected) => {
    expect(result(said)).toEqual(expected);
  });

  it('is not known before the note of the verdict', () => {
    const said = {
      '2017-09-20': { status: 'in-progress' },
      '2017-10-03': { status: 'done', verdict: true },
    } as const;
    expect(result(said, '2017-10-02').slice(0, 2)).toEqual(['in-progress', '2017-09-20']);
  });
});

it('a verdict on a program is a finding', () => {
  const notes = [aNote({ id: 'ops/2017-09-20', checkIns: [aCheckIn({ ref: 'p6', verdict: true })] })];
  expect(linkArchive(aContent({ ...parts, notes }), '2017-12-01').findings).toMatchObject([
    { code: 'unknown-goal', spot: { keys: ['objectives', 0, 'verdict'] }, hint: 'remove `verdict: true`' },
  ]);
});
