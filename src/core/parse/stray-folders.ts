import { byCodeUnit } from '../model/compare.ts';
import type { Finding } from '../model/finding/finding.ts';
import { Nearest } from '../model/finding/nearest.ts';
import { toSlug } from '../model/id.ts';

/** Most notes of a folder that may be a misspelling of a series without a file of its own. */
const mostNotes = 5;

/** A folder of `notes/` that was probably meant as another. */
interface StrayFolder {
  readonly name: string;
  readonly meant: string;
  readonly notes: readonly string[];
  /** Whether its notes can go to the other one. */
  readonly isFree: boolean;
}

/**
 * Returns the findings, with one for each folder of `notes/` that was probably meant as another. It has no file in
 * `series/`, and its name is a misspelling, or another number (`weekly`, `weeklies`), of a series that has one, or of a
 * folder with more notes. Otherwise its notes would be a series of their own without notice. Where there is a finding on the
 * name of the folder already, or each note says its series, that one has the hint.
 */
export function withStrayFolders(
  findings: readonly Finding[],
  notePaths: readonly string[],
  registered: readonly string[],
): readonly Finding[] {
  const strays = new Map(straysOf(notePaths, registered).map((stray) => [stray.name, stray]));
  if (strays.size === 0) return findings;
  const said = new Map<string, number>();
  const hinted = findings.map((finding): Finding => {
    const folder = folderOf(finding.path);
    const stray = finding.path.startsWith('notes/') ? strays.get(folder) : undefined;
    if (!stray) return finding;
    const { meant, isFree } = stray;
    const isOnFolder = finding.code === 'bad-file-name' && finding.message.startsWith(`\`${folder}\` `);
    const isOnSeries =
      finding.code === 'series-mismatch' && finding.message.startsWith(`\`series\` is \`${meant}\``);
    if (!isOnFolder && !isOnSeries) return finding;
    said.set(folder, (said.get(folder) ?? 0) + 1);
    return { ...finding, hint: isFree ? `rename it to \`${meant}\`` : undefined };
  });
  const unsaid = [...strays.values()].filter(({ name, notes }) => said.get(name) !== notes.length);
  return [...hinted, ...unsaid.map(findingOf)];
}

function straysOf(notePaths: readonly string[], registered: readonly string[]): readonly StrayFolder[] {
  const folders = Map.groupBy(notePaths, folderOf);
  return [...folders].flatMap(([name, notes]): readonly StrayFolder[] => {
    // A name that is no id gets that of its words.
    const slug = toSlug(name);
    if (registered.includes(slug)) return [];
    const larger = [...folders].flatMap(([other, others]) => (isLarger(others, notes) ? other : []));
    const meant = misspelt(slug, registered) ?? misspelt(slug, larger);
    return meant === undefined ? [] : [{ name, meant, notes, isFree: isFree(notes, meant, notePaths) }];
  });
}

function findingOf({ name, meant, notes, isFree: canMove }: StrayFolder): Finding {
  const has = notes.length > 2 ? `has ${notes.length} notes` : `has only ${few(notes.length)}`;
  return {
    code: 'unexpected-file',
    path: notes[0] ?? '',
    spot: 'whole',
    message: `The folder \`${name}\` ${has}. It resembles the series \`${meant}\`.`,
    hint: canMove ? `rename it to \`${meant}\`` : undefined,
  };
}

function folderOf(path: string): string {
  return path.split('/')[1] ?? '';
}

function inFolder(path: string, folder: string): string {
  return path.replace(/^notes\/[^/]*/, `notes/${folder}`);
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
  return !notes.some((path) => all.includes(inFolder(path, folder)));
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
