import { describe, expect, it } from 'vitest';
import {
  aFollowUp,
  aNote,
  anAction,
  anArchive,
  anObjective,
  anOutcome,
  aProgram,
} from '../../../testing/builders.ts';
import { books } from './page.ts';

const programs = ['p1', 'p2'].map((id) =>
  aProgram({ id, outcomes: [anOutcome({ id: 'o1', objectives: [anObjective({ id: 'o1.1' })] })] }),
);
const forBoth = anAction({ id: 'both', for: ['p1', 'p2'] });

describe('a book', () => {
  const archive = anArchive(
    {
      programs,
      notes: [
        aNote({
          id: 'weekly/2017-03-07',
          actions: [forBoth, anAction({ id: 'none', for: ['none'] })],
        }),
        aNote({ id: 'weekly/2017-08-01', followUps: [aFollowUp({ ref: 'both', status: 'done' })] }),
      ],
    },
    '2018-02-01',
  );
  const { pages } = books(archive);

  it('exists for each quarter with notes, with a term, or in progress', () => {
    expect(
      pages.map(({ quarter, since, until, hasReport, figures: { before, after } }) => [
        quarter.label,
        since,
        until,
        hasReport,
        before,
        after,
      ]),
    ).toEqual([
      ['2016–17 Q3', '2017-01-01', '2017-03-31', true, 0, 2],
      ['2017–18 Q1', '2017-07-01', '2017-09-30', true, 2, 1],
      ['2017–18 Q3', '2018-01-01', '2018-02-01', false, 1, 1],
    ]);
  });

  it('counts an action of two programs in each, and once in their sum', () => {
    const [first] = pages;
    const rows = first?.rows.flatMap(({ items }) => items.flatMap((item) => item.rows)) ?? [];
    expect(rows.map(({ part, figures }) => [part.anchor, figures.opened?.figure])).toEqual([
      ['weekly', 2],
      ['p1', 1],
      ['p2', 1],
      ['_none', 1],
      ['_several', -1],
    ]);
  });

  it('has as many moves in as out, and each in a list', () => {
    const moved = anArchive(
      {
        programs: [aProgram({ id: 'p1' }), aProgram({ id: 'p2' })],
        notes: [
          aNote({
            id: 'weekly/2017-02-01',
            actions: [anAction({ id: 'joins', for: ['p1'] }), anAction({ id: 'leaves', for: ['p1', 'p2'] })],
          }),
          aNote({
            id: 'weekly/2017-05-01',
            followUps: [
              aFollowUp({ ref: 'joins', for: ['p1', 'p2'] }),
              aFollowUp({ ref: 'leaves', for: ['p2'] }),
            ],
          }),
        ],
      },
      '2017-06-01',
    );
    const page = books(moved).pages.at(-1);
    const rows = page?.rows.flatMap(({ items }) => items.flatMap((item) => item.rows)) ?? [];
    const columns = ['before', 'moved-in', 'moved-out', 'after'] as const;
    const ofPrograms = rows.filter(({ division }) => division === 'programs');
    expect(
      ofPrograms.map(({ part, figures }) => [part.anchor, ...columns.map((list) => figures[list]?.figure)]),
    ).toEqual([
      ['p1', 2, undefined, 1, 1],
      ['p2', 1, 1, undefined, 2],
      ['_several', -1, 1, 1, -1],
    ]);
    expect(columns.map((list) => page?.totals.programs[list])).toEqual([2, 2, 2, 2]);
    expect(rows.at(-1)?.figures['moved-in']?.actions.map(({ id }) => id)).toEqual(['weekly/leaves']);
  });
});
