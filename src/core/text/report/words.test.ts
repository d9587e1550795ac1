import { describe, expect, it } from 'vitest';
import { standingPieces } from './status-pieces.ts';
import { digestLede, reportLede, reportTitle } from './words.ts';

describe('the sentences of a report', () => {
  it.each([
    [{ open: 0, deferred: 0, totals: {} }, 'No meeting. No action is open.'],
    [
      { open: 1, deferred: 0, totals: { meetings: 1, opened: 1 } },
      'One meeting: one action opened. One action is open.',
    ],
    [
      {
        open: 3,
        deferred: 1,
        totals: { meetings: 2, opened: 4, done: 2, dropped: 1, decided: 1, proposed: 2, asked: 2, late: 2 },
      },
      'Two meetings: four actions opened, two actions closed, one action dropped, one decision taken, two decisions proposed and two questions asked. ' +
        'Three actions are open, two of them late. One more is put off.',
    ],
  ])('say what happened, and leave out what did not', (figures, expected) => {
    expect(reportLede(figures)).toBe(expected);
  });

  it.each([
    [{ open: 0, deferred: 0, totals: {} }, 'No action is open.'],
    [{ open: 0, deferred: 2, totals: {} }, 'No action is open. Two are put off.'],
    [{ open: 1, deferred: 0, totals: { late: 1 } }, 'One action is open, and late.'],
    [{ open: 2, deferred: 0, totals: { late: 2 } }, 'Two actions are open, both of them late.'],
    [{ open: 3, deferred: 0, totals: { late: 3 } }, 'Three actions are open, all of them late.'],
    [{ open: 12, deferred: 0, totals: { late: 1 } }, '12 actions are open, one of them late.'],
  ])('say how much is open and how much of it is late', (figures, expected) => {
    expect(digestLede(figures)).toBe(expected);
  });

  it('name what it is about and its days', () => {
    expect(reportTitle('Delivery', '2017-07-01', '2017-09-30')).toBe(
      'Delivery: report on July to September 2017',
    );
    expect(reportTitle(undefined, '2017-07-01', '2017-09-08')).toBe('Report on 1 July to 8 September 2017');
  });

  it('say how a program stands, and because of what', () => {
    const note = { kind: 'note', id: 'a/2017-07-25', label: 'Planning' } as const;
    const pieces = standingPieces({
      lifecycle: 'in-progress',
      health: 'at-risk',
      healthBy: { note, day: '2017-07-25' },
      healthOf: { kind: 'objective', id: 'p6/o1.1', label: 'Clusters' },
      faded: true,
    });
    expect(pieces.map((piece) => (typeof piece === 'string' ? piece : `[${piece.label}]`)).join('')).toBe(
      'As a whole in progress, at risk because of [p6/o1.1], as said on [25 July 2017], and not confirmed since.',
    );
    expect(standingPieces({ faded: false })).toEqual([]);
  });
});
