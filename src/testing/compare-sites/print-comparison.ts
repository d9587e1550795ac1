import { count } from '../../core/text/lines/count.ts';
import type { Difference, Rewording } from './compare-files.ts';
import type { ComparedFile, SiteComparison, Weight } from './compare-sites.ts';

/** The parts of a comparison to print besides the summary. */
interface PrintOptions {
  /** Prints the texts that changed. */
  readonly words: boolean;
  /** The number of differences, of paths and of lines on each side that are printed. */
  readonly most: number;
}

interface Group<T> {
  readonly example: T;
  readonly path: string;
  places: number;
  readonly files: Set<string>;
}

/** Returns a comparison as text: the files by outcome, then each difference once, with its count and an example. */
export function printComparison(comparison: SiteComparison, { words, most }: PrintOptions): string {
  const { files, onlyBefore, onlyAfter, weights } = comparison;
  const differences = grouped(files, ({ differences }) => differences.map((each) => [each.key, each]));
  const rewordings = grouped(files, ({ rewordings }) => rewordings.map((each) => [rewordingKey(each), each]));
  return [
    ...outcomeTable(files),
    ...pathList('only before', onlyBefore, most),
    ...pathList('only after', onlyAfter, most),
    '',
    'Not compared, before and after:',
    ...[...weights].map(([group, { before, after }]) => `  ${group}: ${weight(before)}, ${weight(after)}`),
    '',
    `Structure: ${count(differences.length, 'kind')} of difference`,
    ...capped(differences, most, (group) => difference(group, Math.min(most, mostLines))),
    ...(words
      ? [
          '',
          `Words: ${count(rewordings.length, 'kind')} of change`,
          ...capped(rewordings, Infinity, rewording),
        ]
      : []),
    '',
  ].join('\n');
}

/** Whether any file is missing, new or of another structure. */
export function hasOtherStructure({ files, onlyBefore, onlyAfter }: SiteComparison): boolean {
  return onlyBefore.length + onlyAfter.length > 0 || files.some(({ differences }) => differences.length > 0);
}

const mostLines = 6;
const outcomes = ['same', 'spaces only', 'words only', 'structure'] as const;

function outcomeOf({ differences, rewordings }: ComparedFile): (typeof outcomes)[number] {
  if (differences.length > 0) return 'structure';
  if (rewordings.length === 0) return 'same';
  const isSpace = rewordings.every(
    ({ before, after }) => before.replace(/\s/g, '') === after.replace(/\s/g, ''),
  );
  return isSpace ? 'spaces only' : 'words only';
}

function outcomeTable(files: readonly ComparedFile[]): readonly string[] {
  const kinds = [...Map.groupBy(files, ({ kind }) => kind)].sort(([, a], [, b]) => b.length - a.length);
  const row = (cells: readonly (string | number)[]) => cells.map((cell) => `${cell}`.padStart(12)).join('');
  return [
    row(['kind', 'files', ...outcomes]),
    ...kinds.map(([kind, of]) =>
      row([
        kind,
        of.length,
        ...outcomes.map((outcome) => of.filter((file) => outcomeOf(file) === outcome).length),
      ]),
    ),
  ];
}

/** Paths of the same form are one line, with their number. */
function pathList(title: string, paths: readonly string[], most: number): readonly string[] {
  if (paths.length === 0) return [];
  const forms = [...Map.groupBy(paths, (path) => path.replace(/(?<=\/).*(?=\/)/, '*'))];
  return [
    '',
    `Files ${title}: ${paths.length}`,
    ...capped(forms, most, ([form, of]) => [`  ${of.length === 1 ? of[0] : `${form} (${of.length})`}`]),
  ];
}

function weight({ files, bytes }: Weight): string {
  return `${files} of ${Math.round(bytes / 1000)} kB`;
}

/** Groups by key, those of the most files first. */
function grouped<T>(
  files: readonly ComparedFile[],
  of: (file: ComparedFile) => readonly (readonly [key: string, each: T])[],
): readonly Group<T>[] {
  const groups = new Map<string, Group<T>>();
  for (const file of files) {
    for (const [key, each] of of(file)) {
      const keyed = `${file.kind} ${key}`;
      const group = groups.get(keyed) ?? { example: each, path: file.path, places: 0, files: new Set() };
      group.places += 1;
      group.files.add(file.path);
      groups.set(keyed, group);
    }
  }
  return [...groups.values()].sort((a, b) => b.files.size - a.files.size || b.places - a.places);
}

function capped<T>(
  items: readonly T[],
  most: number,
  print: (item: T) => readonly string[],
): readonly string[] {
  const left = items.length - most;
  return [...items.slice(0, most).flatMap(print), ...(left > 0 ? [`  ${left} more (--all)`] : [])];
}

function difference(group: Group<Difference>, most: number): readonly string[] {
  const { within, before, after } = group.example;
  const side = (mark: string, lines: readonly string[]) => {
    const unrepeated = lines.filter((line, index) => line !== lines[index - 1]);
    return capped(unrepeated, most, (line) => [`  ${mark} ${line}`.slice(0, 160)]);
  };
  return [
    `${occurrences(group)}${within === '' ? '' : `, in ${within}`}`,
    ...side('-', before),
    ...side('+', after),
  ];
}

function rewording(group: Group<Rewording>): readonly string[] {
  return [occurrences(group), `  - ${group.example.before}`, `  + ${group.example.after}`];
}

function occurrences({ files, places, path }: Group<unknown>): string {
  return `${count(files.size, 'file')}, ${count(places, 'place')}, such as ${path}`;
}

/** A change without the words that both texts start or end with, and without its numbers and days. */
function rewordingKey({ before, after }: Rewording): string {
  const [older, newer] = [before.split(' '), after.split(' ')];
  while (older.length > 0 && older[0] === newer[0]) {
    older.shift();
    newer.shift();
  }
  while (older.length > 0 && older.at(-1) === newer.at(-1)) {
    older.pop();
    newer.pop();
  }
  return `${older.join(' ')} => ${newer.join(' ')}`.replace(/\d+/g, '0');
}
