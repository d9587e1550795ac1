import { describe, expect, it } from 'vitest';
import {
  aFollowUp,
  aNote,
  anAction,
  anArchive,
  aPerson,
  aQuestion,
  aSeries,
  aTeam,
} from '../../../testing/builders.ts';
import type { TeamUpdateEntry } from '../../model/entry.ts';
import type { Note } from '../../model/note.ts';
import { blockersPage } from './page.ts';

const pageOf = (...notes: Note[]) =>
  blockersPage(
    anArchive({
      notes,
      people: ['Ann', 'dan', 'zoe'].map((name) => aPerson({ id: name.toLowerCase(), name })),
      teams: [aTeam({ id: 'ops', name: 'Ops' }), aTeam({ id: 'web', name: 'Web' })],
      series: [aSeries({ id: 's', teams: ['ops', 'web'] })],
    }),
  );

/** Each party with its blocked actions and the items that it blocks. */
const sides = (...notes: Note[]) =>
  pageOf(...notes).parties[0]?.items.map(({ party, blockedBy, blocks }) => [
    party?.id ?? 'nobody',
    blockedBy.items.map(({ what, since }) => `${typeof what === 'string' ? what : what.id} ${since}`),
    blocks.items.map(({ what }) => (typeof what === 'string' ? what : what.id)),
  ]);

describe('the dependencies of teams and people', () => {
  it('is seen from both sides if one of them reports it', () => {
    const note = aNote({
      id: 's/2017-07-25',
      actions: [
        anAction({ id: 'a', owner: ['web'], blockedBy: ['b'] }),
        anAction({ id: 'b', owner: ['ann'] }),
        anAction({ id: 'c', blockedBy: ['ops'] }),
      ],
    });
    expect(sides(note)).toEqual([
      ['ops', [], ['s/c']],
      ['web', ['s/a 2017-07-25'], []],
      ['ann', [], ['s/a']],
      ['nobody', ['s/c 2017-07-25'], []],
    ]);
  });

  it('names the other party only', () => {
    const note = aNote({
      id: 's/2017-07-25',
      actions: [anAction({ id: 'a', owner: ['web'], blockedBy: ['ops'] })],
    });
    const lines = pageOf(note).parties[0]?.items.map(({ blockedBy, blocks }) => [
      ...[...blockedBy.items, ...blocks.items].map(({ who, on }) => ({ who, on })),
    ]);
    expect(lines).toMatchObject([[{ who: [{ id: 'web' }], on: [] }], [{ who: [], on: [{ id: 'ops' }] }]]);
  });

  it('is in the last update of a team, since its first report', () => {
    const round = (day: string, ...texts: string[]) =>
      aNote({
        id: `s/${day}`,
        teamUpdates: [{ team: 'web', blockedBy: texts.map((text) => ({ text, team: 'ops' })) }],
      });
    const notMentioned = aNote({ id: 's/2017-08-20', teamUpdates: [{ team: 'web', done: [] }] });
    expect(sides(round('2017-07-25', 'A key', 'A host'), round('2017-08-10', 'A key'), notMentioned)).toEqual(
      [
        ['ops', [], ['A key']],
        ['web', ['A key 2017-07-25'], []],
      ],
    );
    expect(sides(round('2017-07-25', 'A key'), round('2017-08-10'))).toEqual([]);
  });

  it('is in the last update of a person, and people who report for a team make up one list', () => {
    const blocked = (text: string) => ({ blockedBy: [{ text, team: 'ops' }] });
    const round = (day: string, ...teamUpdates: TeamUpdateEntry[]) => aNote({ id: `s/${day}`, teamUpdates });
    const dan = (text: string) => ({ person: 'dan', ...blocked(text) });
    expect(sides(round('2017-07-25', dan('A key'), { person: 'zoe', ...blocked('A host') }))).toEqual([
      ['ops', [], ['A key', 'A host']],
      ['dan', ['A key 2017-07-25'], []],
      ['zoe', ['A host 2017-07-25'], []],
    ]);
    const ofDan = { team: 'web', ...dan('A key') };
    const ofWeb = [ofDan, { team: 'web', ...blocked('A host'), person: 'zoe' }];
    expect(sides(round('2017-07-25', ...ofWeb))).toEqual([
      ['ops', [], ['A key', 'A host']],
      ['web', ['A key 2017-07-25', 'A host 2017-07-25'], []],
    ]);
    expect(sides(round('2017-07-25', ...ofWeb), round('2017-08-10', ofDan))).toEqual([
      ['ops', [], ['A key']],
      ['web', ['A key 2017-07-25'], []],
    ]);
  });

  it('is reported by the note that opens a part of a split blocker', () => {
    const bank = anAction({ id: 'bank', splitInto: ['card', 'cash'] });
    const sign = anAction({ id: 'sign', owner: ['web'], blockedBy: ['bank'] });
    const page = pageOf(
      aNote({ id: 's/2017-04-06', actions: [bank, sign] }),
      aNote({ id: 's/2017-04-13', actions: [anAction({ id: 'card' })] }),
      aNote({ id: 's/2017-05-04', actions: [anAction({ id: 'cash' })] }),
    );
    const lines = page.parties[0]?.items[0]?.blockedBy.items.map(({ on, since, note }) => [
      ...on.map((one) => (typeof one === 'string' ? one : one.id)),
      ...[since, note.id],
    ]);
    expect(lines).toEqual([
      ['s/card', '2017-04-13', 's/2017-04-13'],
      ['s/cash', '2017-05-04', 's/2017-05-04'],
    ]);
  });

  it('begins on the day on which a blocker is reopened that was closed when a note named it', () => {
    const notes = [
      aNote({
        id: 's/2017-04-06',
        actions: [anAction({ id: 'cage' }), anAction({ id: 'move', owner: ['web'] })],
      }),
      aNote({ id: 's/2017-04-13', followUps: [aFollowUp({ ref: 'cage', status: 'done' })] }),
      aNote({ id: 's/2017-04-20', followUps: [aFollowUp({ ref: 'move', blockedBy: ['cage'] })] }),
    ];
    expect(sides(...notes)).toEqual([]);
    const again = aNote({ id: 's/2017-05-18', followUps: [aFollowUp({ ref: 'cage', status: 'open' })] });
    expect(sides(...notes, again)).toEqual([['web', ['s/move 2017-05-18'], []]]);
  });

  it('moves to the action that supersedes a blocker', () => {
    const note = aNote({
      id: 's/2017-07-25',
      actions: [
        anAction({ id: 'a', owner: ['web'], blockedBy: ['b'] }),
        anAction({ id: 'b', owner: ['ann'], splitInto: ['c'] }),
        anAction({ id: 'c', owner: ['ops'] }),
      ],
    });
    expect(sides(note)).toEqual([
      ['ops', [], ['s/a']],
      ['web', ['s/a 2017-07-25'], []],
    ]);
  });

  it('has no owner whose part of an action has ended', () => {
    const opening = aNote({
      id: 's/2017-07-25',
      actions: [
        anAction({ id: 'price', owner: ['ann', 'ops'] }),
        anAction({ id: 'shop', blockedBy: ['price'] }),
        anAction({ id: 'help', owner: ['everyone'] }),
      ],
    });
    const done = (ref: string, team: string) => aFollowUp({ ref, team, status: 'done' });
    const ended = aNote({ id: 's/2017-08-01', followUps: [done('price', 'ann'), done('help', 'web')] });
    const blocked = aNote({
      id: 's/2017-08-08',
      followUps: [aFollowUp({ ref: 'help', status: 'blocked', blockedBy: ['the lawyers'] })],
    });
    expect(sides(opening, ended, blocked)).toEqual([
      ['ops', ['s/help 2017-08-08'], ['s/shop']],
      ['nobody', ['s/shop 2017-07-25'], []],
    ]);
  });

  it('lists what an id of a tracker blocks', () => {
    const archive = anArchive({
      notes: [aNote({ id: 's/2017-07-25', actions: [anAction({ id: 'a', blockedBy: ['T12'] })] })],
      site: {
        ...anArchive({}).site,
        trackers: [{ name: 'T', pattern: 'T\\d+', url: 'https://t.example/{id}' }],
      },
    });
    expect(blockersPage(archive).trackers).toMatchObject([
      { tracker: { id: 'T12' }, blocks: { items: [{ what: { id: 's/a' } }] } },
    ]);
  });
});

describe('the blocked actions', () => {
  it('are counted as on the home page, and those without an open blocker are listed', () => {
    const asked = aNote({ id: 's/2017-07-25', questions: [aQuestion({ id: 'why' })] });
    const answered = aFollowUp({ kind: 'question', ref: 'why', status: 'answered' });
    const opening = aNote({
      id: 's/2017-08-08',
      actions: [
        anAction({ id: 'late', status: 'blocked', blockedBy: ['why'] }),
        anAction({ id: 'silent', status: 'blocked' }),
        anAction({ id: 'named', blockedBy: ['ops'] }),
        anAction({ id: 'free', blockedBy: ['why'] }),
      ],
    });
    const page = pageOf(asked, aNote({ id: 's/2017-08-01', followUps: [answered] }), opening);
    expect(page).toMatchObject({ total: 1, blocked: { total: 3 }, chains: { total: 0 } });
    expect(page.blocked.withoutBlocker.items).toMatchObject([
      { action: { id: 's/late' }, since: '2017-08-08', named: [{ id: 's/why' }] },
      { action: { id: 's/silent' }, since: '2017-08-08', named: [] },
    ]);
  });
});

describe('the chains of blockers', () => {
  it('begins with blockers that are not blocked, and counts each indirectly blocked action once', () => {
    const note = aNote({
      id: 's/2017-07-25',
      questions: [aQuestion({ id: 'why' })],
      actions: [
        anAction({ id: 'root' }),
        anAction({ id: 'x', blockedBy: ['root', 'why'] }),
        anAction({ id: 'y', blockedBy: ['x'] }),
        anAction({ id: 'z', blockedBy: ['x', 'y'] }),
      ],
    });
    expect(pageOf(note).chains.items).toMatchObject([
      { ref: { id: 's/root' }, status: 'open', direct: [{ id: 's/x' }], through: [{ id: 's/x' }], total: 3 },
      { ref: { id: 's/why' }, total: 3 },
    ]);
  });
});

describe('recently unblocked actions', () => {
  const opening = aNote({
    id: 's/2017-07-25',
    questions: [aQuestion({ id: 'why' })],
    actions: [
      anAction({ id: 'a', status: 'blocked', blockedBy: ['why'] }),
      anAction({ id: 'b', status: 'blocked', blockedBy: ['ops'] }),
      anAction({ id: 'c', status: 'blocked', blockedBy: ['web'] }),
    ],
  });
  const later = (day: string) =>
    aNote({
      id: `s/${day}`,
      followUps: [
        aFollowUp({ kind: 'question', ref: 'why', status: 'answered' }),
        aFollowUp({ ref: 'b', status: 'in-progress' }),
        aFollowUp({ ref: 'c', status: 'done' }),
      ],
    });

  it('lists answered questions, done actions and reports of another status, but not an action that was closed itself', () => {
    expect(pageOf(opening, later('2017-08-22')).unblocked.items).toMatchObject([
      { action: { id: 's/a' }, how: 'cleared', blocker: { id: 's/why' }, day: '2017-08-22' },
      { action: { id: 's/b' }, how: 'said', blocker: { id: 'ops' }, note: { id: 's/2017-08-22' } },
    ]);
  });

  it('leaves out an action that something else still blocks', () => {
    const both = aNote({
      id: 's/2017-07-25',
      questions: [aQuestion({ id: 'why' })],
      actions: [anAction({ id: 'a', blockedBy: ['why', 'ops'] })],
    });
    const answered = aFollowUp({ kind: 'question', ref: 'why', status: 'answered' });
    const freed = aFollowUp({ ref: 'a', status: 'in-progress' });
    const first = aNote({ id: 's/2017-08-22', followUps: [answered] });
    expect(pageOf(both, first).unblocked.total).toBe(0);
    const second = aNote({ id: 's/2017-08-29', followUps: [freed] });
    expect(pageOf(both, first, second).unblocked.items).toMatchObject([
      { blocker: { id: 'ops' }, how: 'said' },
      { blocker: { id: 's/why' }, how: 'cleared' },
    ]);
  });

  it('has the day of an answer and the date of the note that reports it later', () => {
    const answered = aFollowUp({ kind: 'question', ref: 'why', status: 'answered', closed: '2017-08-20' });
    const note = aNote({ id: 's/2017-08-22', followUps: [answered] });
    expect(pageOf(opening, note).unblocked.items).toMatchObject([
      { day: '2017-08-20', reported: '2017-08-22', note: { id: 's/2017-08-22' } },
    ]);
  });

  it('leaves out an action whose blocker was split until all parts are done', () => {
    const split = aNote({
      id: 's/2017-07-25',
      actions: [
        anAction({ id: 'a', status: 'blocked', blockedBy: ['b'] }),
        anAction({ id: 'b', splitInto: ['c', 'd'] }),
        anAction({ id: 'c' }),
        anAction({ id: 'd' }),
      ],
    });
    const done = (ref: string, day: string) =>
      aNote({ id: `s/${day}`, followUps: [aFollowUp({ ref, status: 'done' })] });
    expect(pageOf(split, done('c', '2017-08-22')).unblocked.total).toBe(0);
    expect(pageOf(split, done('c', '2017-08-22'), done('d', '2017-08-29')).unblocked.items).toMatchObject([
      { action: { id: 's/a' }, how: 'cleared', day: '2017-08-29', note: { id: 's/2017-08-29' } },
    ]);
  });

  it('is of the last thirty days', () => {
    expect(pageOf(opening, later('2017-08-09')).unblocked.total).toBe(0);
    expect(pageOf(opening, later('2017-08-10')).unblocked.total).toBe(2);
  });
});
