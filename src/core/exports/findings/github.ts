import type { Diagnostic } from '../../model/finding/finding.ts';

/**
 * Prints diagnostics as workflow commands, which GitHub shows at the line in the pull request:
 * `::error file=content/a.md,line=3,col=7,title=bad-date::message` (GitHub Docs, "Workflow commands"). `prefix` is the
 * content folder as seen from the root of the repository. Text of a note cannot begin a command of its own.
 */
export function githubDiagnostics(diagnostics: readonly Diagnostic[], prefix: string): string {
  return diagnostics
    .map(({ severity, code, path, line, column, message, hint, related = [] }) => {
      const places = related.map(
        (other) => `${prefix}${other.path}:${other.line}:${other.column}: ${other.message}`,
      );
      const text = [message, ...(hint === undefined ? [] : [`hint: ${hint}`]), ...places].join('\n');
      const file = property(prefix + path);
      return `::${severity} file=${file},line=${line},col=${column},title=${code}::${escaped(text)}\n`;
    })
    .join('');
}

/** Escapes data of a command. */
function escaped(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

/** Escapes a property of a command, in which a colon and a comma have a meaning. */
function property(text: string): string {
  return escaped(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
