import type { Diagnostic } from '../../model/finding/finding.ts';
import type { Place } from '../../model/finding/source.ts';

/** Where the content folder is, seen from where the reader stands: `content/`. */
interface Options {
  readonly prefix?: string;
}

/** Diagnostics as text, in the form that editors and terminals make links of. */
export function printDiagnostics(diagnostics: readonly Diagnostic[], { prefix = '' }: Options = {}): string {
  return diagnostics.map((diagnostic) => `${linesOf(diagnostic, prefix).join('\n')}\n`).join('');
}

/** Diagnostics as JSON. Keys are only ever added to version 1, so that a program may rely on it. */
export function jsonDiagnostics(diagnostics: readonly Diagnostic[], { prefix = '' }: Options = {}): string {
  const rows = diagnostics.map(({ code, severity, path, line, column, message, hint, related }) => ({
    code,
    severity,
    path: prefix + path,
    line,
    column,
    message,
    hint,
    related: related?.map((other) => ({
      path: prefix + other.path,
      line: other.line,
      column: other.column,
      message: other.message,
    })),
  }));
  const count = (severity: string) => rows.filter((row) => row.severity === severity).length;
  const report = { version: 1, errors: count('error'), warnings: count('warning'), diagnostics: rows };
  return `${JSON.stringify(report, null, 2)}\n`;
}

function linesOf(
  { severity, code, message, hint, related = [], ...place }: Diagnostic,
  prefix: string,
): string[] {
  return [
    `${printPlace(place, prefix)}  ${severity}  ${code}`,
    `  ${inOneLine(message)}`,
    ...related.map((other) => `  also: ${printPlace(other, prefix)} ${inOneLine(other.message)}`),
    ...(hint === undefined ? [] : [`  hint: ${inOneLine(hint)}`]),
  ];
}

function printPlace({ path, line, column }: Place, prefix: string): string {
  return `${prefix}${inOneLine(path)}:${line}:${column}`;
}

/** Text from a note cannot make lines of its own, nor send signs to a terminal. */
export function inOneLine(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what a terminal would obey
  return text.replaceAll(/[\0-\x1F\x7F-\x9F\u2028\u2029]+/g, ' ');
}
