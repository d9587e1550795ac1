import { by } from '../../model/compare.ts';
import type { Code, Severity } from '../../model/finding/catalogue.ts';
import type { Diagnostic, Finding } from '../../model/finding/finding.ts';
import type { KeyPath, Place, Spot } from '../../model/finding/source.ts';
import { normaliseText } from '../text.ts';
import { yamlPlaces } from './document.ts';
import { yamlOf } from './frontmatter.ts';
import { readYaml } from './yaml.ts';

type FindPlace = (spot: Spot) => Place;

/**
 * Resolves the places of findings and their severities, without those that are `off`. Places are resolved last, so that
 * only files with findings are read again. Sorted by path, line, column and code.
 */
export function placeFindings(
  findings: readonly Finding[],
  textOf: (path: string) => string | undefined,
  severityOf: (code: Code, path: string) => Severity,
): Diagnostic[] {
  const placeOf = placeFinder(textOf);
  const diagnostics: Diagnostic[] = [];
  for (const finding of findings) {
    const severity = severityOf(finding.code, finding.path);
    if (severity === 'off') continue;
    const { code, message, hint } = finding;
    const related = finding.related?.map((other) => ({
      ...placeOf(other.path, other.spot),
      message: other.message,
    }));
    diagnostics.push({ ...placeOf(finding.path, finding.spot), severity, code, message, hint, related });
  }
  return diagnostics.sort(inOrder);
}

/** Returns a function that resolves places. It reads each file again at most once. */
export function placeFinder(
  textOf: (path: string) => string | undefined,
): (path: string, spot: Spot) => Place {
  const finders = new Map<string, FindPlace>();
  return (path, spot) => {
    const finder = finders.get(path) ?? finderFor(path, textOf);
    finders.set(path, finder);
    return finder(spot);
  };
}

const byPath = by<Diagnostic>((diagnostic) => diagnostic.path);
const byWords = by<Diagnostic>(
  (diagnostic) => diagnostic.code,
  (diagnostic) => diagnostic.message,
);

function inOrder(a: Diagnostic, b: Diagnostic): number {
  return byPath(a, b) || a.line - b.line || a.column - b.column || byWords(a, b);
}

/** Resolves places in one file. Its YAML is read only when a place needs it. */
function finderFor(path: string, textOf: (path: string) => string | undefined): FindPlace {
  let find: ((keys: KeyPath, at: 'key' | 'value') => Place) | undefined;
  const whole: Place = { path, line: 1, column: 1 };
  return (spot) => {
    if (spot === 'whole') return whole;
    if ('line' in spot) return { path, line: spot.line, column: spot.column };
    find ??= placesOf(path, textOf(path)) ?? (() => whole);
    const place = find(spot.keys, spot.at ?? 'value');
    return spot.words === undefined ? place : placeOfWords(spot.words, place, textOf(path) ?? '');
  };
}

/** Most lines of a value in which words are looked for. */
const mostLines = 40;

/** Returns the first place of words from the start of a value on, or that of the value if they are written otherwise. */
function placeOfWords(words: string, place: Place, text: string): Place {
  const lines = normaliseText(text)
    .split('\n')
    .slice(place.line - 1, place.line - 1 + mostLines);
  for (const [index, line] of lines.entries()) {
    const found = line.indexOf(words, index === 0 ? place.column - 1 : 0);
    if (found >= 0) return { ...place, line: place.line + index, column: found + 1 };
  }
  return place;
}

/**
 * Returns the function that finds the places of keys. In YAML that cannot be read as it is, they are those of the mended
 * text, which has the same lines.
 */
function placesOf(path: string, text: string | undefined) {
  const source = text === undefined ? undefined : yamlOf(path, normaliseText(text));
  if (!source) return undefined;
  const reading = readYaml(source);
  if (!reading.ok || reading.source.text === source.text) return yamlPlaces(source);
  const find = yamlPlaces(reading.source);
  const written = source.text.split('\n');
  const mended = reading.source.text.split('\n');
  return (keys: KeyPath, at: 'key' | 'value'): Place => {
    const place = find(keys, at);
    const line = place.line - source.firstLine;
    return { ...place, column: columnIn(written[line] ?? '', mended[line] ?? '', place.column) };
  };
}

/** Returns the column that a line as written has for one of the mended line: behind what was mended, it moved. */
function columnIn(written: string, mended: string, column: number): number {
  const more = mended.length - written.length;
  const rest = mended.slice(column - 1);
  const isSame = mended.slice(0, column - 1) === written.slice(0, column - 1);
  return !isSame && written.endsWith(rest)
    ? Math.max(1, column - more)
    : Math.min(column, written.length + 1);
}
