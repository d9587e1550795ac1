import { describe, expect, it } from 'vitest';
import {
  aCheckIn,
  aGoal,
  aNote,
  anArchive,
  anOutcome,
  aProgram,
  aQuarter,
} from '../../../testing/builders.ts';
import type { CheckInEntry } from '../../model/entry.ts';
import { overallStatus } from './status.ts';

const today = '2017-09-08';
const leaf = '2017-18-q1/leaf';

function overallOf(id: string, said: Readonly<Record<string, readonly CheckInEntry[]>>, day = today) {
  const aim = anArchive(
    {
      programs: [aProgram({ id: 'p6', outcomes: [anOutcome({ id: 'o2' })] })],
      quarters: [
        aQuarter({
          ...{ id: '2017-18-q1', starts: '2017-07-01', ends: '2017-09-30' },
          goals: [aGoal({ id: 'leaf', for: ['p6/o2'] })],
        }),
      ],
      notes: Object.entries(said).map(([date, checkIns]) => aNote({ id: `ops/${date}`, checkIns })),
    },
    day,
  ).find.aim(id);
  if (!aim) throw new RangeError(`No aim ${id}.`);
  return overallStatus(aim, day);
}

const say = (ref: string, part: Partial<CheckInEntry> = {}) => aCheckIn({ ref, ...part });

describe('the health of a done goal', () => {
  it('leaves its outcome on track when the goal is done, and brings no stale health back', () => {
    const said = {
      '2017-05-02': [say('p6/o2', { health: 'at-risk' })],
      '2017-08-22': [say(leaf, { health: 'on-track' })],
      '2017-09-05': [say(leaf, { status: 'done' })],
    } as const;
    for (const day of ['2017-09-01', today])
      expect(overallOf('p6/o2', said, day)).toMatchObject({
        ...{
          health: 'on-track',
          healthOf: { id: leaf },
          healthBy: { day: '2017-08-22' },
          healthStale: false,
        },
      });
    const risk = { ...said, '2017-08-22': [say(leaf, { health: 'at-risk' })] } as const;
    expect(overallOf('p6/o2', risk).health).toBeUndefined();
  });

  it('makes no health worse, whatever it was', () => {
    const healths = ['off-track', 'at-risk', 'on-track'] as const;
    const days = ['2017-05-02', '2017-08-22'] as const;
    const all = healths.flatMap((health) => days.map((day) => ({ health, day })));
    for (const own of all)
      for (const ofGoal of all) {
        const said = Object.fromEntries(
          days.map((day) => [
            day,
            [
              ...(own.day === day ? [say('p6/o2', { health: own.health })] : []),
              ...(ofGoal.day === day ? [say(leaf, { health: ofGoal.health })] : []),
            ],
          ]),
        );
        const before = overallOf('p6/o2', said).health ?? 'on-track';
        const done = { ...said, '2017-09-05': [say(leaf, { status: 'done' })] };
        const after = overallOf('p6/o2', done).health ?? 'on-track';
        expect(healths.indexOf(after), JSON.stringify([own, ofGoal])).toBeGreaterThanOrEqual(
          healths.indexOf(before),
        );
      }
  });
});
