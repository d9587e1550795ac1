import { describe, expect, it } from 'vitest';
import { aFollowUp, aNote, anAction, anArchive } from '../../../testing/builders.ts';
import type { FollowUpEntry } from '../../model/entry.ts';
import type { Note } from '../../model/note.ts';
import type { Action } from '../../model/record.ts';

const opening = aNote({
  id: 'ops/2017-01-10',
  actions: [anAction({ id: 'x' }), anAction({ id: 'y' }), anAction({ id: 'z' })],
});
const said = (date: string, part: Partial<FollowUpEntry>) =>
  aNote({ id: `ops/${date}`, followUps: [aFollowUp({ ref: 'x', ...part })] });

const actionOf = (notes: readonly Note[], today = '2017-09-08') => {
  const action = anArchive({ notes }, today).find.action('ops/x');
  if (!action) throw new RangeError('ops/x');
  return action;
};

describe('an action that a follow-up supersedes', () => {
  it.each([
    [{ splitInto: ['y', 'z'] }, 'split', ['ops/y', 'ops/z']],
    [{ duplicateOf: 'y' }, 'duplicate', ['ops/y']],
    [{ supersededBy: ['y'] }, 'superseded', ['ops/y']],
  ] as const)('%j', (part, how, ids) => {
    const notes = [opening, said('2017-02-10', { ...part, note: 'See there.' })];
    expect(actionOf(notes, '2017-02-09').status).toBe('open');
    const action = actionOf(notes);
    expect(action).toMatchObject({ status: 'superseded', closed: '2017-02-10', carriedOver: 0 });
    expect(action.events.map(({ kind, day }) => [kind, day])).toEqual([
      ['opened', '2017-01-10'],
      ['superseded', '2017-02-10'],
    ]);
    expect(action.events.at(-1)?.said).toBe('See there.');
    expect(action.supersededBy.map((one) => [one.how, one.action.id, one.day])).toEqual(
      ids.map((id) => [how, id, '2017-02-10']),
    );
    expect(action.supersededBy[0]?.action.supersededActions.map((one) => one.action.id)).toEqual(['ops/x']);
  });

  it('is open again after a later report', () => {
    const notes = [opening, said('2017-02-10', { duplicateOf: 'y' }), said('2017-03-10', { status: 'open' })];
    expect(actionOf(notes).events.map(({ kind }) => kind)).toEqual(['opened', 'superseded', 'reopened']);
  });

  it.each(['done', 'dropped'] as const)(
    'stays %s if that was reported, also by the same report',
    (status) => {
      const both = [opening, said('2017-02-10', { status, duplicateOf: 'y' })];
      expect(actionOf(both)).toMatchObject({ status, supersededBy: [{ action: { id: 'ops/y' } }] });
      const later = [opening, said('2017-02-10', { status }), said('2017-03-10', { duplicateOf: 'y' })];
      expect(actionOf(later).events.map(({ kind }) => kind)).toEqual(['opened', status, 'mentioned']);
    },
  );

  it('is superseded once its successor is opened, if that is later', () => {
    const later = aNote({ id: 'ops/2017-03-10', actions: [anAction({ id: 'new' })] });
    const notes = [opening, said('2017-02-10', { splitInto: ['new'] }), later];
    expect(actionOf(notes).events.map(({ kind, day }) => [kind, day])).toEqual([
      ['opened', '2017-01-10'],
      ['carried-over', '2017-02-10'],
      ['superseded', '2017-03-10'],
    ]);
  });
});

describe('an action with a start date by a follow-up', () => {
  const notes = [opening, said('2017-02-10', { start: '2017-05-01' }), aNote({ id: 'ops/2017-03-10' })];

  it('is deferred until then, and no meeting carries it over', () => {
    expect(actionOf(notes)).toMatchObject({ start: '2017-05-01', carriedOver: 0 });
    expect(actionOf(notes, '2017-02-09').start).toBeUndefined();
  });

  it('has further tracker ids, each once', () => {
    const more = [
      ...notes,
      said('2017-04-10', { tracker: ['T1', 'T2'] }),
      said('2017-05-10', { tracker: ['T2'] }),
    ];
    expect(actionOf(more).trackers.map(({ id }) => id)).toEqual(['T1', 'T2']);
    expect(actionOf(more, '2017-04-09').trackers).toEqual([]);
  });
});

describe('a round that a follow-up skips', () => {
  const weekly = aNote({
    id: 'ops/2017-01-03',
    actions: [anAction({ id: 'x', every: 'week', due: '2017-01-10' })],
  });
  const skip = (date: string) => said(date, { round: 'skipped' });

  it('is neither done nor missed, and the next round begins after it', () => {
    const notes = [weekly, skip('2017-01-09'), said('2017-01-16', { status: 'done' })];
    const action = actionOf(notes, '2017-01-20');
    expect(
      action.rounds.map(({ due, done, skipped, missed }) => [due.day, done?.day, skipped?.day, missed]),
    ).toEqual([
      ['2017-01-10', undefined, '2017-01-09', undefined],
      ['2017-01-17', '2017-01-16', undefined, undefined],
      ['2017-01-24', undefined, undefined, undefined],
    ]);
    expect(action.events.map(({ kind, day }) => [kind, day])).toEqual([
      ['opened', '2017-01-03'],
      ['skipped', '2017-01-09'],
      ['done', '2017-01-16'],
    ]);
    expect(actionOf(notes, '2017-01-09')).toMatchObject({
      status: 'open',
      start: '2017-01-11',
      carriedOver: 0,
    });
  });

  it('is only mentioned if the round was skipped or done already', () => {
    const twice = actionOf([weekly, skip('2017-01-06'), skip('2017-01-09')], '2017-01-10');
    expect(twice.events.map(({ kind }) => kind)).toEqual(['opened', 'skipped', 'mentioned']);
    const done = actionOf([weekly, said('2017-01-06', { status: 'done' }), skip('2017-01-09')], '2017-01-10');
    expect(done.rounds.filter(({ skipped }) => skipped)).toEqual([]);
  });

  it('is done if a later report says so while the next has not begun', () => {
    const action = actionOf(
      [weekly, skip('2017-01-06'), said('2017-01-09', { status: 'done' })],
      '2017-01-10',
    );
    expect(action.rounds[0]).toMatchObject({ done: { day: '2017-01-09' } });
  });

  describe('for one of several parts', () => {
    const everyone = aNote({
      id: 'ops/2017-01-03',
      actions: [anAction({ id: 'x', every: 'week', due: '2017-01-10', owner: ['ann', 'bob'] })],
    });
    const by = (...reports: readonly Partial<FollowUpEntry>[]) =>
      actionOf(
        [
          everyone,
          aNote({
            id: 'ops/2017-01-09',
            followUps: reports.map((report) => aFollowUp({ ref: 'x', ...report })),
          }),
        ],
        '2017-01-10',
      );
    const done = { team: 'ann', status: 'done' } as const;
    const skipped = { team: 'bob', round: 'skipped' } as const;
    const ends = ({ rounds, events }: Action) => [
      rounds.map((round) => (round.done ? 'done' : round.skipped ? 'skipped' : 'open')),
      events
        .slice(1)
        .map(({ kind, endsRound, skipsRound }) => [kind, endsRound && (skipsRound ? 'skipped' : 'done')]),
    ];

    it('ends a round as done if another part is', () => {
      const first = ends(by(done, skipped));
      expect(first).toEqual([
        ['done'],
        [
          ['done', undefined],
          ['skipped', 'done'],
        ],
      ]);
      expect(ends(by(skipped, done))).toEqual([
        ['done'],
        [
          ['skipped', undefined],
          ['done', 'done'],
        ],
      ]);
    });

    it('leaves the other parts open', () => {
      const action = by(skipped);
      expect(ends(action)).toEqual([['open'], [['skipped', undefined]]]);
      expect(action.parts.map(({ skipped: isSkipped }) => isSkipped)).toEqual([undefined, true]);
    });

    it('ends a round as skipped if no part is done, and each is open in the next', () => {
      expect(ends(by({ team: 'ann', round: 'skipped' }, skipped))[0]).toEqual(['skipped']);
      const dropped = by({ team: 'ann', status: 'dropped' }, skipped);
      expect(ends(dropped)[0]).toEqual(['skipped']);
      expect(dropped.status).toBe('open');
      expect(
        by({ team: 'ann', round: 'skipped' }, { ...skipped, round: undefined, status: 'dropped' }),
      ).toMatchObject({
        status: 'open',
        parts: [{ status: undefined }, { status: 'dropped' }],
      });
    });

    it('ends a round as done if the whole is skipped once a part is done', () => {
      expect(ends(by(done, { round: 'skipped' }))[0]).toEqual(['done']);
    });
  });

  it('changes nothing of an action that does not recur', () => {
    expect(actionOf([opening, skip('2017-01-17')]).events.at(-1)?.kind).toBe('carried-over');
  });
});
