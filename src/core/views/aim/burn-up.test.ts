import { describe, expect, it } from 'vitest';
import { aFollowUp, aNote, anAction, anArchive, anOutcome, aProgram } from '../../../testing/builders.ts';
import { generateOrganisation } from '../../../testing/generate/organisation.ts';
import type { Note } from '../../model/note.ts';
import { readArchive } from '../../reading.ts';
import { burnUp } from './burn-up.ts';

function courseOf(notes: readonly Note[], today = '2017-09-08') {
  const program = aProgram({ id: 'p6', outcomes: [anOutcome({ id: 'o1' })] });
  const archive = anArchive({ programs: [program], notes }, today);
  const aim = archive.find.aim('p6');
  if (!aim) throw new Error('No program in the archive.');
  return burnUp(aim, today);
}
const rows = (notes: readonly Note[], today?: string) =>
  courseOf(notes, today)?.points.map(({ day, opened, done }) => [day, opened, done]);
const forP6 = (id: string) => anAction({ id, for: ['p6'] });

describe('the burn-up of a program', () => {
  it('counts an action from the day it was opened, and as done from the day a note reports it', () => {
    expect(
      rows([
        aNote({ id: 'ops/2017-03-07', actions: [forP6('a'), forP6('b'), anAction({ id: 'other' })] }),
        aNote({ id: 'ops/2017-04-04', actions: [anAction({ id: 'c', for: ['p6/o1'] })] }),
        aNote({
          id: 'ops/2017-05-02',
          followUps: [aFollowUp({ ref: 'a', status: 'done', closed: '2017-04-20' })],
        }),
      ]),
    ).toEqual([
      ['2017-03-07', 2, 0],
      ['2017-04-04', 3, 0],
      ['2017-05-02', 3, 1],
    ]);
  });

  it('no longer counts dropped actions, and counts reopened ones again', () => {
    const said = (status: 'open' | 'done' | 'dropped') => [aFollowUp({ ref: 'a', status, reason: 'so' })];
    expect(
      rows([
        aNote({ id: 'ops/2017-03-07', actions: [forP6('a'), forP6('b')] }),
        aNote({ id: 'ops/2017-04-04', followUps: said('dropped') }),
        aNote({ id: 'ops/2017-05-02', followUps: said('open') }),
        aNote({ id: 'ops/2017-06-06', followUps: said('done') }),
        aNote({ id: 'ops/2017-07-04', followUps: said('open') }),
      ]),
    ).toEqual([
      ['2017-03-07', 2, 0],
      ['2017-04-04', 1, 0],
      ['2017-05-02', 2, 0],
      ['2017-06-06', 2, 1],
      ['2017-07-04', 2, 0],
    ]);
  });

  it('counts an action older than the archive from its first mention', () => {
    const followUps = [aFollowUp({ ref: 'old', text: 'Old', for: ['p6'] })];
    const notes = [
      aNote({ id: 'ops/2017-03-07', followUps }),
      aNote({ id: 'ops/2017-04-04', actions: [forP6('a')] }),
    ];
    expect(rows(notes)).toEqual([
      ['2017-03-07', 1, 0],
      ['2017-04-04', 2, 0],
    ]);
  });

  it('ends with the last meeting that was held while something was open, not with the day of reading', () => {
    const notes = [aNote({ id: 'ops/2017-03-07', actions: [forP6('a')] }), aNote({ id: 'ops/2017-04-04' })];
    expect(rows(notes)).toEqual([
      ['2017-03-07', 1, 0],
      ['2017-04-04', 1, 0],
    ]);
  });

  it('has no row without a change, though the line goes on to the last meeting', () => {
    const notes = [
      aNote({ id: 'ops/2017-03-07', actions: [forP6('a')] }),
      aNote({ id: 'ops/2017-04-04', actions: [forP6('b')] }),
      aNote({ id: 'ops/2017-05-02' }),
    ];
    expect(courseOf(notes)?.points.map(({ day }) => day)).toEqual(['2017-03-07', '2017-04-04', '2017-05-02']);
    expect(courseOf(notes)?.rows).toEqual([
      { day: '2017-03-07', opened: 1, done: 0 },
      { day: '2017-04-04', opened: 2, done: 0 },
    ]);
  });

  it('is absent where there is no course to draw', () => {
    expect(rows([])).toBeUndefined();
    expect(rows([aNote({ id: 'ops/2017-03-07', actions: [forP6('a')] })])).toBeUndefined();
  });

  it('gives a long course by month, with the last count of each', () => {
    const months = Array.from(
      { length: 24 },
      (_, index) => `${2015 + Math.floor(index / 12)}-${`${(index % 12) + 1}`.padStart(2, '0')}`,
    );
    const notes = months.flatMap((month) =>
      ['03', '17'].map((date) =>
        aNote({ id: `ops/${month}-${date}`, actions: [forP6(`a-${month}-${date}`)] }),
      ),
    );
    const course = courseOf(notes);
    expect(course?.by).toBe('month');
    expect(course?.points.slice(0, 3)).toEqual([
      { day: '2015-01-03', opened: 1, done: 0 },
      { day: '2015-01-17', opened: 2, done: 0 },
      { day: '2015-02-17', opened: 4, done: 0 },
    ]);
    expect(course?.points.at(-1)).toEqual({ day: '2016-12-17', opened: 48, done: 0 });
  });

  it('counts an action that moves away until then, and one that moves here from then on', () => {
    expect(
      rows([
        aNote({ id: 'ops/2017-03-07', actions: [forP6('a'), forP6('b'), anAction({ id: 'other' })] }),
        aNote({ id: 'ops/2017-04-04', followUps: [aFollowUp({ ref: 'a', for: 'none' })] }),
        aNote({ id: 'ops/2017-05-02', followUps: [aFollowUp({ ref: 'other', for: ['p6'] })] }),
      ]),
    ).toEqual([
      ['2017-03-07', 2, 0],
      ['2017-04-04', 1, 0],
      ['2017-05-02', 2, 0],
    ]);
  });
});

it('each burn-up of a whole organisation ends with its open and done actions', () => {
  const today = '2025-09-05';
  const { archive } = readArchive({ files: generateOrganisation(), assets: [], findings: [] }, today);
  const aims = archive.programs.flatMap((program) => [program, ...program.outcomes]);
  expect(aims.length).toBeGreaterThan(3);
  for (const aim of aims) {
    const { id, actions } = aim;
    const course = burnUp(aim, today);
    const last = course?.points.at(-1);
    const figures = course?.rows.map(({ opened, done }) => `${opened} ${done}`) ?? [];
    expect(figures.filter((figure, index) => figure === figures[index - 1])).toEqual([]);
    const done = actions.filter(({ status }) => status === 'done').length;
    const over = actions.filter(({ status }) => status === 'dropped' || status === 'superseded').length;
    expect([id, last?.opened, last?.done]).toEqual([id, actions.length - over, done]);
  }
});
