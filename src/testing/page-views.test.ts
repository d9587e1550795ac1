import { readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { globSync } from 'tinyglobby';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { type ViewOfADay, viewsOfADay } from './views-of-a-day.ts';

const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '');

/** The rooms that are asked for any day, and the lines that they share with all others. */
const ofAnyDay = ['ledger', 'as-of', 'report', 'lines'];

const paths = globSync(['src/core/views/*/*.ts'], { cwd: root }).filter(
  (path) => !path.endsWith('.test.ts') && !ofAnyDay.includes(path.split('/')[3] ?? ''),
);

/** Every form in which a view could take a day. */
const madeUp = 'src/core/views/aim/made-up.ts';
const forms = `
  import type { Archive } from '../../model/archive.ts';
  import type { Day } from '../../model/day/day.ts';

  type Moment = Day;
  interface Options { readonly today?: Day }
  type Page = (archive: Archive, on: Day) => string;

  export function declared(archive: Archive, today: Day): string { return today; }
  export const arrow = (archive: Archive, today: Day): string => today;
  export const aliased = (archive: Archive, on: Moment | undefined) => on;
  export const typed: Page = (archive, on) => on;
  export function optional({ series }: Archive, { today }: Options) { return today; }
  export const writtenOut = (archive: Archive, { on }: { readonly on: Day }) => on;
  export const part = (archive: Archive, { today }: Pick<Options, 'today'>) => today;
  export const curried = (archive: Archive) => (today: Day) => today;
  export const other = (archive: Archive, id: string) => id + archive.today;
`;

const all = viewsOfADay(root, paths, { [madeUp]: forms });
const takingADay = all.filter(({ path }) => path !== madeUp);

describe('a view', () => {
  it('is seen to take a day in whatever form it is written', () => {
    const seen = all.filter(({ path, withArchive }) => path === madeUp && withArchive);
    expect(seen.map(({ name }) => name).sort()).toEqual([
      'aliased',
      'arrow',
      'curried',
      'declared',
      'optional',
      'part',
      'typed',
      'writtenOut',
    ]);
  });

  it('that takes the archive takes no day beside it', () => {
    expect(takingADay.filter(({ withArchive }) => withArchive)).toEqual([]);
  });

  it('that a page or a command imports takes no day', () => {
    expect(takingADay.length).toBeGreaterThan(0);
    const callers = globSync(['src/{pages,layouts,components/live,cli}/**/*.{ts,astro}'], { cwd: root });
    const imported = callers.filter((path) => !path.endsWith('.test.ts')).flatMap(importedInto);
    expect(imported).toEqual([]);
  });
});

/** The views of a day that a file imports, under whatever name. `import *` imports all. */
function importedInto(path: string): readonly string[] {
  const text = readFileSync(join(root, path), 'utf8');
  const code = path.endsWith('.astro') ? (/^---\n([\s\S]*?)\n---/.exec(text)?.[1] ?? '') : text;
  return ts.createSourceFile('code.ts', code, ts.ScriptTarget.Latest).statements.flatMap((statement) => {
    if (!ts.isImportDeclaration(statement) || !ts.isStringLiteral(statement.moduleSpecifier)) return [];
    const from = relative(root, join(root, dirname(path), statement.moduleSpecifier.text));
    const bindings = statement.importClause?.namedBindings;
    const named = bindings && ts.isNamedImports(bindings) ? bindings.elements : undefined;
    const isImported = ({ name }: ViewOfADay) =>
      !named || named.some((element) => (element.propertyName ?? element.name).text === name);
    return takingADay
      .filter((view) => view.path === from && isImported(view))
      .map((view) => `${path} imports ${view.name}`);
  });
}
