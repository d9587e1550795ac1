import { describe, expect, it } from 'vitest';
import { aFollowUp, aNote, anAction, anArchive } from '../../../testing/builders.ts';
import type { ActionEntry, FollowUpEntry } from '../../model/entry.ts';
import { stepOf } from './movement-step.ts';
import { movedIn } from './movements.ts';

const august = { since: '2017-08-01', until: '2017-08-31' };

/** The terms of an action in August, with its reports by day. */
function termsOf(
  opened: string,
  entry: Partial<ActionEntry>,
  reports: Record<string, Partial<FollowUpEntry>> = {},
) {
  const notes = [
    aNote({ id: `ops/${opened}`, actions: [anAction({ id: 'a', ...entry })] }),
    ...Object.entries(reports).map(([day, report]) =>
      aNote({ id: `ops/${day}`, followUps: [aFollowUp({ ref: 'a', ...report })] }),
    ),
  ];
  const [action] = anArchive({ notes }, '2017-12-31').actions;
  return action && movedIn(action, august)?.terms;
}

it('a round begins with the note that gives it an earlier due date', () => {
  const [action] = anArchive(
    {
      notes: [
        aNote({
          id: 'ops/2017-07-04',
          actions: [anAction({ id: 'a', every: 'quarter', due: '2017-09-30' })],
        }),
        aNote({ id: 'ops/2017-07-11', followUps: [aFollowUp({ ref: 'a', status: 'done' })] }),
        aNote({ id: 'ops/2017-08-31', followUps: [aFollowUp({ ref: 'a', due: '2017-09-05' })] }),
      ],
    },
    '2017-08-31',
  ).actions;
  expect(action && stepOf('next-round', action, august).day).toBe('2017-08-31');
});

describe('the movements of an action in a period', () => {
  it.each([
    ['opened in it', '2017-08-08', {}, {}, ['opened']],
    ['open all along', '2017-07-04', {}, {}, []],
    ['opened and done in it', '2017-08-08', {}, { '2017-08-15': { status: 'done' } }, ['opened', 'done']],
    ['done in it', '2017-07-04', {}, { '2017-08-15': { status: 'done' } }, ['done']],
    ['dropped after it', '2017-07-04', {}, { '2017-09-05': { status: 'dropped' } }, []],
    [
      'done before it and reopened in it',
      '2017-07-04',
      {},
      { '2017-07-11': { status: 'done' }, '2017-08-15': { status: 'open' } },
      ['reopened'],
    ],
    [
      'done before it, dropped and done again in it',
      '2017-07-04',
      {},
      {
        '2017-07-11': { status: 'done' },
        '2017-08-15': { status: 'dropped', reason: 'Not ours.' },
        '2017-08-22': { status: 'done' },
      },
      ['reopened', 'done'],
    ],
    [
      'done before it and reported as done again in it',
      '2017-07-04',
      {},
      { '2017-07-11': { status: 'done' }, '2017-08-15': { status: 'done' } },
      [],
    ],
    [
      'done before it, reopened and done again in it',
      '2017-07-04',
      {},
      {
        '2017-07-11': { status: 'done' },
        '2017-08-15': { status: 'open' },
        '2017-08-22': { status: 'done' },
      },
      ['reopened', 'done'],
    ],
    [
      'between two rounds before it, and no longer after a due date given in it',
      '2017-07-04',
      { every: 'quarter', due: '2017-09-30' },
      { '2017-07-11': { status: 'done' }, '2017-08-15': { due: '2017-09-05' } },
      ['next-round'],
    ],
    ['deferred when opened', '2017-08-08', { start: '2017-09-05' }, {}, ['opened', 'deferred']],
    ['deferred before it, to begin in it', '2017-07-04', { start: '2017-08-15' }, {}, ['resumed']],
    [
      'closed in it, as a note reports only later',
      '2017-07-04',
      {},
      { '2017-09-05': { status: 'done', closed: '2017-08-15' } },
      [],
    ],
  ] as const)('%s', (_, opened, entry, reports, terms) => {
    expect(termsOf(opened, entry, reports)).toEqual(terms);
  });

  it('are none before it is known', () => {
    expect(termsOf('2017-09-05', {})).toBeUndefined();
  });
});
