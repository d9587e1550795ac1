import { expect, it } from 'vitest';
import { withStrayFolders } from './stray-folders.ts';

const strayFolders = (paths: readonly string[], registered: readonly string[]) =>
  withStrayFolders([], paths, registered);

const notes = (folder: string, number: number) =>
  Array.from({ length: number }, (_, index) => `notes/${folder}/2024-01-0${index + 1}.md`);

it.each([
  ['a swapped letter', ['coer'], 'core'],
  ['a letter too many', ['platfform'], 'platform'],
])('finds the series that was meant: %s', (_name, [folder = ''], meant) => {
  expect(strayFolders(notes(folder, 1), [meant])).toMatchObject([{ hint: `rename it to \`${meant}\`` }]);
  expect(strayFolders([...notes(folder, 1), ...notes(meant, 3)], [])).toHaveLength(1);
});

it.each([
  ['a name with another number', 'team-2', 'team-1'],
  ['a short name', 'ops', 'aps'],
  ['a name of two letters', 'qa', 'qb'],
  ['the beginning of a name', 'team', 'team-leads'],
  ['another name', 'design', 'delivery'],
  ['the name of a series', 'core', 'core'],
])('leaves alone %s', (_name, folder, known) => {
  expect(strayFolders(notes(folder, 1), [known])).toEqual([]);
});

it.each([
  ['one letter of a short name', 'opz', 'ops'],
  ['the plural', 'weeklies', 'weekly'],
  ['the singular', 'weekly', 'weeklies'],
  ['the hyphen', 'tech-sync', 'techsync'],
  ['the first two letters', 'pos', 'ops'],
])('finds a folder with several notes, beside a series with few: %s', (_name, folder, meant) => {
  const message = `The folder \`${folder}\` has 4 notes. It resembles the series \`${meant}\`.`;
  expect(strayFolders(notes(folder, 4), [meant])).toMatchObject([
    { message, hint: `rename it to \`${meant}\`` },
  ]);
  expect(strayFolders([...notes(folder, 1), ...notes(meant, 2)], [])).toHaveLength(1);
});

it('offers no name of a folder that has such a note already', () => {
  expect(strayFolders([...notes('opz', 1), ...notes('ops', 2)], ['ops'])).toMatchObject([
    { hint: undefined },
  ]);
});

it('leaves alone two series with many notes, and two that began on one day', () => {
  expect(strayFolders([...notes('coer', 6), ...notes('core', 7)], [])).toEqual([]);
  expect(strayFolders([...notes('coer', 2), ...notes('core', 2)], [])).toEqual([]);
  expect(strayFolders(['notes/ops/2024-01-01.md', 'notes/opz/2024-01-08.md'], [])).toHaveLength(1);
  expect(strayFolders(notes('coer', 1), ['coer', 'core'])).toEqual([]);
});

it('reports a folder with two notes once', () => {
  expect(strayFolders(notes('coer', 2), ['core']).map(({ message }) => message)).toEqual([
    'The folder `coer` has only 2 notes. It resembles the series `core`.',
  ]);
});
