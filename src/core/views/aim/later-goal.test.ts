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
import { objectivesFile } from '../../exports/api/objectives.ts';
import { printData } from '../../exports/lines/data-file.ts';
import type { CheckInEntry } from '../../model/entry.ts';
import { aimPages } from './page.ts';

const old = '2017-18-q0/before';
const now = '2017-18-q1/now';

/** A program with an objective and its goals of two quarters. */
function archiveOf(said: Readonly<Record<string, readonly CheckInEntry[]>>) {
  const outcome = anOutcome({ id: 'o1', objectives: [anObjective({ id: 'o1.1' })] });
  return anArchive(
    {
      programs: [aProgram({ id: 'p6', outcomes: [outcome] })],
      quarters: [
        aQuarter({
          id: '2017-18-q0',
          starts: '2017-04-01',
          ends: '2017-06-30',
          goals: [aGoal({ id: 'before', for: ['p6/o1.1'] })],
        }),
        aQuarter({
          id: '2017-18-q1',
          starts: '2017-07-01',
          ends: '2017-09-30',
          goals: [aGoal({ id: 'now', for: ['p6/o1.1'], continues: old })],
        }),
      ],
      notes: Object.entries(said).map(([date, checkIns]) => aNote({ id: `ops/${date}`, checkIns })),
    },
    '2017-09-08',
  );
}

const say = (ref: string, part: Partial<CheckInEntry> = {}) => aCheckIn({ ref, ...part });

describe('the latest goal of an objective that an earlier goal decides', () => {
  const laterOf = (said: Readonly<Record<string, readonly CheckInEntry[]>>) => {
    const archive = archiveOf(said);
    const [program] = archive.programs;
    const page = program && aimPages(program, archive).find(({ ref }) => ref.id === 'p6/o1.1');
    return [page?.overall.because?.of.id, page?.laterGoal?.of.id, page?.laterGoal?.status];
  };
  const begun = { '2017-06-01': [say(old, { status: 'in-progress' })] } as const;

  it.each(['dropped', 'deferred'] as const)('is given beside it once it is %s', (status) => {
    expect(laterOf({ ...begun, '2017-08-01': [say(now, { status })] })).toEqual([old, now, status]);
    const archive = archiveOf({ ...begun, '2017-08-01': [say(now, { status })] });
    const { objectives } = JSON.parse(printData(objectivesFile, archive, () => '/'));
    const values = objectives.find(({ id }: { id: string }) => id === 'p6/o1.1');
    expect(values).toMatchObject({
      statusBecause: { of: old },
      laterGoal: { of: now, status, note: 'ops/2017-08-01', day: '2017-08-01' },
    });
  });

  it('is not given if it decides, counts, or is not reported', () => {
    expect(laterOf(begun)).toEqual([old, undefined, undefined]);
    expect(laterOf({ '2017-08-01': [say(now, { status: 'dropped' })] })).toEqual([now, undefined, undefined]);
    const goesOn = { ...begun, '2017-08-01': [say(now, { status: 'in-progress' })] };
    expect(laterOf(goesOn)).toEqual([now, undefined, undefined]);
    const ended = [say('p6/o1.1', { status: 'in-progress' }), say(now, { status: 'dropped' })];
    expect(laterOf({ ...begun, '2017-08-01': ended })).toEqual([undefined, undefined, undefined]);
  });
});
