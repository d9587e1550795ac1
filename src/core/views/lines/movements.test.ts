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

describe('the step that made an action wait', () => {
  const start = '2017-08-20';
  const report = (day: string, part: Partial<FollowUpEntry> = {}) =>
    aNote({ id: `ops/${day}`, followUps: [aFollowUp({ ref: 'a', ...part })] });

  it.each([
    [
      'is the opening, and no later report',
      'resumed',
      { start },
      [report('2017-07-11', { owner: ['ben'] })],
      '07-04',
    ],
    ['is no report after the start', 'resumed', { start }, [report('2017-08-24', { text: 'Near' })], '07-04'],
    [
      'is the opening of what is still deferred',
      'deferred',
      { start: '2017-12-01' },
      [report('2017-07-11')],
      '07-04',
    ],
    [
      'is the reopening',
      'resumed',
      { start },
      [
        report('2017-07-11', { status: 'done' }),
        report('2017-07-18', { status: 'open' }),
        report('2017-07-25'),
      ],
      '07-18',
    ],
    [
      'gives way to the one that took it up',
      'resumed',
      { start },
      [report('2017-08-08', { status: 'blocked' })],
      '08-08',
    ],
    [
      'gives way to a closing before the start',
      'resumed',
      { start },
      [report('2017-08-08', { status: 'done' })],
      '08-08',
    ],
    [
      'is the end of the round',
      'next-round',
      { every: 'quarter', due: '2017-08-20' } as const,
      [report('2017-07-11', { status: 'done' }), report('2017-07-18')],
      '07-11',
    ],
  ] as const)('%s', (_, term, entry, later, day) => {
    const opening = aNote({ id: 'ops/2017-07-04', actions: [anAction({ id: 'a', ...entry })] });
    const [action] = anArchive({ notes: [opening, ...later] }, '2017-08-31').actions;
    expect(action && stepOf(term, action, august).day).toBe(`2017-${day}`);
  });
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
