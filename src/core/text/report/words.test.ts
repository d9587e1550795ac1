import { describe, expect, it } from 'vitest';
import { additions, subtractions } from '../../model/book.ts';
import { bookListName } from '../books/words.ts';
import { changeWords, factsOf } from './facts.ts';
import { statusPieces } from './status-pieces.ts';
import { digestLede, reportHead, reportLede, reportTitle } from './words.ts';

it('a report names apart the actions that became deferred and those that are deferred at its end', () => {
  const totals = { 'newly-deferred': 4 };
  expect(reportLede({ meetings: 1, before: 9, open: 5, deferred: 4, totals })).toBe(
    '1 meeting. 9 actions open before, 4 newly deferred. 5 actions open, 4 deferred.',
  );
});

it('a report and the books have one name for each term of the balance', () => {
  for (const term of [...additions, ...subtractions]) {
    const part = term === 'deferred' ? 'newly-deferred' : term;
    // A report calls the actions that it opened by what they are.
    if (part !== 'opened') expect(reportHead(part, 4)).toBe(`${bookListName(term)} (4)`);
  }
});

describe('the sentences of a report', () => {
  it.each([
    [{ open: 0, deferred: 0, totals: {} }, 'No meetings. No open actions.'],
    [
      { meetings: 1, open: 1, deferred: 0, totals: { opened: 1 } },
      '1 meeting. 1 action opened. 1 action open.',
    ],
    [
      {
        meetings: 2,
        open: 3,
        deferred: 1,
        totals: {
          opened: 4,
          done: 2,
          dropped: 1,
          decided: 1,
          proposed: 2,
          asked: 2,
          overdue: 2,
        },
      },
      '2 meetings. 4 actions opened, 2 done, 1 dropped, 1 decision made, 2 proposed, 2 questions asked. ' +
        '3 actions open (2 overdue), 1 deferred.',
    ],
  ])('count changes and leave out zeros', (figures, expected) => {
    expect(reportLede(figures)).toBe(expected);
  });

  it.each([
    [{ open: 0, deferred: 0, totals: {} }, 'No open actions.'],
    [{ open: 0, deferred: 2, totals: {} }, 'No open actions, 2 deferred.'],
    [{ open: 1, deferred: 0, totals: { overdue: 1 } }, '1 action open (1 overdue).'],
    [{ open: 2, deferred: 0, totals: { overdue: 2 } }, '2 actions open (2 overdue).'],
    [{ open: 3, deferred: 0, totals: { overdue: 3 } }, '3 actions open (3 overdue).'],
    [{ open: 12, deferred: 0, totals: { overdue: 1 } }, '12 actions open (1 overdue).'],
  ])('count open, overdue and deferred actions', (figures, expected) => {
    expect(digestLede(figures)).toBe(expected);
  });

  it.each([
    [
      { open: 1, deferred: 0, ofMembers: 4, totals: { overdue: 1 } },
      '5 actions open: 1 of the team (1 overdue), 4 of its members.',
    ],
    [
      { open: 0, deferred: 2, ofMembers: 1, totals: {} },
      '1 action open: 1 of its members. 2 actions of the team deferred.',
    ],
    [{ open: 1, deferred: 1, ofMembers: 0, totals: {} }, '1 action open, 1 deferred.'],
  ])('count the actions of a team apart from those of its members', (figures, expected) => {
    expect(digestLede(figures)).toBe(expected);
  });

  it('say once that a decision is superseded, and by which', () => {
    const refOf = (label: string) => ({ kind: 'decision' as const, id: label, label });
    const line = {
      ref: refOf('Old rule'),
      changes: [{ to: 'superseded' as const }],
      method: 'vote' as const,
    };
    expect([changeWords(line), factsOf(line)]).toEqual(['Superseded (vote)', []]);
    const replaced = { ...line, supersededBy: [refOf('New rule')] };
    expect([changeWords(replaced), factsOf(replaced)]).toEqual(['', [['Superseded by ', refOf('New rule')]]]);
  });

  it('name the subject and the period', () => {
    expect(reportTitle('Delivery', '2017-07-01', '2017-09-30')).toBe(
      'Delivery: report, July to September 2017',
    );
    expect(reportTitle(undefined, '2017-07-01', '2017-09-08')).toBe('Report: 1 July to 8 September 2017');
  });

  it('give the status of a program and the child its health comes from', () => {
    const note = { kind: 'note', id: 'a/2017-07-25', label: 'Planning' } as const;
    const pieces = statusPieces({
      status: 'in-progress',
      health: 'at-risk',
      healthBy: { note, day: '2017-07-25' },
      healthOf: { kind: 'objective', id: 'p6/o1.1', label: 'Clusters' },
      healthStale: true,
    });
    expect(pieces.map((piece) => (typeof piece === 'string' ? piece : `[${piece.label}]`)).join('')).toBe(
      'Overall: in progress, at risk ([Clusters], [25 July 2017], stale).',
    );
    expect(statusPieces({ healthStale: false })).toEqual([]);
  });
});
