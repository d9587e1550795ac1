import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { readContent } from '../core/parse/content.ts';

/*
 * What somebody writes into the frontmatter of a note is kept: each word and figure of it is found again in what is
 * read. The cases are the examples of the format itself, and one note that uses all of it.
 */

const root = join(import.meta.dirname, 'programs');
const files = ['contract-examples', 'whole-format'].flatMap((name) => {
  const folder = join(root, name, 'content');
  return globSync('**/*.{md,yaml}', { cwd: folder })
    .sort()
    .map((path) => [name, path.replaceAll('\\', '/'), readFileSync(join(folder, path), 'utf8')] as const);
});

/** Every text, figure and empty list of a value; figures as text, as a partial day may be written. */
function leaves(value: unknown): string[] {
  if (Array.isArray(value)) return value.length === 0 ? ['[]'] : value.flatMap(leaves);
  if (typeof value !== 'object' || value === null) return [String(value)];
  return Object.values(value).flatMap(leaves);
}

it.each(files)('keeps everything of %s: %s', (name, path, text) => {
  const yaml = path.endsWith('.md') ? (text.split(/^---$/m)[1] ?? '') : text;
  const own = files.filter(([other]) => other === name).map(([, path, text]) => ({ path, text }));
  const { content, findings } = readContent(own);
  const everything: unknown[] = [content.site, content.people, content.teams];
  for (const list of [content.notes, content.series, content.programs, content.quarters]) {
    everything.push(...list.filter((entry) => entry.path === path));
  }
  expect(findings).toEqual([]);
  const kept = new Set(leaves(everything));
  expect(leaves(parse(yaml, { schema: 'core' })).filter((leaf) => !kept.has(leaf))).toEqual([]);
});
