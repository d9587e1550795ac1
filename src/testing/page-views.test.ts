import { readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { globSync } from 'tinyglobby';
import { describe, expect, it } from 'vitest';
import { importsIn } from './import-table.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** The rooms that are asked for any day, and the lines that they share with all others. */
const ofAnyDay = ['ledger', 'as-of', 'report', 'lines'];

/** An exported function, its name and its parameters. */
const exported = /^export function (\w+)(?:<[^(]*>)?\(([\s\S]*?)\)(?:: [\s\S]*?)? \{\n/gm;

/** The functions of all other rooms that take a day. Only the pieces of a page may. */
const takingADay = globSync(['src/core/views/*/*.ts'], { cwd: root })
  .filter((path) => !path.endsWith('.test.ts') && !ofAnyDay.includes(path.split('/')[3] ?? ''))
  .flatMap((path) =>
    [...textOf(path).matchAll(exported)].flatMap(([, name = '', parameters = '']) =>
      /: Day\b/.test(parameters) ? [{ path, name, withArchive: /\bArchive\b/.test(parameters) }] : [],
    ),
  );

describe('a view', () => {
  it('that takes the archive takes no day beside it', () => {
    expect(takingADay.filter(({ withArchive }) => withArchive)).toEqual([]);
  });

  it('that a page or a command calls takes no day', () => {
    expect(takingADay.length).toBeGreaterThan(0);
    const callers = globSync(['src/{pages,layouts,components/live,cli}/**/*.{ts,astro}'], { cwd: root });
    const calls = callers.flatMap((path) => {
      const text = textOf(path);
      const imported = importsIn(text).map(({ of }) => relative(root, join(root, dirname(path), of)));
      return takingADay
        .filter((view) => imported.includes(view.path) && text.includes(`${view.name}(`))
        .map((view) => `${path} calls ${view.name}`);
    });
    expect(calls).toEqual([]);
  });
});

function textOf(path: string): string {
  return readFileSync(join(root, path), 'utf8');
}
