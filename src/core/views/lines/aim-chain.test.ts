import { expect, it } from 'vitest';
import {
  aGoal,
  aNote,
  anAction,
  anArchive,
  anObjective,
  anOutcome,
  aProgram,
  aQuarter,
  aTeam,
} from '../../../testing/builders.ts';
import { aimChains } from './aim-chain.ts';

it('separates goals that no note names from those that a note names', () => {
  const archive = anArchive({
    teams: [aTeam({ id: 'ops' })],
    programs: [
      aProgram({
        id: 'p6',
        outcomes: [anOutcome({ id: 'o1', objectives: [anObjective({ id: 'o1.1' })] })],
      }),
    ],
    quarters: [
      aQuarter({ id: '2017-18-q1', goals: [aGoal({ id: 'a', team: 'ops', for: ['p6/o1.1'] })] }),
      aQuarter({ id: '2017-18-q2', goals: [aGoal({ id: 'b', team: 'ops', for: ['p6/o1'] })] }),
    ],
    notes: [
      aNote({
        id: 'ops/2017-08-01',
        actions: [anAction({ id: 'x', owner: ['ops'], for: ['p6/o1.1', '2017-18-q2/b'] })],
      }),
    ],
  });
  const [chain] = archive.actions.flatMap(aimChains);
  expect(
    chain?.steps.map(({ aim, goals }) => [aim.id, goals.map((one) => [one.goal.id, one.inferred])]),
  ).toEqual([
    ['p6/o1.1', [['2017-18-q1/a', true]]],
    ['p6/o1', [['2017-18-q2/b', undefined]]],
    ['p6', []],
  ]);
});
