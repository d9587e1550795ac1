import { expect, it } from 'vitest';
import {
  aDebt,
  aDecision,
  aNote,
  anAction,
  anArchive,
  anOutcome,
  aPerson,
  aProgram,
  aSeries,
} from '../../../testing/builders.ts';
import { movedPages } from './pages.ts';

it('is the old address of every page whose id changed, with what is there today', () => {
  const archive = anArchive({
    people: [aPerson({ id: 'anna', name: 'Anna', formerly: ['ann'] })],
    series: [aSeries({ id: 'ops', title: 'Ops', formerly: ['operations'] })],
    programs: [aProgram({ id: 'p6', formerly: ['p5'], outcomes: [anOutcome({ id: 'o1' })] })],
    notes: [
      aNote({
        id: 'ops/2017-03-07',
        title: 'A note',
        actions: [anAction({ id: 'tidy' })],
        decisions: [aDecision({ id: 'move', formerly: ['go'] })],
        debt: [aDebt({ id: 'tests', formerly: ['test'] })],
      }),
    ],
  });
  expect(movedPages(archive).map(({ from, to }) => `${from} ${to.kind} ${to.id} ${to.label}`)).toEqual([
    '/notes/operations/2017-03-07/ note ops/2017-03-07 A note',
    '/series/operations/ series ops Ops',
    '/actions/operations/tidy/ action ops/tidy tidy',
    '/decisions/operations/go/ decision ops/move move',
    '/decisions/ops/go/ decision ops/move move',
    '/decisions/operations/move/ decision ops/move move',
    '/programs/p5/ program p6 p6',
    '/programs/p5/o1/ outcome p6/o1 o1',
    '/people/ann/ person anna Anna',
  ]);
  expect(movedPages(anArchive({ notes: [aNote({ id: 'ops/2017-03-07' })] }))).toEqual([]);
});
