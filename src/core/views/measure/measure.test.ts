import { expect, it } from 'vitest';
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
import { measureView } from './measure.ts';

const archive = anArchive(
  {
    programs: [
      aProgram({
        id: 'p6',
        outcomes: [
          anOutcome({
            id: 'o2',
            objectives: [anObjective({ id: 'o2.2', measure: { unit: 'seconds', from: 140, to: 60 } })],
          }),
        ],
      }),
    ],
    quarters: [
      aQuarter({
        id: '2017-18-q1',
        goals: [
          aGoal({ id: 'ci', for: ['p6/o2.2'], measure: { unit: 'services', to: 12 } }),
          aGoal({ id: 'x' }),
        ],
      }),
    ],
    notes: [
      aNote({
        id: 'ops/2017-07-25',
        checkIns: [
          aCheckIn({ ref: 'p6/o2.2', value: 131 }),
          aCheckIn({ ref: '2017-18-q1/ci', value: 3, of: 12, confidence: 0.7 }),
          aCheckIn({ ref: '2017-18-q1/ci', status: 'in-progress' }),
        ],
      }),
      aNote({
        id: 'ops/2017-08-22',
        checkIns: [
          aCheckIn({ ref: 'p6/o2.2', value: 138, on: '2017-07-03' }),
          aCheckIn({ ref: 'p6/o2.2', value: 'unknown' }),
          aCheckIn({ ref: '2017-18-q1/x', confidence: 0.4 }),
        ],
      }),
    ],
  },
  '2017-09-08',
);

/** The reported values of an aim on a day. */
function valuesOf(id: string, day = '2017-09-08') {
  const aim = archive.find.aim(id);
  const view = aim && aim.kind !== 'program' ? measureView(aim, day) : undefined;
  return view?.points.map((point) => [point.day, point.value?.value, point.value?.unit, point.confidence]);
}

it('has the values of the aim itself in its unit, by their own dates', () => {
  expect(valuesOf('p6/o2.2')).toEqual([
    ['2017-07-03', 138, 'seconds', undefined],
    ['2017-07-25', 131, 'seconds', undefined],
    ['2017-08-22', 'unknown', 'seconds', undefined],
  ]);
  expect(valuesOf('2017-18-q1/ci')).toEqual([['2017-07-25', 3, 'services', 0.7]]);
});

it('has no value before the note that reports it', () => {
  expect(valuesOf('p6/o2.2', '2017-08-21')).toEqual([['2017-07-25', 131, 'seconds', undefined]]);
});

it('is nothing without a measure and without a value, also with a confidence', () => {
  expect(valuesOf('2017-18-q1/x')).toBeUndefined();
  expect(valuesOf('p6/o2')).toBeUndefined();
});
