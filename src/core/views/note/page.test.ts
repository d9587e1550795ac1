import { describe, expect, it } from 'vitest';
import {
  aBody,
  aNote,
  anAction,
  anArchive,
  aPerson,
  aProposal,
  aSite,
  aTeam,
} from '../../../testing/builders.ts';
import type { Note } from '../../model/note.ts';
import type { Content } from '../../model/registry.ts';
import { withAnchors } from '../../text/note/part.ts';
import { contentsOf } from './contents.ts';
import { noteIndex } from './index.ts';
import { notePage } from './page.ts';

function pageOf(part: Partial<Note>, content: Partial<Content> = {}) {
  const archive = anArchive({ notes: [aNote({ id: 'ops/2017-07-25', ...part })], ...content });
  const [note] = archive.notes;
  if (!note) throw new Error('The note is there.');
  return notePage(note, archive, noteIndex(archive));
}

describe('the page of a note', () => {
  it('distinguishes no attendees, unknown attendees and attendees not recorded', () => {
    expect(pageOf({ attendees: [] }).present).toEqual({ named: [], rest: [] });
    expect(pageOf({ attendees: 'unknown' }).present).toBe('unknown');
    expect(pageOf({ attendees: undefined }).present).toBeUndefined();
  });

  it('names who corrected it, and keeps an unknown name', () => {
    const amendments = [
      { date: '2017-08-01', by: 'dan', text: 'The owner.' },
      { date: '2017-08-02', by: 'nobody-known', text: 'The day.' },
      { date: '2017-08-03', text: 'A word.' },
    ];
    const page = pageOf({ amendments }, { people: [aPerson({ id: 'dan', name: 'Dan Doe' })] });
    expect(page.amendments.map(({ by }) => by)).toEqual(['Dan Doe', 'nobody-known', undefined]);
  });

  it('distinguishes empty and missing lists of a team update', () => {
    const people = [aPerson({ id: 'dan', name: 'Dan' })];
    const update = {
      team: 'ops',
      blockedBy: [],
      done: [
        { text: 'It runs', person: 'Dan', tracker: 'T12' },
        { text: 'And that', person: 'nora' },
      ],
    };
    const site = aSite({ trackers: [{ name: 'Ph', pattern: 'T\\d+', url: 'https://ph.example.org/{id}' }] });
    const [ops] = pageOf(
      { teamUpdates: [update] },
      { people, teams: [aTeam({ id: 'ops', name: 'Ops' })], site },
    ).teamUpdates;
    expect(ops?.parties).toMatchObject([{ label: 'Ops' }]);
    expect(ops?.parts.map(({ part, items }) => [part, items.length])).toEqual([
      ['done', 2],
      ['blockedBy', 0],
    ]);
    expect(ops?.parts[0]?.items).toMatchObject([
      { who: [{ id: 'dan' }], tracker: { url: 'https://ph.example.org/T12' } },
      { who: [{ id: 'nora' }] },
    ]);
  });

  it('shows whose update it is: of a team, of a person, or of both', () => {
    const [dan, ops] = [aPerson({ id: 'dan', name: 'Dan' }), aTeam({ id: 'ops', name: 'Ops' })];
    const updates = [{ person: 'Dan' }, { team: 'ops', person: 'dan' }, { team: 'web' }, { person: 'Nora' }];
    const page = pageOf({ teamUpdates: updates }, { people: [dan], teams: [ops] });
    const shown = page.teamUpdates.map(({ parties }) =>
      parties.map((party) => (typeof party === 'string' ? party : party.label)),
    );
    expect(shown).toEqual([['Dan'], ['Ops', 'Dan'], ['web'], ['Nora']]);
    expect(withAnchors('teams', page.teamUpdates).map(({ anchor }) => anchor)).toEqual([
      ...['_teams-dan', '_teams-ops', '_teams-other', '_teams-nora'],
    ]);
  });

  it('shows positions on a proposal, and the record that adopted it', () => {
    const [proposal] = pageOf(
      {
        actions: [anAction({ id: 'policy' })],
        proposals: [
          aProposal({
            id: 'announce',
            positions: [{ person: 'dan', position: 'agree-if', note: 'it is short' }],
            adoptedAs: 'policy',
          }),
        ],
      },
      { people: [aPerson({ id: 'dan', name: 'Dan' })] },
    ).proposals;
    expect(proposal).toMatchObject({
      positions: [{ name: 'Dan', position: 'agree-if', note: 'it is short' }],
      adoptedAs: { id: 'ops/policy' },
    });
  });

  it('names each tracker id of its records and its text once', () => {
    const mentions = ['T1', 'T2'].map((target) => ({ kind: 'tracker' as const, target, line: 9, column: 1 }));
    const page = pageOf({ actions: [anAction({ id: 'a', tracker: ['T1'] })], body: aBody({ mentions }) });
    expect(page.trackers.map(({ id }) => id)).toEqual(['T1', 'T2']);
    expect([page.hasAbout, pageOf({}).hasAbout]).toEqual([true, false]);
  });

  it('counts its actions by their status today, each once and as overdue first', () => {
    const page = pageOf({
      actions: [
        anAction({ id: 'a', due: '2017-08-01', status: 'blocked' }),
        anAction({ id: 'b', status: 'in-progress' }),
        anAction({ id: 'c', status: 'done', closed: '2017-08-01' }),
      ],
    });
    expect(page.became).toMatchObject({ opened: 3, overdue: 1, blocked: 0, inProgress: 1, done: 1, open: 0 });
    expect(pageOf({}).became).toBeUndefined();
    expect(pageOf({ actions: [anAction({ id: 'a' })] }).became).toBeUndefined();
  });

  it('lists its parts in their order, and only those it has', () => {
    const page = pageOf({ actions: [anAction({ id: 'a', due: '2017-08-01' })], forNextTime: ['Secrets'] });
    const sections = [{}, { anchor: 'purpose', words: 'Purpose' }];
    expect(contentsOf(page, sections)).toEqual([
      { anchor: 'purpose', head: 'Purpose' },
      { part: 'opened', count: 1 },
      { part: 'next-time', count: 1 },
      { part: 'since' },
    ]);
  });
});
