import { expect, it } from 'vitest';
import {
  aCheckIn,
  aGoal,
  aNote,
  anArchive,
  anOutcome,
  aProgram,
  aQuarter,
} from '../../../testing/builders.ts';
import type { AimStatus } from '../../model/status.ts';
import { overallStatus } from './status.ts';

/** The goal that decides the status of an outcome with two goals of a past quarter and one of this quarter. */
function deciding(first: AimStatus, second: AimStatus, later?: AimStatus) {
  const goals = (...ids: string[]) => ids.map((id) => aGoal({ id, for: ['p/o'] }));
  const said = [['q1/first', first] as const, ['q1/second', second] as const, ['q2/later', later] as const];
  const day = '2026-05-20';
  const archive = anArchive(
    {
      programs: [aProgram({ id: 'p', outcomes: [anOutcome({ id: 'o' })] })],
      quarters: [
        aQuarter({ id: 'q1', starts: '2026-01-01', ends: '2026-03-31', goals: goals('first', 'second') }),
        aQuarter({ id: 'q2', starts: '2026-04-01', ends: '2026-06-30', goals: goals('later') }),
      ],
      notes: said.flatMap(([ref, status], index) =>
        status ? [aNote({ id: `s/2026-04-0${index + 1}`, checkIns: [aCheckIn({ ref, status })] })] : [],
      ),
    },
    day,
  );
  const aim = archive.find.aim('p/o');
  const because = aim && overallStatus(aim, day).because;
  return because && `${because.of.id} ${because.status}`;
}

it.each<[AimStatus, AimStatus, AimStatus | undefined, string]>([
  ['in-progress', 'done', undefined, 'q1/first in-progress'],
  ['done', 'in-progress', undefined, 'q1/second in-progress'],
  ['in-progress', 'done', 'dropped', 'q1/first in-progress'],
  ['in-progress', 'done', 'deferred', 'q1/first in-progress'],
  ['done', 'not-started', 'deferred', 'q1/second not-started'],
  ['done', 'not-started', 'in-progress', 'q2/later in-progress'],
  ['dropped', 'deferred', 'dropped', 'q2/later dropped'],
])('goals of one quarter decide together, and a later one that counts alone: %s, %s, %s', (...said) => {
  const [first, second, later, expected] = said;
  expect(deciding(first, second, later)).toBe(expected);
});
