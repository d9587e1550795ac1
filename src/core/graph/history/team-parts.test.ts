import { describe, expect, it } from 'vitest';
import { aFollowUp, aNote, anAction, anArchive, aPerson, aSeries, aTeam } from '../../../testing/builders.ts';
import type { FollowUpEntry } from '../../model/entry.ts';
import type { Note } from '../../model/note.ts';
import { partyOf } from '../../model/owner.ts';
import { isOpenFor, shareTally, teamShares } from '../../views/lines/team-shares.ts';

const opening = (...owner: string[]) =>
  aNote({ id: 'ops/2017-01-10', actions: [anAction({ id: 'x', owner })] });
const meeting = (date: string, ...said: Partial<FollowUpEntry>[]) =>
  aNote({ id: `ops/${date}`, followUps: said.map((part) => aFollowUp({ ref: 'x', ...part })) });

/** The action and its parts, with these teams in the file of the series. */
function read(notes: readonly Note[], teams: readonly string[] = ['web', 'db', 'net'], today = '2017-09-08') {
  const action = anArchive(
    {
      teams: ['web', 'db', 'net', 'guests'].map((id) => aTeam({ id })),
      people: ['ana', 'ben', 'cara'].map((id) => aPerson({ id })),
      series: [aSeries({ id: 'ops', teams })],
      notes,
    },
    today,
  ).find.action('ops/x');
  if (!action) throw new Error('No action.');
  const parts = action.parts.map(({ owner, status }) => `${partyOf(owner).id} ${status ?? 'none'}`);
  return { action, parts, shares: shareTally(action) };
}

const left = [
  opening('everyone'),
  meeting('2017-02-10', { team: 'web', status: 'done' }),
  meeting('2017-03-10', { team: 'db', status: 'done' }),
  meeting('2017-04-10', { team: 'net', status: 'dropped', reason: 'Left the group.' }),
];

describe('an action of everyone', () => {
  it('is done once no part is open, and the part of a team that left is dropped', () => {
    const { action, parts } = read(left);
    expect(action).toMatchObject({ status: 'done', closed: '2017-04-10', reason: undefined });
    expect(parts).toEqual(['web done', 'db done', 'net dropped']);
  });

  it('is dropped if every part is dropped', () => {
    const drop = (team: string) => ({ team, status: 'dropped', reason: 'Left.' }) as const;
    const { action } = read([
      opening('everyone'),
      meeting('2017-02-10', drop('web'), drop('db'), drop('net')),
    ]);
    expect(action).toMatchObject({ status: 'dropped', closed: '2017-02-10', reason: 'Left.' });
  });

  it.each(['2017-01-31', '2017-02-28', '2017-03-31', '2017-04-30'])(
    'is on %s the same when the file of the series no longer has the team',
    (today) => {
      const before = read(left, ['web', 'db', 'net'], today);
      const after = read(left, ['web', 'db'], today);
      expect(after.parts).toEqual(before.parts);
      expect([after.action.status, after.action.closed]).toEqual([
        before.action.status,
        before.action.closed,
      ]);
    },
  );

  it('keeps a team that notes show in other actions and in updates', () => {
    const other = aNote({
      id: 'ops/2017-01-17',
      teamUpdates: [{ team: 'net', done: [{ text: 'Cables' }] }],
      actions: [anAction({ id: 'y', owner: ['everyone'] })],
    });
    const said = meeting('2017-02-10', { ref: 'y', team: 'net', status: 'open' });
    expect(read([opening('everyone'), other, said], ['web', 'db']).parts).toEqual(['web none', 'db none']);
    const earlier = aNote({ id: 'ops/2017-01-03', teamUpdates: [{ team: 'net', done: [] }] });
    expect(read([earlier, opening('everyone'), other], ['web', 'db']).parts).toEqual([
      'web none',
      'db none',
      'net none',
    ]);
  });

  it('is not closed by a team of another series', () => {
    const { action, parts } = read([
      opening('everyone'),
      meeting('2017-02-10', { team: 'guests', status: 'done' }),
    ]);
    expect(action).toMatchObject({ status: 'open', carriedOver: 1 });
    expect(parts).toEqual(['web none', 'db none', 'net none', 'guests done']);
  });

  it('keeps the part of a team when the whole is carried over, done or reopened', () => {
    const web = meeting('2017-02-10', { team: 'web', status: 'done' });
    const net = meeting('2017-02-11', { team: 'net', status: 'dropped', reason: 'Left.' });
    const whole = (status: 'open' | 'done', date: string) => meeting(date, { status });
    const start = [opening('everyone'), web, net];
    expect(read([...start, whole('open', '2017-03-10')]).parts).toEqual([
      'web done',
      'db open',
      'net dropped',
    ]);
    const done = [...start, whole('done', '2017-03-10')];
    expect(read(done).parts).toEqual(['web done', 'db done', 'net dropped']);
    expect(read([...done, whole('open', '2017-04-10')]).parts).toEqual([
      'web open',
      'db open',
      'net dropped',
    ]);
  });
});

describe('an action of two owners', () => {
  it('has a part for each, and is done once both are done', () => {
    const first = [opening('ana', 'ben'), meeting('2017-02-10', { team: 'ben', status: 'done' })];
    const { action, parts, shares } = read(first);
    expect([action.status, parts]).toEqual(['open', ['ana none', 'ben done']]);
    expect(shares).toMatchObject({ done: 1, of: 2, ofTeams: false, left: [{ id: 'ana' }] });
    const both = read([...first, meeting('2017-03-10', { team: 'ana', status: 'done' })]);
    expect([both.action.status, both.parts]).toEqual(['done', ['ana done', 'ben done']]);
  });

  it('keeps the part that is done when the whole is dropped, before or after its closing', () => {
    const done = (team: string, date: string) => meeting(date, { team, status: 'done' });
    const dropped = meeting('2017-04-10', { status: 'dropped', reason: 'No reader.' });
    const first = [opening('ana', 'ben'), done('ben', '2017-02-10')];
    expect(read([...first, dropped]).parts).toEqual(['ana dropped', 'ben done']);
    const both = read([...first, done('ana', '2017-03-10'), dropped]);
    expect([both.action.status, both.parts]).toEqual(['dropped', ['ana done', 'ben done']]);
    expect(both.action.parts.map(({ event }) => event?.day)).toEqual(['2017-03-10', '2017-02-10']);
    // A part that only the report on the whole ended follows it.
    const whole = read([...first, meeting('2017-03-10', { status: 'done' }), dropped]);
    expect(whole.parts).toEqual(['ana dropped', 'ben done']);
  });

  it('counts a report without an owner for both', () => {
    const { action, parts, shares } = read([
      opening('web', 'ben'),
      meeting('2017-02-10', { status: 'in-progress' }),
    ]);
    expect([action.status, parts]).toEqual(['in-progress', ['web in-progress', 'ben in-progress']]);
    expect(shares).toBeUndefined();
  });

  it('keeps the other owner when one hands over a part', () => {
    const given = meeting('2017-02-10', { team: 'ben', owner: ['cara'] });
    expect(
      read([opening('ana', 'ben'), given]).action.owners.map((owner) => 'person' in owner && owner.person.id),
    ).toEqual(['ana', 'cara']);
  });

  it('gives an open part away whole, and the done part of the other stays', () => {
    const notes = [
      opening('ana', 'ben'),
      meeting('2017-02-10', { team: 'ana', status: 'done' }),
      meeting('2017-03-10', { team: 'ben', owner: ['cara'] }),
    ];
    const { parts, shares } = read(notes);
    expect(parts).toEqual(['ana done', 'cara none']);
    expect(shares).toMatchObject({ done: 1, of: 2, left: [{ id: 'cara' }] });
    const started = meeting('2017-03-10', { team: 'ben', status: 'in-progress', owner: ['cara'] });
    expect(read([...notes.slice(0, 2), started]).parts).toEqual(['ana done', 'cara in-progress']);
  });

  it('has an owner once who is given the part of the other', () => {
    const { action, parts } = read([
      opening('ana', 'ben', 'cara'),
      meeting('2017-02-10', { team: 'ben', owner: ['ana'] }),
    ]);
    expect(action.owners.map((owner) => 'person' in owner && owner.person.id)).toEqual(['ana', 'cara']);
    expect(parts).toEqual(['ana none', 'cara none']);
  });

  it('has an open part again for an owner whose own part ended and who is given the part of the other', () => {
    const ended = [opening('ana', 'ben'), meeting('2017-02-10', { team: 'ana', status: 'done' })];
    for (const given of [{ team: 'ben', owner: ['ana'] }, { owner: ['ana'] }]) {
      const { action } = read([...ended, meeting('2017-03-10', given)]);
      expect([action.status, isOpenFor(action, 'ana')], JSON.stringify(given)).toEqual(['open', true]);
    }
    const three = [
      opening('ana', 'ben', 'cara'),
      meeting('2017-02-10', { team: 'ana', status: 'dropped' }),
      meeting('2017-03-10', { team: 'ben', owner: ['ana'] }),
    ];
    expect(read(three).parts).toEqual(['ana none', 'cara none']);
  });

  it('ends a part once, and it keeps its end after a mention, the same report and a hand-over', () => {
    const done = { team: 'ana', status: 'done' } as const;
    for (const again of [{ team: 'ana' }, done, { team: 'ana', owner: ['cara'] }]) {
      const notes = [opening('ana', 'ben'), meeting('2017-02-10', done), meeting('2017-03-10', again)];
      const { action, shares } = read(notes);
      const part = action.parts.find(({ owner }) => partyOf(owner).id === 'ana');
      expect([part?.status, part?.event?.day, part?.event?.kind]).toEqual(['done', '2017-02-10', 'done']);
      expect(action.events.at(-1)?.kind).toBe('mentioned');
      expect(shares).toMatchObject({ done: 1, of: 'owner' in again ? 3 : 2 });
    }
    const whole = (date: string) => meeting(date, { status: 'done' });
    const notes = [
      opening('ana', 'ben'),
      meeting('2017-02-10', done),
      whole('2017-03-10'),
      whole('2017-04-10'),
    ];
    expect(read(notes).action.parts.map(({ event }) => event?.day)).toEqual(['2017-02-10', '2017-03-10']);
  });

  it('has no open part of a former owner, or of a new owner of a closed action', () => {
    const started = meeting('2017-02-10', { team: 'ben', status: 'in-progress' });
    expect(
      read([opening('ana', 'ben'), started, meeting('2017-03-10', { owner: ['ana', 'cara'] })]).parts,
    ).toEqual(['ana none', 'cara none']);
    const done = (id: string) => ({ team: id, status: 'done' }) as const;
    const last = meeting('2017-03-10', done('ana'), { ...done('ben'), owner: ['cara'] });
    expect(read([opening('ana', 'ben'), last]).parts).toEqual(['ana done', 'cara done', 'ben done']);
  });

  it('of everyone stays with a team that names an owner for its part', () => {
    const notes = [
      opening('everyone'),
      meeting('2017-02-10', { team: 'web', status: 'in-progress', owner: ['cara'] }),
    ];
    expect(read(notes).parts.filter((part) => part.startsWith('web') || part.startsWith('cara'))).toEqual([
      'web in-progress',
    ]);
  });

  it('has open parts again after it is reopened, although each was dropped', () => {
    const { action, parts } = read([
      opening('ana', 'ben'),
      meeting('2017-02-10', { team: 'ana', status: 'dropped' }),
      meeting('2017-03-10', { team: 'ben', status: 'dropped' }),
      meeting('2017-04-10', { status: 'open' }),
    ]);
    expect(action.status).toBe('open');
    expect(parts).toEqual(['ana open', 'ben open']);
  });

  it('keeps a dropped part dropped in the next round', () => {
    const weekly = anAction({ id: 'x', owner: ['everyone'], every: 'week', due: '2017-01-17' });
    const notes = [
      aNote({ id: 'ops/2017-01-10', actions: [weekly] }),
      meeting(
        '2017-01-12',
        { team: 'db', status: 'dropped', reason: 'Left.' },
        { team: 'web', status: 'done' },
      ),
    ];
    expect(read(notes, undefined, '2017-01-25').parts).toEqual(['web none', 'db dropped', 'net none']);
  });

  it.each([0, 1, 2])(
    'keeps a dropped part dropped if it is line %i of the note that ends the round',
    (line) => {
      const weekly = anAction({ id: 'x', owner: ['everyone'], every: 'week', due: '2017-01-17' });
      const said: Partial<FollowUpEntry>[] = ['web', 'net'].map((team) => ({ team, status: 'done' }));
      said.splice(line, 0, { team: 'db', status: 'dropped', reason: 'Left.' });
      const notes = [aNote({ id: 'ops/2017-01-10', actions: [weekly] }), meeting('2017-01-17', ...said)];
      const { action, parts } = read(notes, undefined, '2017-02-10');
      expect(parts).toEqual(['web none', 'db dropped', 'net none']);
      expect(action.rounds[0]?.done?.day).toBe('2017-01-17');
      expect(isOpenFor(action, 'db')).toBe(false);
    },
  );

  it('keeps the reported part of a former owner', () => {
    const notes = [
      opening('ana', 'ben'),
      meeting('2017-02-10', { team: 'ben', status: 'done' }),
      meeting('2017-03-10', { owner: ['ana'] }),
    ];
    expect(read(notes).parts).toEqual(['ana none', 'ben done']);
  });

  it('has a part for a single new owner beside the part that ended, until all have ended', () => {
    const notes = [
      opening('ana', 'ben'),
      meeting('2017-02-10', { team: 'ana', status: 'done' }),
      meeting('2017-03-10', { owner: ['cara'] }),
    ];
    const { action, parts, shares } = read(notes);
    expect(parts).toEqual(['cara none', 'ana done']);
    expect(teamShares(action, '2017-09-08').map(({ owner, state }) => [owner.id, state])).toEqual([
      ['cara', 'open'],
      ['ana', 'done'],
    ]);
    expect(shares).toMatchObject({ done: 1, of: 2, left: [{ id: 'cara' }] });
    for (const team of [undefined, 'cara']) {
      const closed = read([...notes, meeting('2017-04-10', { team, status: 'done' })]);
      expect([closed.action.status, ...closed.parts]).toEqual(['done', 'cara done', 'ana done']);
      expect(closed.shares).toMatchObject({ done: 2, of: 2, left: [] });
    }
  });
});
