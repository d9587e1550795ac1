import { describe, expect, it } from 'vitest';
import { aFollowUp, aNote, anAction, anArchive, aSeries, aTeam } from '../../../testing/builders.ts';
import type { ActionEntry, FollowUpEntry } from '../../model/entry.ts';
import type { Note } from '../../model/note.ts';
import { partyOf } from '../../model/owner.ts';
import type { Cadence } from '../../model/status.ts';

const opening = (action: Partial<ActionEntry>) =>
  aNote({ id: 'ops/2017-01-10', actions: [anAction({ id: 'x', ...action })] });
const meeting = (date: string, ...written: Partial<FollowUpEntry>[]) =>
  aNote({ id: `ops/${date}`, followUps: written.map((part) => aFollowUp({ ref: 'x', ...part })) });

const actionOf = (notes: readonly Note[], today: string, cadence: Cadence = 'irregular') => {
  const action = anArchive(
    {
      notes,
      teams: [aTeam({ id: 'web' }), aTeam({ id: 'db' })],
      series: [aSeries({ id: 'ops', cadence, teams: ['web', 'db'] })],
    },
    today,
  ).find.action('ops/x');
  if (!action) throw new Error('The action was not opened.');
  return action;
};
const roundsOf = (...args: Parameters<typeof actionOf>) =>
  actionOf(...args).rounds.map(({ due, done, missed }) => {
    const how = done ? `done ${done.day}` : missed ? 'missed' : 'runs';
    return `${due.estimated ? 'about ' : ''}${due.day} ${how}`;
  });

describe('the rounds of an action', () => {
  it.each([
    ['week', ['2017-01-17 done 2017-01-20', '2017-01-24 runs']],
    ['quarter', ['2017-03-31 done 2017-01-20']],
    ['meeting', ['2017-01-20 done 2017-01-20', 'undefined runs']],
  ] as const)('every %s', (every, rounds) => {
    const notes = [opening({ every }), meeting('2017-01-20', { status: 'done' })];
    expect(roundsOf(notes, '2017-01-25')).toEqual(rounds);
  });

  it('of every meeting go by the meetings held, and then by what the cadence expects', () => {
    const notes = [
      opening({ every: 'meeting' }),
      meeting('2017-01-24', { status: 'done' }),
      meeting('2017-02-07'),
      meeting('2017-02-21', { status: 'done', closed: '2017-02-15' }),
    ];
    expect(roundsOf(notes, '2017-02-22', 'biweekly')).toEqual([
      '2017-01-24 done 2017-01-24',
      '2017-02-07 done 2017-02-15',
      '2017-02-21 runs',
    ]);
  });

  it('begin when it starts', () => {
    expect(roundsOf([opening({ every: 'week', start: '2017-02-01' })], '2017-02-15')).toEqual([
      '2017-02-08 missed',
      '2017-02-15 runs',
    ]);
  });

  it('end with the day on which it is dropped', () => {
    const notes = [opening({ every: 'week' }), meeting('2017-01-20', { status: 'dropped', reason: 'Done' })];
    expect(roundsOf(notes, '2017-06-01')).toEqual(['2017-01-17 missed']);
    expect(actionOf(notes, '2017-06-01')).toMatchObject({ status: 'dropped', closed: '2017-01-20' });
  });

  it('go on after the action is reopened, without those that were due in between', () => {
    const notes = [
      opening({ every: 'week', due: '2017-01-16' }),
      meeting('2017-01-20', { status: 'dropped', reason: 'No reader' }),
      meeting('2017-02-10', { status: 'open' }),
    ];
    const missedOn = (made: readonly Note[]) =>
      actionOf(made, '2017-02-21').rounds.map(({ due, missed }) => [due.day, missed]);
    // The first one was missed when the action was dropped, and not again when the next one was due.
    expect(missedOn(notes)).toEqual([
      ['2017-01-16', '2017-01-20'],
      ['2017-02-13', '2017-02-20'],
      ['2017-02-20', undefined],
    ]);
    // A report from before the due date ends the current round, and not the one from before.
    expect(roundsOf([...notes, meeting('2017-02-11', { status: 'done' })], '2017-02-13')).toEqual([
      '2017-01-16 missed',
      '2017-02-13 done 2017-02-11',
    ]);
  });

  it('are missed on the day on which the next one was due, even if that one is moved', () => {
    const notes = [
      opening({ every: 'week', due: '2017-01-16' }),
      meeting('2017-01-24', { due: '2017-02-01' }),
      meeting('2017-01-25', { status: 'done' }),
    ];
    expect(actionOf(notes, '2017-01-24').rounds[0]?.missed).toBe('2017-01-23');
    expect(actionOf(notes, '2017-01-30').rounds).toMatchObject([
      { due: { day: '2017-01-16' }, missed: '2017-01-23' },
      { due: { day: '2017-02-01' }, done: { day: '2017-01-25' } },
    ]);
  });
});

describe('the due date of a recurring action', () => {
  it('keeps its weekday', () => {
    const weekly = opening({ every: 'week', due: '2017-01-16' });
    expect(roundsOf([weekly], '2017-01-31')).toEqual([
      '2017-01-16 missed',
      '2017-01-23 missed',
      '2017-01-30 runs',
    ]);
  });

  it('keeps its place in each quarter, even after a short month', () => {
    const quarterly = [opening({ every: 'quarter', due: '2017-08-31' })];
    expect(roundsOf(quarterly, '2018-06-01')).toEqual([
      '2017-08-31 missed',
      '2017-11-30 missed',
      '2018-02-28 missed',
      '2018-05-31 runs',
    ]);
  });

  it('is that of the first round, and later meetings are the due dates of the others', () => {
    const notes = [
      opening({ every: 'meeting', due: '2017-02-01' }),
      ...['2017-01-24', '2017-02-07', '2017-02-21'].map((day) => meeting(day)),
    ];
    expect(roundsOf(notes, '2017-02-22')).toEqual([
      '2017-02-01 missed',
      '2017-02-07 missed',
      '2017-02-21 runs',
    ]);
  });

  it('skips the rounds before its start', () => {
    const weekly = opening({ every: 'week', due: '2017-01-16', start: '2017-02-01' });
    expect(roundsOf([weekly], '2017-02-01')).toEqual(['2017-02-06 runs']);
  });

  it('moves with a later note, and so do those of later rounds', () => {
    const notes = [
      opening({ every: 'week', due: '2017-01-16' }),
      meeting('2017-01-17', { due: '2017-01-18' }),
    ];
    expect(roundsOf(notes, '2017-01-25')).toEqual(['2017-01-18 missed', '2017-01-25 runs']);
  });

  it('is that of the next round if the note also reports the current one as done', () => {
    const said = meeting('2017-01-16', { status: 'done', due: '2017-01-26' });
    expect(roundsOf([opening({ every: 'week', due: '2017-01-16' }), said], '2017-01-26')).toEqual([
      '2017-01-16 done 2017-01-16',
      '2017-01-26 runs',
    ]);
  });
});

describe('a round', () => {
  it('that is done two weeks after its due date does not use up the next one', () => {
    const notes = [opening({ every: 'quarter' }), meeting('2017-04-14', { status: 'done' })];
    expect(roundsOf(notes, '2017-04-20')).toEqual(['2017-03-31 done 2017-04-14', '2017-06-30 runs']);
    expect(actionOf(notes, '2017-04-20')).toMatchObject({ status: 'open', start: undefined });
  });

  it('is overdue until the next one is due, then missed', () => {
    const weekly = [opening({ every: 'week', due: '2017-01-16' })];
    expect(roundsOf(weekly, '2017-03-29').filter((round) => round.endsWith('missed'))).toHaveLength(10);
    expect(actionOf(weekly, '2017-03-29').due?.day).toBe('2017-03-27');
    expect(actionOf(weekly, '2017-04-02').due?.day).toBe('2017-03-27');
    expect(actionOf(weekly, '2017-04-03').due?.day).toBe('2017-04-03');
  });

  it('is not reported twice', () => {
    const notes = [
      opening({ every: 'week', due: '2017-01-16' }),
      meeting('2017-01-12', { status: 'done' }),
      meeting('2017-01-13', { status: 'done' }),
    ];
    expect(roundsOf(notes, '2017-01-20')).toEqual(['2017-01-16 done 2017-01-12', '2017-01-23 runs']);
  });

  it('is done on the day that the note gives, also after other reports', () => {
    const reported = (said: Partial<FollowUpEntry>, today = '2017-01-19') =>
      roundsOf(
        [
          opening({ every: 'week', due: '2017-01-16' }),
          meeting('2017-01-16', said),
          meeting('2017-01-18', { status: 'done', closed: '2017-01-12' }),
        ],
        today,
      );
    expect(reported({ due: '2017-01-17' })).toEqual(['2017-01-17 done 2017-01-12', '2017-01-24 runs']);
    expect(reported({ status: 'in-progress' })).toEqual(['2017-01-16 done 2017-01-12', '2017-01-23 runs']);
    expect(reported({ due: '2017-01-17' }, '2017-01-17')).toEqual(['2017-01-17 runs']);
  });

  it('was not missed if a late report completes it, also while the next one is current', () => {
    const notes = [
      opening({ every: 'week', due: '2017-01-16' }),
      meeting('2017-01-24', { due: '2017-01-26' }),
      meeting('2017-01-25', { status: 'done', closed: '2017-01-12' }),
    ];
    expect(roundsOf(notes.slice(0, 2), '2017-01-24')).toEqual(['2017-01-16 missed', '2017-01-26 runs']);
    expect(roundsOf(notes, '2017-01-26')).toEqual(['2017-01-16 done 2017-01-12', '2017-01-26 runs']);
  });

  it('is not missed while the action is dropped', () => {
    const notes = [
      opening({ every: 'week', due: '2017-01-16' }),
      meeting('2017-01-17', { status: 'dropped', reason: 'Enough' }),
      meeting('2017-03-01', { status: 'open' }),
    ];
    expect(roundsOf(notes, '2017-03-05')).toEqual(['2017-01-16 missed', '2017-03-06 runs']);
  });
});

describe('an action that recurs', () => {
  const notes = [
    opening({ every: 'quarter' }),
    meeting('2017-02-10'),
    meeting('2017-02-20', { status: 'done', note: 'Reviewed' }),
    meeting('2017-03-10'),
    meeting('2017-04-10'),
  ];

  it('is not closed by the end of a round, but deferred until the next one', () => {
    expect(actionOf(notes, '2017-03-20')).toMatchObject({
      status: 'open',
      closed: undefined,
      start: '2017-04-01',
      due: { written: 'end-of-quarter', day: '2017-06-30' },
    });
  });

  it('is active again from the next round on, and not before', () => {
    const action = actionOf(notes, '2017-04-20');
    expect(action.events.map(({ kind, day, status }) => `${day} ${kind} ${status}`)).toEqual([
      '2017-01-10 opened open',
      '2017-02-10 not-mentioned open',
      '2017-02-20 done open',
      '2017-04-10 not-mentioned open',
    ]);
    expect(action.carriedOver).toBe(2);
  });

  it('is due on the day of its current round', () => {
    const weekly = [opening({ every: 'week' }), meeting('2017-02-10', { status: 'done' })];
    expect(actionOf(weekly.slice(0, 1), '2017-02-09').due?.day).toBe('2017-02-07');
    expect(actionOf(weekly, '2017-02-11').due?.day).toBe('2017-02-14');
  });

  it('of everyone asks each team anew in each round', () => {
    const everyone = [
      opening({ every: 'quarter', owner: ['everyone'] }),
      meeting('2017-02-10', { team: 'web', status: 'done' }),
      meeting('2017-02-20', { team: 'db', status: 'done' }),
      meeting('2017-04-10', { team: 'db', status: 'done' }),
    ];
    const action = actionOf(everyone, '2017-04-20');
    expect(action.rounds.map(({ done }) => done?.day)).toEqual(['2017-02-20', undefined]);
    expect(action.parts.map(({ owner, status }) => [partyOf(owner).id, status])).toEqual([
      ['web', undefined],
      ['db', 'done'],
    ]);
  });
});

describe('an action that starts later', () => {
  const notes = (status?: FollowUpEntry['status']) => [
    opening({ start: '2017-04-01', due: '2017-02-01' }),
    meeting('2017-02-10', ...(status ? [{ status }] : [])),
    meeting('2017-03-10'),
    meeting('2017-04-10'),
  ];

  it.each([
    ['is not expected to be spoken of before', undefined, ['opened', 'not-mentioned'], 1],
    ['may be spoken of before', 'open', ['opened', 'still-open', 'not-mentioned'], 1],
    [
      'is expected once somebody has begun',
      'in-progress',
      ['opened', 'in-progress', 'not-mentioned', 'not-mentioned'],
      3,
    ],
  ] as const)('%s', (_, status, kinds, carriedOver) => {
    const action = actionOf(notes(status), '2017-09-08');
    expect(action.events.map(({ kind }) => kind)).toEqual(kinds);
    expect(action.carriedOver).toBe(carriedOver);
  });
});
