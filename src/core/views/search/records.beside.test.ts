import { describe, expect, it } from 'vitest';
import { aNote, anArchive, aPerson, aTeam } from '../../../testing/builders.ts';
import { searchRecords } from './records.ts';

describe('search records', () => {
  it('hold the figures and flags of an entry, and lead from the number and days of a sprint to its part', () => {
    const found = searchRecords(
      anArchive({
        notes: [
          aNote({
            id: 'ops/2017-03-07',
            sprint: {
              number: 42,
              start: '2017-02-17',
              end: 'unknown',
              effort: { unit: 'days', planned: 18.5 },
              goals: [],
            },
            retro: {
              format: 'kalm',
              columns: [{ name: 'add', items: [{ text: 'Calls', experiment: true }] }],
            },
          }),
        ],
      }),
    );
    const part = (name: string) => found.find(({ place }) => place?.part === name);
    expect(part('sprint')?.also).toEqual(expect.arrayContaining(['42', '18.5', 'days', '2017-02-17']));
    expect(part('sprint')?.ids).toEqual(['sprint 42', '42', '2017-02-17']);
    expect(part('sprint')?.place).toMatchObject({ sprint: 42, piece: 0 });
    expect(part('retro')?.also).toEqual(expect.arrayContaining(['experiment', 'kalm', 'add']));
  });

  it('lead from the other names of people and teams to them, but from no address of a mailbox', () => {
    const found = searchRecords(
      anArchive({
        people: [aPerson({ id: 'dan', name: 'Dan', aliases: ['Danny', 'dan@example.org'] })],
        teams: [aTeam({ id: 'ops', name: 'Operations', aliases: ['Ops crew'] })],
      }),
    );
    expect(found.map(({ ids }) => ids)).toEqual([
      ['dan', 'Dan', 'Danny'],
      ['ops', 'Operations', 'Ops crew'],
    ]);
  });
});
