import { type Day, isDay } from '../model/day/day.ts';
import { relativeDay } from '../model/day/relative-day.ts';
import type { Finding } from '../model/finding/finding.ts';
import { isSlug, toSlug } from '../model/id.ts';
import { badName } from './bad-name.ts';
import { probablyMeant } from './schema/value/day-problem.ts';

/** The parts of a note's path. */
export interface NotePath {
  readonly id: string;
  readonly seriesId: string;
  /** Date in the file name. Missing if the name does not start with one. */
  readonly day?: Day;
  readonly finding?: Finding;
}

/** Reads `notes/<series>/<date>[-<slug>].md`. */
export function readNotePath(path: string): NotePath {
  const parts = path
    .replace(/^notes\//, '')
    .replace(/\.md$/, '')
    .split('/');
  const [seriesId = '', name = ''] = parts;
  const id = parts.join('/');
  if (parts.length !== 2) return { id, seriesId, finding: wrongFolder(path, parts) };
  if (!isSlug(seriesId, 'series')) return { id, seriesId, finding: badName(path, seriesId, 'series') };
  if (!isSlug(name, 'note')) {
    const finding = { ...badName(path, name, 'note'), hint: renamedNote(toSlug(name) || 'meeting') };
    return { id, seriesId, finding };
  }
  const day = /^\d{4}-\d{2}-\d{2}(?=-|$)/.exec(name)?.[0];
  if (day === undefined || !isDay(day)) return { id, seriesId, finding: withoutDay(path, name) };
  return { id, seriesId, day };
}

function wrongFolder(path: string, parts: readonly string[]): Finding {
  return {
    code: 'bad-file-name',
    path,
    spot: 'whole',
    message: `\`${path}\` is not a note: notes are \`notes/<series>/<date>.md\`.`,
    hint: placeFor(parts),
  };
}

/** Returns the hint for a note in no folder, or below the folder of its series. */
function placeFor(parts: readonly string[]): string | undefined {
  const [series = '', ...below] = parts;
  if (below.length === 0) return `move it to \`notes/<series>/${series}.md\``;
  const name = below.at(-1) ?? '';
  const isDated = isSlug(name, 'note') && /^\d{4}-\d{2}-\d{2}(?:-|$)/.test(name);
  return isDated && isSlug(series, 'series') ? `move it to \`notes/${series}/${name}.md\`` : undefined;
}

/** Whether the name of a file has a year, as a note in the wrong place or with another form of its date has. */
export function namesYear(path: string): boolean {
  return /(?:^|\D)(?:19|20)\d\d(?:\D|$)|(?:^|\D)(?:19|20)\d{6}(?:\D|$)/.test(
    path.slice(path.lastIndexOf('/') + 1),
  );
}

/** Returns the finding for a file that is no note at all, such as a README: it has no date, and no fields. */
export function noNote(path: string): Finding {
  const name = path.slice(path.lastIndexOf('/') + 1);
  return {
    code: 'bad-file-name',
    path,
    spot: 'whole',
    message: `\`${name}\` is not a note: its name has no date, and it has no fields.`,
    hint: 'move it out of `notes/`',
  };
}

function withoutDay(path: string, name: string): Finding {
  const written = /^\d{4}-\d{2}-\d{2}/.exec(name)?.[0];
  return {
    code: 'bad-file-name',
    path,
    spot: 'whole',
    message: written
      ? `\`${written}\` in the file name is not a date.`
      : `The file name \`${name}.md\` does not start with a date.`,
    hint: written ? undefined : renamedNote(name),
  };
}

/** Returns the hint to rename a file: to the date that its name has in another order, else with a date in front. */
export function renamedNote(name: string): string {
  if (/^\d{4}-\d{2}-\d{2}(?:-|$)/.test(name)) return `rename it to \`${name}.md\``;
  const [, year, month, date, rest = ''] = /^(\d{4})-?(\d{2})-?(\d{2})(-.+)?$/.exec(name) ?? [];
  const day = `${year}-${month}-${date}`;
  if (isDay(day)) return `rename it to \`${day}${rest}.md\``;
  const meant = probablyMeant(name) ?? dayInWords(name);
  if (meant !== undefined) return `rename it to \`${meant}.md\``;
  const [, before, last = ''] = /^(.+?)-(\d{4}-\d{2}-\d{2})$/.exec(name) ?? [];
  if (isDay(last)) return `rename it to \`${last}-${before}.md\``;
  return `rename it to \`<date>-${name}.md\``;
}

/** Reads a date with its year and the name of its month: `5-june-2024`. */
function dayInWords(name: string): Day | undefined {
  const words = name.replaceAll('-', ' ');
  return /[a-z]/.test(words) && / \d{4}$/.test(words) ? relativeDay(words, '1900-01-01') : undefined;
}
