import type { Diagnostic } from '../../model/finding/finding.ts';
import type { Place } from '../../model/finding/source.ts';
import { type Excerpt, excerptOf } from './excerpt.ts';

/** What a part of a finding is. A terminal with colours shows each kind in its own. */
export type FindingPart = 'place' | 'error' | 'warning' | 'note' | 'caret' | 'hint';

/** Options for printing. */
interface Options {
  /** Content folder as seen from the working directory: `content/`. */
  readonly prefix?: string;
  /** Sources for the line of each finding, and the columns of the terminal. If missing, no line is shown. */
  readonly excerpt?: Excerpt;
  /** Colours a part. If missing, there are no colours. */
  readonly paint?: (part: FindingPart, text: string) => string;
}

/**
 * Prints diagnostics as compilers do, so that every editor and terminal finds the place:
 * `path:14:10: error: message [code]` (GNU Coding Standards, "Formatting Error Messages"). The hint follows on a line
 * of its own, and each related place as a note.
 */
export function printDiagnostics(diagnostics: readonly Diagnostic[], options: Options = {}): string {
  return diagnostics.map((diagnostic) => `${linesOf(diagnostic, options).join('\n')}\n`).join('');
}

function linesOf(
  { severity, code, message, hint, related = [], ...place }: Diagnostic,
  { prefix = '', excerpt, paint = (_part, text) => text }: Options,
): string[] {
  const placeOf = (at: Place) => paint('place', `${printPlace(at, prefix)}:`);
  const shown = excerpt && excerptOf(place, excerpt);
  return [
    `${placeOf(place)} ${paint(severity, `${severity}:`)} ${inOneLine(message)} [${code}]`,
    ...(shown ? [shown.line, paint('caret', shown.caret)] : []),
    ...(hint === undefined ? [] : [`  ${paint('hint', 'hint:')} ${inOneLine(hint)}`]),
    ...related.map((other) => `${placeOf(other)} ${paint('note', 'note:')} ${inOneLine(other.message)}`),
  ];
}

function printPlace({ path, line, column }: Place, prefix: string): string {
  return `${prefix}${inOneLine(path)}:${line}:${column}`;
}

/** Returns a text of a note on one line, without control characters that a terminal would obey. */
export function inOneLine(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what a terminal would obey
  return text.replaceAll(/[\0-\x1F\x7F-\x9F\u2028\u2029]+/g, ' ');
}
