import type { Diagnostic } from '../../model/finding/finding.ts';

/** Prints diagnostics as JSON, with `prefix` before each path. Version 2 only gains keys, so that programs can rely on it. */
export function jsonDiagnostics(diagnostics: readonly Diagnostic[], prefix: string): string {
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
