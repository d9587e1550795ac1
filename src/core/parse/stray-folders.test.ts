import { expect, it } from 'vitest';
import { strayFolders } from './stray-folders.ts';

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
  ['the beginning of a name', 'team', 'team-leads'],
  ['another name', 'design', 'delivery'],
  ['the name of a series', 'core', 'core'],
])('leaves alone %s', (_name, folder, known) => {
  expect(strayFolders(notes(folder, 1), [known])).toEqual([]);
});

it('leaves alone a folder with several notes, and one beside few notes', () => {
  expect(strayFolders(notes('coer', 3), ['core'])).toEqual([]);
  expect(strayFolders([...notes('coer', 1), ...notes('core', 2)], [])).toEqual([]);
});

it('reports a folder with two notes once', () => {
  expect(strayFolders(notes('coer', 2), ['core']).map(({ message }) => message)).toEqual([
    'The folder `coer` has only 2 notes. It resembles the series `core`.',
  ]);
});
