import { describe, expect, it } from 'vitest';
import { notesFile } from '../core/exports/api/notes.ts';
import { eventsOf } from '../core/exports/events/events.ts';
import type { Archive } from '../core/model/archive.ts';
import type { Person, Team } from '../core/model/owner.ts';
import { publishedArchive, readArchive } from '../core/reading.ts';
import { blockingsOf } from '../core/views/blockers/blocking.ts';
import { books } from '../core/views/books/page.ts';
import { isOpenFor } from '../core/views/lines/team-shares.ts';
import { noteIndex } from '../core/views/note/index.ts';
import { notePage } from '../core/views/note/page.ts';
import { involvements } from '../core/views/people/involvement.ts';
import { peopleList } from '../core/views/people/list.ts';
import { personPage } from '../core/views/people/person-page.ts';
import { digest } from '../core/views/report/digest.ts';
import { noteRecords } from '../core/views/search/record-note.ts';
import { attendanceOf } from '../core/views/series/attendance.ts';
import { graphOf } from '../core/views/trace/graph.ts';
import { aFollowUp, aNote, anAction, anArchive, aPerson, aQuestion, aSeries, aTeam } from './builders.ts';
import { generateOrganisation } from './generate/organisation.ts';

const names = ['marko', 'Marko O.', 'mobrovac', 'MARKO'];
const archive = anArchive({
  people: [aPerson({ id: 'marko', name: 'Marko O.', aliases: ['mobrovac'] })],
  teams: [aTeam({ id: 'ops', name: 'Ops' })],
  series: [aSeries({ id: 'ops', attendees: names, teams: ['ops', 'Ops'] })],
  notes: [
    aNote({
      id: 'ops/2017-07-25',
      chair: 'mobrovac',
      attendees: [...names, 'Zoë', 'zoë'],
      actions: [anAction({ id: 'x', owner: names })],
    }),
  ],
});
const [note] = archive.notes;
const marko = archive.find.person('marko');
const of = involvements(archive).get('marko');
if (!note || !marko || !of) throw new Error('All are there.');

describe('one person by an id, a name and an alias in one note', () => {
  it('is one attendee on the page of the note and one meeting on their own page', () => {
    const { present } = notePage(note, archive, noteIndex(archive));
    expect(present).toMatchObject({ named: [{ ref: { id: 'marko' } }, { ref: { label: 'Zoë' } }], rest: [] });
    expect(of.attended).toEqual([note]);
    expect(personPage(marko, archive, of).meetings).toMatchObject({ total: 1, series: [{ meetings: 1 }] });
    const listed = peopleList(archive, involvements(archive)).flatMap(({ items }) => items);
    expect(listed.map(({ ref, meetings }) => [ref.label, meetings])).toEqual([
      ['Marko O.', 1],
      ['Zoë', 1],
    ]);
  });

  it('is one attendance of the series, and one usual attendee', () => {
    const series = archive.series.find(({ id }) => id === 'ops');
    expect(series?.attendees).toEqual([marko]);
    expect(series && attendanceOf(series)).toMatchObject({
      recorded: 1,
      people: [{ present: 1 }, { present: 1 }],
    });
  });

  it('appears once in every file', () => {
    const address = ({ id }: { readonly id: string }) => id;
    expect(notesFile.contents(archive, address, books)).toMatchObject({
      notes: [{ attendees: ['marko', 'zoe'] }],
    });
    expect(eventsOf(archive)[0]).toMatchObject({ event: 'held', attendees: ['marko', 'Zoë'] });
    expect(noteRecords(note, archive)[0]?.facets.person).toEqual(['Marko O.', 'Zoë']);
    expect(graphOf(archive).links.filter(({ kind }) => kind === 'attended')).toHaveLength(2);
  });

  it('is one owner, and a team is one team', () => {
    expect(archive.find.action('ops/x')?.owners).toHaveLength(1);
    expect(archive.series[0]?.teams).toHaveLength(1);
  });
});

/** The ids of the actions that a person or team blocks, on their page and in their digest of the day. */
function blockedBy(party: Person | Team, on: Archive) {
  const involved = involvements(on).get(party.id);
  if (!involved) throw new Error(party.id);
  const ref = { kind: 'person', id: party.id, label: party.name } as const;
  const { sections } = digest(ref, on, { since: on.today, until: on.today });
  const lines = sections.find(({ part }) => part === 'blocking')?.lines ?? [];
  return {
    page: involved.blocks.map(({ id }) => id).sort(),
    digest: lines.map(({ ref: { id } }) => id).sort(),
  };
}

describe('what a person blocks', () => {
  it('is on their page even if only an action of theirs blocks it', () => {
    const small = anArchive({
      people: [aPerson({ id: 'ann' }), aPerson({ id: 'bob' })],
      notes: [
        aNote({
          id: 'ops/2017-07-25',
          actions: [
            anAction({ id: 'first', owner: ['ann'] }),
            anAction({ id: 'then', owner: ['bob'], status: 'blocked', blockedBy: ['first'] }),
            anAction({ id: 'own', owner: ['ann'], status: 'blocked', blockedBy: ['first'] }),
          ],
        }),
      ],
    });
    const ann = small.find.person('ann');
    const blocks = ann && blockedBy(ann, small);
    expect(blocks).toEqual({ page: ['ops/then'], digest: ['ops/then'] });
  });

  it.each([
    ['open', ['ops/then']],
    ['parked', ['ops/then']],
    ['answered', []],
  ] as const)('is on their page even if only a question of theirs blocks it: %s', (status, expected) => {
    const small = anArchive({
      people: [aPerson({ id: 'ann' }), aPerson({ id: 'bob' })],
      notes: [
        aNote({
          id: 'ops/2017-07-25',
          questions: [aQuestion({ id: 'why', owner: ['ann'] })],
          actions: [anAction({ id: 'then', owner: ['bob'], status: 'blocked', blockedBy: ['why'] })],
        }),
        aNote({ id: 'ops/2017-08-01', followUps: [aFollowUp({ kind: 'question', ref: 'why', status })] }),
      ],
    });
    const ann = small.find.person('ann');
    const blocks = ann && blockedBy(ann, small);
    expect(blocks).toEqual({ page: expected, digest: expected });
  });

  const { content } = readArchive({ files: generateOrganisation(), assets: [], findings: [] }, '2999-12-31');
  it.each([
    ['the organisation', content, '2024-03-01'],
    ['the organisation', content, '2024-11-01'],
    ['the organisation', content, '2025-09-05'],
  ] as const)('is the same in the digest: %s, %#', (_, made, day) => {
    const on = publishedArchive(made, day, { drafts: true, private: true });
    const all = [...on.people, ...on.teams].map((party) => blockedBy(party, on));
    expect(all.map(({ page }) => page)).toEqual(all.map((blocks) => blocks.digest));
    expect(all.some(({ page }) => page.length > 0)).toBe(true);
    const involved = involvements(on);
    const listed = blockingsOf(on, noteIndex(on));
    for (const [index, party] of [...on.people, ...on.teams].entries()) {
      const own = involved.get(party.id)?.actions ?? [];
      const ownIds = new Set(own.filter((action) => isOpenFor(action, party.id)).map(({ id }) => id));
      const theirs = listed.flatMap(({ what, blockingParties }) => {
        if (typeof what === 'string' || ownIds.has(what.id)) return [];
        return blockingParties.some(({ id }) => id === party.id) ? [what.id] : [];
      });
      expect([...new Set(theirs)].sort(), party.id).toEqual(all[index]?.page);
    }
  });
});
