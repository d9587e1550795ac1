import { expect, it } from 'vitest';
import { anArchive, aProgram } from '../../../testing/builders.ts';
import { programsList } from './program-list.ts';

it('cuts the programs into pages, so that no page grows with their number', () => {
  const ids = ['p1', 'p2', 'p3', 'p4', 'p5', 'p6'];
  const pages = programsList(anArchive({ programs: ids.map((id) => aProgram({ id })) }));
  expect(pages.map(({ items, total }) => [items.map(({ ref }) => ref.id), total])).toEqual([
    [['p1', 'p2', 'p3', 'p4'], 6],
    [['p5', 'p6'], 6],
  ]);
  expect(programsList(anArchive({})).map(({ items }) => items)).toEqual([[]]);
});
