import { readdir, readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { faces, letters, pointsOf } from './faces.ts';
import { readPackage } from './files.ts';
import { makeFonts } from './make.ts';

const folder = new URL('../../styles/fonts/', import.meta.url);

describe('the fonts', () => {
  it('in the folder are those that `npm run fonts` makes of the packages', async () => {
    const made = await makeFonts(readPackage);
    expect((await readdir(folder)).toSorted()).toEqual(made.map(({ name }) => name).toSorted());
    const other = [];
    for (const { name, bytes } of made)
      if (!bytes.equals(await readFile(new URL(name, folder)))) other.push(name);
    expect(other).toEqual([]);
  });

  it('hold each letter of a package once', async () => {
    for (const face of faces)
      for (const source of ['latin', 'latin-ext'] as const) {
        const weight = typeof face.weight === 'number' ? face.weight : 'index';
        const sheet = String(
          await readPackage(`${face.from}/${weight}${face.style === 'italic' ? '-italic' : ''}.css`),
        );
        const held = letters.filter((some) => some.source === source).flatMap(({ runs }) => pointsOf(runs));
        expect(held.toSorted((a, b) => a - b)).toEqual(rangeBeside(sheet, face.source(source)));
      }
  });
});

/** The code points that a style sheet of a package states for one of its files. */
function rangeBeside(sheet: string, file: string): readonly number[] {
  const rule = sheet.split('@font-face').find((part) => part.includes(file));
  const range = /unicode-range:\s*([^;]+);/.exec(rule ?? '')?.[1] ?? '';
  const runs = range.split(',').map((part) => {
    const [first = '', last = first] = part.trim().replace('U+', '').split('-');
    return [Number.parseInt(first, 16), Number.parseInt(last, 16)] as const;
  });
  return pointsOf(runs).toSorted((a, b) => a - b);
}
