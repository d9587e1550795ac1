import { readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { globSync } from 'tinyglobby';
import { describe, expect, it } from 'vitest';
import { folderOf, importTable, packageRefusalOf, refusalOf } from './import-table.ts';
import { importsIn } from './imports.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const files = globSync(['src/**/*.{ts,astro}', 'scripts/**/*.ts'], { cwd: root })
  .sort()
  .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }));
const held = files.filter(({ path }) => !path.endsWith('.test.ts') && !path.startsWith('src/testing/'));

/** The code of a file: all of a TypeScript file, the frontmatter and the scripts of an Astro file. */
function codeOf({ path, text }: { readonly path: string; readonly text: string }): string {
  if (!path.endsWith('.astro')) return text;
  const frontmatter = /^---\n([\s\S]*?)\n---/.exec(text)?.[1] ?? '';
  return [
    frontmatter,
    ...[...text.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(([, script]) => script),
  ].join('\n');
}

/** The same without comments and texts, in which any word may stand. */
function wordsOf(file: { readonly path: string; readonly text: string }): string {
  return codeOf(file)
    .replace(/\/\*[\s\S]*?\*\/|(?<!:)\/\/.*$/gm, '')
    .replace(/'(?:[^'\\\n]|\\.)*'|`(?:[^`\\]|\\.)*`/g, "''");
}

const pathsWith = (pattern: RegExp, among = held) =>
  among.filter((file) => pattern.test(wordsOf(file))).map(({ path }) => path);

describe('imports', () => {
  it('are read from every kind of statement', () => {
    const text = [
      "import { a } from './a.ts';",
      "import type { B } from './b.ts';",
      "import './c.css';",
      "export { d } from './d.ts';",
      'import {',
      '  e,',
      '  type F,',
      "} from './e.ts';",
      "const g = await import('./g.ts');",
    ].join('\n');
    expect(importsIn(text)).toEqual([
      { of: './a.ts', typeOnly: false },
      { of: './b.ts', typeOnly: true },
      { of: './c.css', typeOnly: false },
      { of: './d.ts', typeOnly: false },
      { of: './e.ts', typeOnly: false },
      { of: './g.ts', typeOnly: false },
    ]);
  });

  it.each([
    ['src/core/model/note.ts', 'src/core/text/lines/day.ts', false, false],
    ['src/core/views/lines/ref.ts', 'src/core/graph/linking/names.ts', false, true],
    ['src/components/lines/StatusWord.astro', 'src/core/views/lines/ref.ts', true, true],
    ['src/components/lines/StatusWord.astro', 'src/core/views/lines/ref.ts', false, false],
    ['src/components/lines/StatusWord.astro', 'src/site/routes.ts', false, true],
    ['src/components/lines/StatusWord.astro', 'src/site/archive.ts', false, false],
    ['src/core/text/lines/day.ts', 'src/pages/index.astro', false, false],
    ['src/core/views/action/page.ts', 'src/core/views/ledger/row.ts', false, true],
    ['src/core/views/ledger/row.ts', 'src/core/views/action/page.ts', true, false],
    ['src/core/views/lines/ref.ts', 'src/core/views/ledger/row.ts', true, false],
  ])('%s imports %s (types only: %s): allowed %s', (path, target, typeOnly, allowed) => {
    expect(refusalOf(path, target, typeOnly) === undefined).toBe(allowed);
  });

  it('follow the table', () => {
    const refusals = held.flatMap((file) =>
      importsIn(codeOf(file)).flatMap(({ of, typeOnly }) => {
        if (/\.css(\?url)?$/.test(of) || of.startsWith('virtual:')) return [];
        if (!of.startsWith('.')) return packageRefusalOf(file.path, of) ?? [];
        const target = relative(root, join(root, dirname(file.path), of)).replaceAll('\\', '/');
        return refusalOf(file.path, target, typeOnly) ?? [];
      }),
    );
    expect(refusals).toEqual([]);
  });

  it('have a row for each folder that holds code, and a folder for each row', () => {
    const used = new Set(held.map(({ path }) => folderOf(path)));
    expect(held.filter(({ path }) => folderOf(path) === undefined)).toEqual([]);
    // What is made up for tests is free to import anything; its row only says what may import it.
    const rows = Object.keys(importTable).filter((folder) => folder !== 'src/testing');
    expect(rows.filter((folder) => !used.has(folder))).toEqual([]);
  });

  it('of a room name only rooms that the list has before it, so that none import each other', () => {
    const rows = Object.keys(importTable);
    const upwards = rows.flatMap((folder, index) =>
      (importTable[folder]?.may ?? [])
        .filter((other) => dirname(other) === dirname(folder) && rows.indexOf(other) > index)
        .map((other) => `${folder} names ${other}`),
    );
    expect(
      upwards.filter((line) => /\/(core\/(views|text|exports|graph)|components|markup)\//.test(line)),
    ).toEqual([]);
  });
});

describe('every folder', () => {
  it('has at most 25 files besides tests', () => {
    const sizes = new Map<string, number>();
    const counted = globSync(['src/**/*.{ts,astro,css}', 'scripts/**/*.ts', 'tests/**/*.ts'], { cwd: root });
    for (const path of counted.filter((file) => !file.endsWith('.test.ts')))
      sizes.set(dirname(path), (sizes.get(dirname(path)) ?? 0) + 1);
    const large = [...sizes].filter(([, size]) => size > 25);
    expect(large).toEqual([]);
  });
});

describe('every file', () => {
  it('has no other clock than that of src/disk, and in the browser that of the reader', () => {
    const clocks = pathsWith(/new Date\(\s*\)|\bDate\.now\b|\bperformance\.now\b|\bDate\(\)/);
    const inBrowser = ['src/site/reader-day.ts'];
    expect(clocks.filter((path) => !path.startsWith('src/disk/') && !inBrowser.includes(path))).toEqual([]);
  });

  it('has no `any`', () => {
    expect(pathsWith(/(?::|\bas|<|,|\||&)\s*any\b(?=\s*[;,)>\]=|&[{]|$)|\bany\[\]/m, files)).toEqual([]);
  });

  it('has at most 300 lines', () => {
    expect(files.filter(({ text }) => text.split('\n').length > 300).map(({ path }) => path)).toEqual([]);
  });

  it('decides nothing in an Astro file: no list is filtered, sorted, searched or summed there', () => {
    const deciding = /\.(?:filter|find|findLast|findIndex|some|every|reduce|sort|toSorted|toReversed)\(/;
    const astro = held.filter(({ path }) => path.endsWith('.astro'));
    expect(astro.filter(({ text }) => deciding.test(text)).map(({ path }) => path)).toEqual([]);
  });

  it('has no default export, which Astro alone needs for its own files', () => {
    expect(pathsWith(/^export default\b/m)).toEqual([]);
  });
});
