import type { Diagnostic } from '../../model/finding/finding.ts';
import type { Place } from '../../model/finding/source.ts';

/** Options for printing. `prefix` is the content folder as seen from the working directory: `content/`. */
interface Options {
  readonly prefix?: string;
}

/** Prints diagnostics as text, with places in the form that editors and terminals turn into links. */
export function printDiagnostics(diagnostics: readonly Diagnostic[], { prefix = '' }: Options = {}): string {
  return diagnostics.map((diagnostic) => `${linesOf(diagnostic, prefix).join('\n')}\n`).join('');
}

/** Prints diagnostics as JSON. Version 2 only gains keys, so that programs can rely on it. */
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
  const report = { version: 2, errors: count('error'), warnings: count('warning'), findings: rows };
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

/** Returns a text of a note on one line, without control characters that a terminal would obey. */
export function inOneLine(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what a terminal would obey
  return text.replaceAll(/[\0-\x1F\x7F-\x9F\u2028\u2029]+/g, ' ');
}
