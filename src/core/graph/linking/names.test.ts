import { describe, expect, it } from 'vitest';
import { aContent, aNote, anAction, aPerson, aSeries, aTeam } from '../../../testing/builders.ts';
import type { Note } from '../../model/note.ts';
import type { Content } from '../../model/registry.ts';
import { linkArchive } from '../link.ts';

const registries: Partial<Content> = {
  people: [
    aPerson({ id: 'dan', name: 'Dan Duval', aliases: ['thcipriani'], teams: ['releng'] }),
    aPerson({ id: 'alex', name: 'Alex Hoffmann' }),
    aPerson({ id: 'alex-k', name: 'Alex Kim', aliases: ['alex', 'AK'] }),
    aPerson({ id: 'ann-k', name: 'Ann Kim', aliases: ['ak'] }),
  ],
  teams: [aTeam({ id: 'releng', name: 'Release Engineering' })],
};

const linkWith = (owner: string, part: Partial<Content> = {}) => {
  const note = aNote({ id: 'ops/2017-01-10', actions: [anAction({ id: 'x', owner: [owner] })] });
  const { archive, findings } = linkArchive(
    aContent({ ...registries, notes: [note], ...part }),
    '2017-09-08',
  );
  const [first] = archive.find.action('ops/x')?.owners ?? [];
  const id = first?.kind === 'person' ? first.person.id : first?.kind === 'team' ? first.team.id : undefined;
  return { id, archive, findings };
};

describe('the people of a meeting', () => {
  const linkNote = (part: Partial<Note>) => {
    const notes = [aNote({ id: 'ops/2017-01-10', ...part })];
    const { archive, findings } = linkArchive(aContent({ ...registries, notes }), '2017-09-08');
    return { note: archive.notes[0], findings };
  };

  it('have a role and a team or another group, each person once', () => {
    const { note, findings } = linkNote({
      attendees: [
        'dan',
        { person: 'Dan Duval', as: 'host' },
        { person: 'alex-k', as: 'guest speaker', of: 'release engineering' },
        { person: 'ann-k', of: 'The vendor' },
        { person: 'alex' },
      ],
      guests: ['Ada of the vendor'],
    });
    expect(findings).toEqual([]);
    expect(Array.isArray(note?.attendees) && note.attendees.map(({ id }) => id)).toEqual([
      ...['dan', 'alex-k', 'ann-k', 'alex'],
    ]);
    expect([...(note?.roles ?? [])].map(([{ id }, role]) => [id, role])).toMatchObject([
      ['dan', { as: 'host' }],
      ['alex-k', { as: 'guest speaker', of: { id: 'releng' } }],
      ['ann-k', { of: 'The vendor' }],
    ]);
  });

  it('are unknown at their place', () => {
    const { findings } = linkNote({ chair: ['dan', 'Bo'], attendees: [{ person: 'Cy', as: 'host' }] });
    expect(findings.map(({ code, spot }) => [code, spot])).toEqual([
      ['unknown-person', { keys: ['chair', 1] }],
      ['unknown-person', { keys: ['attendees', 0, 'person'] }],
    ]);
  });

  it('are several chairs and scribes, and the hint makes a list of one text', () => {
    const { note } = linkNote({ chair: ['dan', 'Dan Duval', 'alex'], scribe: 'ann-k' });
    expect(note?.chairs.map(({ id }) => id)).toEqual(['dan', 'alex']);
    expect(note?.scribes.map(({ id }) => id)).toEqual(['ann-k']);
    expect(linkNote({ chair: 'dan and alex' }).findings).toMatchObject([
      { code: 'unknown-person', hint: 'write `chair: [dan, alex]`' },
    ]);
  });
});

describe('a name', () => {
  it.each([
    ['dan', 'dan'],
    ['Dan Duval', 'dan'],
    ['dan  duval', 'dan'],
    ['THCIPRIANI', 'dan'],
    ['releng', 'releng'],
    ['release engineering', 'releng'],
    // An exact id comes before an alias of somebody else.
    ['alex', 'alex'],
  ])('%s is %s', (written, id) => {
    const linked = linkWith(written);
    expect(linked.id).toBe(id);
    expect(linked.findings).toEqual([]);
  });

  it('of two people is ambiguous, and both are named', () => {
    const { id, findings } = linkWith('AK');
    expect(id).toBeUndefined();
    expect(findings).toMatchObject([
      {
        code: 'ambiguous-name',
        path: 'notes/ops/2017-01-10.md',
        spot: { keys: ['actions', 0, 'owner', 0] },
        message: '`AK` could be `alex-k` or `ann-k`.',
      },
    ]);
  });

  it('that is unknown makes a person outside the registry, with a warning', () => {
    const { id, archive, findings } = linkWith('Jean-René');
    expect(id).toBe('jean-rene');
    expect(archive.find.person('jean-rene')).toMatchObject({ name: 'Jean-René', registered: false });
    expect(findings.map(({ code }) => code)).toEqual(['unknown-person']);
  });

  it('that is unknown is reported once in each note', () => {
    const notes = ['ops/2017-01-10', 'ops/2017-02-10'].map((id) =>
      aNote({ id, chair: 'Eve', attendees: ['Eve', 'eve'] }),
    );
    const { findings } = linkWith('dan', { notes });
    expect(findings.map(({ path }) => path)).toEqual(['notes/ops/2017-01-10.md', 'notes/ops/2017-02-10.md']);
  });

  it('of letters that no slug can hold still has an id', () => {
    expect(linkWith('李').id).toBe('674e');
  });

  it('is not judged while the registries cannot be read', () => {
    const broken = linkWith('Eve', { people: [], teams: [], registriesBroken: true });
    expect(broken.findings).toEqual([]);
    expect(broken.id).toBe('eve');
  });
});

describe('a team', () => {
  it('that is unknown is an error where only a team is allowed', () => {
    const { findings } = linkWith('dan', { series: [aSeries({ id: 'ops', teams: ['relegn', 'dan'] })] });
    expect(findings).toMatchObject([
      { code: 'unknown-team', path: 'series/ops.md', hint: 'write `releng`' },
      { code: 'unknown-team', message: '`dan` is a person. Expected a team.' },
    ]);
  });

  it('knows its members', () => {
    expect(
      linkWith('dan')
        .archive.find.team('releng')
        ?.members.map(({ id }) => id),
    ).toEqual(['dan']);
  });

  it('cannot have the id of a person', () => {
    const { findings } = linkWith('dan', { teams: [aTeam({ id: 'releng' }), aTeam({ id: 'dan' })] });
    expect(findings).toMatchObject([
      {
        code: 'duplicate-id',
        path: 'teams.yaml',
        related: [{ path: 'people.yaml', spot: { keys: [0, 'id'] } }],
      },
    ]);
  });
});
