import { byCodeUnit } from '../model/compare.ts';
import type { Finding } from '../model/finding/finding.ts';
import { Nearest } from '../model/finding/nearest.ts';

/** Most notes of a folder that may be a misspelling of a series without a file of its own. */
const mostNotes = 5;

/**
 * Returns a finding for each folder of `notes/` that was probably meant as another. It has no file in `series/`, and its
 * name is a misspelling, or another number (`weekly`, `weeklies`), of a series that has one, or of a folder with more
 * notes. Otherwise its notes would be a series of their own without notice.
 */
export function strayFolders(
  notePaths: readonly string[],
  registered: readonly string[],
): readonly Finding[] {
  const folders = Map.groupBy(notePaths, (path) => path.split('/')[1] ?? '');
  return [...folders].flatMap(([name, notes]): readonly Finding[] => {
    const [path = ''] = notes;
    if (registered.includes(name)) return [];
    const larger = [...folders].flatMap(([other, others]) => (isLarger(others, notes) ? other : []));
    const meant = misspelt(name, registered) ?? misspelt(name, larger);
    if (meant === undefined) return [];
    const has = notes.length > 2 ? `has ${notes.length} notes` : `has only ${few(notes.length)}`;
    return [
      {
        code: 'unexpected-file',
        path,
        spot: 'whole',
        message: `The folder \`${name}\` ${has}. It resembles the series \`${meant}\`.`,
        hint: isFree(notes, meant, notePaths) ? `rename it to \`${meant}\`` : undefined,
      },
    ];
  });
}

/** Whether a folder has more notes than another one with few. Of two with equally many, the one that began first counts. */
function isLarger(folder: readonly string[], than: readonly string[]): boolean {
  if (than.length > mostNotes) return false;
  return folder.length === than.length ? firstName(folder) < firstName(than) : folder.length > than.length;
}

function firstName(notes: readonly string[]): string {
  return notes.map((path) => path.slice(path.lastIndexOf('/') + 1)).sort(byCodeUnit)[0] ?? '';
}

function few(notes: number): string {
  return notes === 1 ? 'this note' : '2 notes';
}

/** Whether the notes of a folder can go to another one: it has no note of the same name. */
function isFree(notes: readonly string[], folder: string, all: readonly string[]): boolean {
  const moved = notes.map((path) => path.replace(/^notes\/[^/]*/, `notes/${folder}`));
  return !moved.some((path) => all.includes(path));
}

/** Returns the name that was meant. Names that differ in digits are two names: `team-1`, `team-2`. */
function misspelt(name: string, known: readonly string[]): string | undefined {
  if (name.length < shortest) return undefined;
  const alike = known.filter(
    (other) => other !== name && digitsOf(other) === digitsOf(name) && beginsLike(name, other),
  );
  const singular = singularOf(name);
  const most = name.length < 7 ? 1 : 2;
  return alike.find((other) => singularOf(other) === singular) ?? new Nearest(() => alike).to(name, most);
}

/** Shortest name that resembles another. */
const shortest = 3;

/** Whether two names have the same first letter, or their first two are swapped. */
function beginsLike(a: string, b: string): boolean {
  return a.slice(0, 1) === b.slice(0, 1) || (a.charAt(0) === b.charAt(1) && a.charAt(1) === b.charAt(0));
}

/** Returns a name without hyphens and the ending of a plural: `week-lies` is `weekly`. */
function singularOf(name: string): string {
  return name.replaceAll('-', '').replace(/ies$/, 'y').replace(/s$/, '');
}

function digitsOf(name: string): string {
  return name.replaceAll(/\D/g, '');
}
