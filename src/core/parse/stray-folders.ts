import type { Finding } from '../model/finding/finding.ts';
import { Nearest } from '../model/finding/nearest.ts';

/** Notes that a folder without a file in `series/` needs to count as known. */
const fewest = 3;

/**
 * Returns a finding for each folder of `notes/` that was probably meant as another: it has one or two notes and no
 * file in `series/`, and its name is a misspelling of a series that is known. Otherwise its notes would be a series of their own
 * without notice.
 */
export function strayFolders(
  notePaths: readonly string[],
  registered: readonly string[],
): readonly Finding[] {
  const folders = Map.groupBy(notePaths, (path) => path.split('/')[1] ?? '');
  const known = new Set([
    ...registered,
    ...[...folders].flatMap(([name, { length }]) => (length >= fewest ? name : [])),
  ]);
  return [...folders].flatMap(([name, [path = '', ...others]]): readonly Finding[] => {
    if (known.has(name)) return [];
    const meant = misspelt(name, [...known]);
    if (meant === undefined) return [];
    return [
      {
        code: 'unexpected-file',
        path,
        spot: 'whole',
        message: `The folder \`${name}\` has only ${others.length === 0 ? 'this note' : '2 notes'}. It resembles the series \`${meant}\`.`,
        hint: `rename it to \`${meant}\``,
      },
    ];
  });
}

/** Returns the name that was meant. Names that differ in digits are two names: `team-1`, `team-2`. */
function misspelt(name: string, known: readonly string[]): string | undefined {
  const digits = digitsOf(name);
  const alike = known.filter((other) => digitsOf(other) === digits && other.slice(0, 1) === name.slice(0, 1));
  return name.length < shortest ? undefined : new Nearest(() => alike).to(name, name.length < 7 ? 1 : 2);
}

/** Shortest name that resembles another. */
const shortest = 4;

function digitsOf(name: string): string {
  return name.replaceAll(/\D/g, '');
}
