import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { globSync } from 'tinyglobby';
import { expect, it } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** `follow-through` as in the name of a component: `FollowThrough`. */
function inCapitals(room: string): string {
  return room.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase());
}

/** The imports of a file that give a component another name than its own, alone or after its room. */
function renamed(path: string): readonly string[] {
  const source = readFileSync(join(root, path), 'utf8');
  return [...source.matchAll(/import (\w+) from '([^']+)\.astro'/g)].flatMap(
    ([, local = '', target = '']) => {
      const file = posix.join(posix.dirname(path), target);
      const name = posix.basename(file);
      const room = inCapitals(posix.basename(posix.dirname(file)));
      return local === name || local === room + name ? [] : [`${path}: ${local} is ${name}`];
    },
  );
}

it('a component is imported by the name of its file, or by its room and that name', () => {
  expect(globSync('src/**/*.{astro,ts,mdx}', { cwd: root }).flatMap(renamed)).toEqual([]);
});
