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
import type { Day } from '../../model/day/day.ts';
import type { CheckInEntry } from '../../model/entry.ts';
import type { Health } from '../../model/status.ts';
import { type ReportPart, report } from './report.ts';
import { wholeSubject } from './subject.ts';

const quarter = { since: '2017-07-01', until: '2017-09-30' };

it('a report lists the worst change of a health first, and shows each line by what it changed to', () => {
  const steps: Readonly<Record<string, readonly [Health | undefined, Health]>> = {
    'stays-on': ['on-track', 'on-track'],
    'stays-off': ['off-track', 'off-track'],
    recovers: ['off-track', 'on-track'],
    'on-to-risk': ['on-track', 'at-risk'],
    'first-off': [undefined, 'off-track'],
    'risk-to-off': ['at-risk', 'off-track'],
    'on-to-off': ['on-track', 'off-track'],
  };
  const ids = Object.keys(steps);
  const said = (date: Day, at: 0 | 1) =>
    aNote({
      id: `a/${date}`,
      checkIns: ids.flatMap((id) => {
        const health = steps[id]?.[at];
        return health ? [aCheckIn({ ref: id, status: 'in-progress', health, note: 'So it is.' })] : [];
      }),
    });
  const told = anArchive(
    { programs: ids.map((id) => aProgram({ id })), notes: [said('2017-06-06', 0), said('2017-07-11', 1)] },
    '2017-12-01',
  );
  const { sections } = report(wholeSubject(told), quarter);
  const shown = (part: ReportPart) =>
    (sections.find((section) => section.part === part)?.lines ?? []).map(
      (line) => `${line.ref.id}: ${line.changes[0]?.to}`,
    );
  expect(shown('changed')).toEqual([
    'on-to-off: off-track',
    'risk-to-off: off-track',
    'first-off: off-track',
    'on-to-risk: at-risk',
    'stays-off: off-track',
    'recovers: on-track',
    'stays-on: in-progress',
  ]);
  expect(shown('others-at-risk').at(-1)).toBe('on-to-risk: at-risk');
});

it('a report counts objectives as their program does, and no goal of a quarter that has ended', () => {
  const told = anArchive(
    {
      programs: [
        aProgram({
          id: 'p',
          outcomes: [
            anOutcome({ id: 'o', objectives: [anObjective({ id: 'o.1' }), anObjective({ id: 'o.2' })] }),
          ],
        }),
      ],
      quarters: [
        aQuarter({
          id: '2016-17-q4',
          starts: '2017-04-01',
          ends: '2017-06-30',
          goals: [aGoal({ id: 'old', for: ['p/o.1'] })],
        }),
        aQuarter({
          id: '2017-18-q1',
          starts: '2017-07-01',
          ends: '2017-09-30',
          goals: [aGoal({ id: 'now', for: ['p/o.2'] })],
        }),
      ],
      notes: [
        aNote({ id: 'a/2017-06-20', checkIns: [aCheckIn({ ref: '2016-17-q4/old', health: 'off-track' })] }),
        aNote({
          id: 'a/2017-07-11',
          checkIns: [
            aCheckIn({ ref: '2017-18-q1/now', health: 'at-risk' }),
            aCheckIn({ ref: '2016-17-q4/old', note: 'Nothing new.' }),
          ],
        }),
      ],
    },
    '2017-07-20',
  );
  const { sections } = report(wholeSubject(told), { since: '2017-07-01', until: '2017-07-20' });
  const linesOf = (part: ReportPart) =>
    (sections.find((section) => section.part === part)?.lines ?? []).map(
      ({ ref, healthOf, quarter: of, day, changes }) => [ref.id, changes[0]?.to, healthOf?.id, of?.id, day],
    );
  expect(linesOf('at-risk')).toEqual([
    ['p/o.1', 'off-track', '2016-17-q4/old', undefined, '2017-06-20'],
    ['p/o.2', 'at-risk', '2017-18-q1/now', undefined, '2017-07-11'],
  ]);
  expect(linesOf('others-at-risk')).toEqual([
    ['2017-18-q1/now', 'at-risk', undefined, undefined, '2017-07-11'],
  ]);
  expect(linesOf('changed').map(([id, , , of]) => [id, of])).toEqual([
    ['2017-18-q1/now', undefined],
    ['2016-17-q4/old', '2016-17-q4'],
  ]);
});

it('a report lists an outcome without objectives with the health of its row, as it lists an objective', () => {
  const told = (more: readonly (readonly [Day, Partial<CheckInEntry>])[]) => {
    const archive = anArchive(
      {
        programs: [aProgram({ id: 'p', outcomes: [anOutcome({ id: 'o' })] })],
        quarters: [
          aQuarter({
            ...{ id: '2017-18-q1', starts: '2017-07-01', ends: '2017-09-30' },
            goals: [aGoal({ id: 'g', for: ['p/o'] })],
          }),
        ],
        notes: [
          aNote({ id: 'a/2017-05-02', checkIns: [aCheckIn({ ref: 'p/o', health: 'at-risk' })] }),
          aNote({ id: 'a/2017-05-03', checkIns: [aCheckIn({ ref: 'p', health: 'at-risk' })] }),
          ...more.map(([day, part]) =>
            aNote({ id: `a/${day}`, checkIns: [aCheckIn({ ref: '2017-18-q1/g', ...part })] }),
          ),
        ],
      },
      '2017-09-30',
    );
    const { sections } = report(wholeSubject(archive), quarter);
    return sections
      .filter(({ part }) => part === 'at-risk' || part === 'others-at-risk')
      .flatMap(({ lines }) => lines.map((line) => [line.ref.id, line.changes[0]?.to, line.healthOf?.id]));
  };
  expect(
    told([
      ['2017-09-05', { health: 'off-track' }],
      ['2017-09-12', { status: 'dropped' }],
    ]),
  ).toEqual([['p/o', 'off-track', '2017-18-q1/g']]);
  expect(told([['2017-09-05', { health: 'on-track' }]])).toEqual([]);
  expect(told([])).toEqual([
    ['p', 'at-risk', undefined],
    ['p/o', 'at-risk', undefined],
  ]);
});
