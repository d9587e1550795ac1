import { join } from 'node:path';
import type { ErrorPayload } from 'vite';
import type { Diagnostic } from '../../core/model/finding/finding.ts';
import { printDiagnostics } from '../../core/text/terminal/findings.ts';

/** The errors of a check as what Vite's overlay shows: the first one's place, the words of all. */
export function overlayError(diagnostics: readonly Diagnostic[], folder: string): ErrorPayload | undefined {
  const errors = diagnostics.filter((diagnostic) => diagnostic.severity === 'error');
  const first = errors[0];
  if (!first) return undefined;
  return {
    type: 'error',
    err: {
      name: 'Check',
      message: printDiagnostics(errors, { prefix: `${folder}/` }),
      stack: '',
      plugin: 'throughline check',
      id: join(folder, first.path),
      loc: { file: join(folder, first.path), line: first.line, column: first.column },
    },
  };
}
