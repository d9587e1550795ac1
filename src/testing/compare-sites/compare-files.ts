import {
  calendarSkeleton,
  csvSkeleton,
  jsonSkeleton,
  markdownSkeleton,
  xmlSkeleton,
} from './data-skeleton.ts';
import { htmlSkeleton } from './html-skeleton.ts';
import { changesBetween, differingLines } from './line-changes.ts';
import { type Rename, type Skeleton, textMark } from './skeleton.ts';

/** A difference of structure. Differences with the same `key` are the same difference in several places. */
export interface Difference {
  readonly key: string;
  /** The elements around it, innermost last. Empty for data. */
  readonly within: string;
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/** Words that took the place of others. */
export interface Rewording {
  readonly before: string;
  readonly after: string;
}

/** The differences between two versions of a file. */
export interface FileComparison {
  readonly differences: readonly Difference[];
  readonly rewordings: readonly Rewording[];
}

const skeletons: Readonly<Record<string, (text: string, rename: Rename) => Skeleton>> = {
  html: htmlSkeleton,
  json: jsonSkeleton,
  csv: csvSkeleton,
  xml: xmlSkeleton,
  ics: calendarSkeleton,
  md: markdownSkeleton,
};

/** Compares two versions of a file of a built site. `rename` turns old names into new ones. */
export function compareFiles(kind: string, before: string, after: string, rename: Rename): FileComparison {
  if (before === after) return { differences: [], rewordings: [] };
  const skeletonOf = skeletons[kind];
  if (!skeletonOf) return { differences: [{ ...noLines, key: 'other bytes' }], rewordings: [] };
  const older = skeletonOf(before, rename);
  const newer = skeletonOf(after, (name) => name);
  return {
    differences: older.within ? changedElements(older, newer) : changedValues(older.lines, newer.lines),
    rewordings: rewordingsBetween(older.words, newer.words),
  };
}

const noLines = { within: '', before: [], after: [] };

/** Changes of a page, where the order of the lines counts. */
function changedElements(older: Skeleton, newer: Skeleton): readonly Difference[] {
  const changes = changesBetween(older.lines, newer.lines);
  if (!changes) {
    return [{ key: 'different from end to end', within: '', ...differingLines(older.lines, newer.lines) }];
  }
  return changes
    .filter(({ before, after }) => ![...before, ...after].every(isEnd))
    .map(({ at, before, after }) => ({
      key: JSON.stringify([keyOf(before), keyOf(after)]),
      within: older.within?.[at] ?? '',
      before,
      after,
    }));
}

/** The end of an element. It differs only where the start differs too, so it says nothing new alone. */
function isEnd(line: string): boolean {
  return line.startsWith('</');
}

/** The kinds of lines, each once where it is repeated. */
function keyOf(lines: readonly string[]): readonly string[] {
  return lines.map(kindOf).filter((kind, index, all) => kind !== all[index - 1]);
}

const keptWhole = new Set('class data-label name rel role scope tabindex type'.split(' '));

/** A line without what differs from page to page: ids, days and numbers, and all of an address but its first folder. */
function kindOf(line: string): string {
  return line.replace(/([\w:-]+)="([^"]*)"/g, (attribute, name: string, value: string) => {
    if (keptWhole.has(name) || value === '' || value === textMark) return attribute;
    if (!/^(?:href|src|action)$/.test(name)) return `${name}="*"`;
    const [, folder = '', , query = '', anchor = ''] =
      /^([a-z]+:|\/[^/?#]*)?([^?#]*)(\?[^#]*)?(#.*)?$/.exec(value) ?? [];
    return `${name}="${folder}*${query.replace(/=[^&]*/g, '=*')}${anchor && '#*'}"`;
  });
}

/** Changes of data, one for each path of a value. The order counts only where nothing else differs. */
function changedValues(older: readonly string[], newer: readonly string[]): readonly Difference[] {
  const { before, after } = differingLines(older, newer);
  if (before.length + after.length === 0) {
    const at = older.findIndex((line, index) => line !== newer[index]);
    return at < 0
      ? []
      : [{ key: 'other order', within: '', before: older.slice(at, at + 1), after: newer.slice(at, at + 1) }];
  }
  const removed = Map.groupBy(before, pathOf);
  const added = Map.groupBy(after, pathOf);
  return [...new Set([...removed.keys(), ...added.keys()])].map((path) => ({
    key: `${path} ${removed.has(path)} ${added.has(path)}`,
    within: '',
    before: removed.get(path) ?? [],
    after: added.get(path) ?? [],
  }));
}

function pathOf(line: string): string {
  return line.replace(/ = .*$/s, '');
}

function rewordingsBetween(older: readonly string[], newer: readonly string[]): readonly Rewording[] {
  const changes = changesBetween(older, newer) ?? [differingLines(older, newer)];
  return changes.flatMap(({ before, after }) => {
    // The same number of texts on both sides: most likely each took the place of its fellow.
    if (before.length === after.length) {
      return before.map((text, index) => ({ before: text, after: after[index] ?? '' }));
    }
    return [{ before: before.join(' / '), after: after.join(' / ') }];
  });
}
