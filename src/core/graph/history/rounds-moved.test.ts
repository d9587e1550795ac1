import { describe, expect, it } from 'vitest';
import { aFollowUp, aNote, anAction, anArchive, aSeries, aTeam } from '../../../testing/builders.ts';
import type { ActionEntry, FollowUpEntry } from '../../model/entry.ts';
import type { Note } from '../../model/note.ts';
import type { Cadence } from '../../model/status.ts';
import { actionOn } from '../../views/lines/action-on.ts';
import { dueView } from '../../views/lines/due.ts';

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

describe('a due date that a note gives between two rounds', () => {
  const done = [opening({ every: 'quarter', due: '2017-03-31' }), meeting('2017-01-22', { status: 'done' })];
  const moved = (due: string) => [...done, meeting('2017-02-05', { due }), meeting('2017-02-19')];

  it('before the start of the next round ends the wait for it', () => {
    const notes = moved('2017-02-12');
    expect(actionOf(notes, '2017-02-04')).toMatchObject({ start: '2017-04-01' });
    const action = actionOf(notes, '2017-02-26');
    expect(action).toMatchObject({ status: 'open', start: undefined, due: { day: '2017-02-12' } });
    expect(dueView(action, '2017-02-26')).toMatchObject({ status: 'overdue', days: -14 });
    expect(dueView(actionOf(notes, '2017-04-05'), '2017-04-05')).toMatchObject({ days: -52 });
    expect(roundsOf(notes, '2017-04-05')).toEqual(['2017-03-31 done 2017-01-22', '2017-02-12 runs']);
    expect(action.events.map(({ day, kind }) => `${day} ${kind}`)).toEqual([
      '2017-01-10 opened',
      '2017-01-22 done',
      '2017-02-05 carried-over',
      '2017-02-19 not-mentioned',
    ]);
    expect(actionOn(actionOf(notes, '2017-04-05'), '2017-02-04')?.start).toBe('2017-04-01');
  });

  it.each(['2017-04-01', '2017-06-15'])('such as %s does not, if it is not before it', (due) => {
    const action = actionOf(moved(due), '2017-02-26');
    expect(action).toMatchObject({ status: 'open', start: '2017-04-01', due: { day: due } });
    expect(action.events.map(({ kind }) => kind)).not.toContain('not-mentioned');
  });

  it('does not change a start date that a note gives', () => {
    const notes = [
      opening({ every: 'quarter', start: '2017-04-01' }),
      meeting('2017-02-05', { due: '2017-02-12' }),
    ];
    expect(actionOf(notes, '2017-02-26').start).toBe('2017-04-01');
  });
});

describe('a round that is reported late', () => {
  const notes = [
    opening({ every: 'quarter', due: '2017-01-20' }),
    meeting('2017-01-20', { status: 'done' }),
    meeting('2017-02-03'),
    meeting('2017-03-31'),
    meeting('2017-04-07', { status: 'done', closed: '2017-03-25' }),
    meeting('2017-04-14'),
  ];

  it('ended on the day that the report gives', () => {
    expect(roundsOf(notes, '2017-04-15')).toEqual([
      '2017-01-20 done 2017-01-20',
      '2017-04-20 done 2017-03-25',
    ]);
  });

  it('was left open by the meetings before the report', () => {
    const left = ['2017-04-06', '2017-04-07', '2017-04-15'].map((today) => actionOf(notes, today));
    expect(left.map(({ carriedOver }) => carriedOver)).toEqual([2, 2, 2]);
    expect(left[2]?.events.map(({ kind, note }) => `${note.note.date} ${kind}`)).toEqual([
      '2017-01-10 opened',
      '2017-01-20 done',
      '2017-02-03 not-mentioned',
      '2017-03-31 not-mentioned',
      '2017-04-07 done',
    ]);
  });

  it('is in order with other rounds that its note reports', () => {
    const said = meeting(
      '2017-02-02',
      { status: 'done', closed: '2017-01-24' },
      { status: 'done', closed: '2017-01-17' },
    );
    expect(roundsOf([opening({ every: 'week' }), said], '2017-02-02')).toEqual([
      '2017-01-17 done 2017-01-17',
      '2017-01-24 done 2017-01-24',
      '2017-01-31 runs',
    ]);
  });
});

describe('a report of a round that is over', () => {
  const reported = (followUps: Partial<FollowUpEntry>[], more: Partial<ActionEntry> = {}) => {
    const notes = [
      opening({ every: 'week', due: '2017-01-16', ...more }),
      meeting('2017-02-07', ...followUps.slice(0, 1)),
      meeting('2017-02-08', ...followUps.slice(1)),
    ];
    return [roundsOf(notes, '2017-02-09'), actionOf(notes, '2017-02-09')] as const;
  };

  it.each([
    ['2017-01-16', ['2017-01-16 done 2017-01-16', '2017-01-23 missed', '2017-01-30 missed']],
    ['2017-01-20', ['2017-01-16 done 2017-01-20', '2017-01-23 missed', '2017-01-30 missed']],
    ['2017-01-24', ['2017-01-16 missed', '2017-01-23 done 2017-01-24', '2017-01-30 missed']],
    ['2017-02-03', ['2017-01-16 missed', '2017-01-23 missed', '2017-01-30 done 2017-02-03']],
  ])('counts for that of %s only', (closed, past) => {
    const [rounds, action] = reported([{}, { status: 'done', closed }]);
    expect(rounds).toEqual([...past, '2017-02-06 runs']);
    expect(action.start).toBeUndefined();
  });

  it('keeps the status and the parts of the current round', () => {
    const everyone = { owner: ['everyone'] };
    const done = { status: 'done', closed: '2017-01-24' } as const;
    for (const late of [done, { ...done, team: 'db' }]) {
      const [, { parts }] = reported([{ status: 'done', team: 'web' }, late], everyone);
      expect(parts.map(({ status }) => status)).toEqual(['done', undefined]);
    }
    const [, { status }] = reported([{ status: 'in-progress' }, done]);
    expect(status).toBe('in-progress');
  });
});

describe('a report of done while the action is dropped', () => {
  const notes = [
    opening({ every: 'week', due: '2017-01-16' }),
    meeting('2017-01-16', { status: 'dropped', reason: 'No reader' }),
    meeting('2017-01-23', { status: 'done' }),
    meeting('2017-01-30', { status: 'done' }),
  ];

  it('ends the action and no round, so that the reopened action goes on with the next round', () => {
    expect(actionOf(notes, '2017-01-30')).toMatchObject({ status: 'done', closed: '2017-01-23' });
    expect(roundsOf(notes, '2017-01-30')).toEqual([]);
    const reopened = [...notes, meeting('2017-02-01', { status: 'open' })];
    const { status, due, start } = actionOf(reopened, '2017-02-02');
    expect([status, due?.day, start]).toEqual(['open', '2017-02-06', undefined]);
    expect(roundsOf(reopened, '2017-02-02')).toEqual(['2017-02-06 runs']);
  });

  it('leaves the round as it is that was done before the drop', () => {
    const early = [
      opening({ every: 'week', due: '2017-01-16' }),
      meeting('2017-01-11', { status: 'done' }),
      meeting('2017-01-12', { status: 'dropped', reason: 'No reader' }),
      meeting('2017-01-13', { status: 'done' }),
    ];
    expect(roundsOf(early, '2017-01-30')).toEqual(['2017-01-16 done 2017-01-11']);
  });
});

describe('a due date that a note gives while the action is dropped', () => {
  const notes = [
    opening({ every: 'quarter', due: '2017-03-31' }),
    meeting('2017-01-22', { status: 'dropped', reason: 'No reader' }),
    meeting('2017-01-29', { due: '2017-03-10' }),
    meeting('2017-02-05', { status: 'open' }),
  ];

  it('is the anchor of its rounds once it is open again', () => {
    expect(actionOf(notes, '2017-02-01')).toMatchObject({ status: 'dropped', due: { day: '2017-03-31' } });
    expect(actionOf(notes, '2017-02-19')).toMatchObject({ status: 'open', due: { day: '2017-03-10' } });
    expect(actionOf(notes, '2017-06-10').due).toMatchObject({ day: '2017-06-10' });
    expect(roundsOf(notes, '2017-06-11')).toEqual(['2017-03-10 missed', '2017-06-10 runs']);
    expect(actionOn(actionOf(notes, '2017-06-11'), '2017-02-19')?.due).toMatchObject({ day: '2017-03-10' });
  });
});
