import { expect, it } from 'vitest';
import { aPerson, aTeam } from '../../../testing/builders.ts';
import { OwnerNames } from './owner-names.ts';

const names = new OwnerNames(
  [
    aPerson({ id: 'ann-l', name: 'Ann Lee', aliases: ['annie'] }),
    aPerson({ id: 'ann-b', name: 'Ann Berg' }),
    aPerson({ id: 'dan', name: 'Dan Duvall' }),
    aPerson({ id: 'sean', name: 'Seán O’Brien' }),
    aPerson({ id: 'sam', name: 'Sam Ito', aliases: ['smith'] }),
    aPerson({ id: 'sam-b', name: 'Sam', aliases: ['smith'] }),
  ],
  [aTeam({ id: 'ops', name: 'Operations' })],
);
const nobody = { attendees: 'unknown', regrets: [] } as const;
const present = { attendees: ['ann-l', 'Zoe Quist'], regrets: [], chair: ['Ian Ito'] };

it.each([
  ['dan', 'dan'],
  ['DAN DUVALL', 'dan'],
  ['annie', 'ann-l'],
  ['Operations', 'ops'],
  ['Dan', 'dan'],
  ['Dan D.', 'dan'],
  ['All', 'everyone'],
  ['everybody', 'everyone'],
  ['Anyone', 'anyone'],
  // Any accents and apostrophes.
  ["Sea\u0301n O'Brien", 'sean'],
  // Two have these names: an id counts as it is written, and nothing else is chosen.
  ['sam', 'sam'],
  ['Sam', 'Sam'],
  ['smith', 'smith'],
  // Two people have this first name.
  ['Ann', undefined],
  ['Ann B', 'ann-b'],
  ['DD', undefined],
  ['Zoe', undefined],
])('%s is %s of all people', (words, owner) => {
  expect(names.in(nobody)(words)).toBe(owner);
});

it.each([
  ['Zoe', 'Zoe Quist'],
  ['ZQ', 'Zoe Quist'],
  ['Ian', 'Ian Ito'],
  ['zoe quist', 'Zoe Quist'],
  // A word of a sentence is no first name.
  ['zoe', undefined],
  ['Dan', 'dan'],
])('%s is %s in a meeting of some', (words, owner) => {
  expect(names.in(present)(words)).toBe(owner);
});
