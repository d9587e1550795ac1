import { styleText } from 'node:util';
import { githubDiagnostics } from '../../core/exports/findings/github.ts';
import { jsonDiagnostics } from '../../core/exports/findings/json.ts';
import { sarifDiagnostics } from '../../core/exports/findings/sarif.ts';
import type { Diagnostic } from '../../core/model/finding/finding.ts';
import { normaliseText } from '../../core/parse/text.ts';
import { type FindingPart, printDiagnostics } from '../../core/text/terminal/findings.ts';
import { pathPrefix } from '../../disk/content-path.ts';
import type { Effects, Screen } from '../effects.ts';
import type { ReadNotes } from '../read-notes.ts';

/** Forms in which findings can be printed. */
export const findingFormats = ['text', 'github', 'json', 'sarif'] as const;
export type FindingFormat = (typeof findingFormats)[number];

const colours: Readonly<Record<FindingPart, Parameters<typeof styleText>[0]>> = {
  place: 'bold',
  error: ['bold', 'red'],
  warning: ['bold', 'yellow'],
  note: ['bold', 'cyan'],
  caret: ['bold', 'green'],
  hint: 'cyan',
};

/** Returns the form that the environment asks for: in a workflow of GitHub its commands, else text. */
export function usualFormat(effects: Pick<Effects, 'env'>): FindingFormat {
  return effects.env['GITHUB_ACTIONS'] ? 'github' : 'text';
}

/** Returns findings in a form. As text on a terminal, each with its line and a caret. */
export function findingsText(
  { folder, contents }: Pick<ReadNotes, 'folder' | 'contents'>,
  diagnostics: readonly Diagnostic[],
  { format, screen, version }: { format: FindingFormat; screen: Screen; version: string },
): string {
  const prefix = pathPrefix(folder);
  if (format === 'json') return jsonDiagnostics(diagnostics, prefix);
  if (format === 'sarif') return sarifDiagnostics(diagnostics, { prefix, version });
  if (format === 'github') return githubDiagnostics(diagnostics, prefix);
  const texts = new Map(contents.files.map(({ path, text }) => [path, normaliseText(text)]));
  const { columns } = screen;
  return printDiagnostics(diagnostics, {
    prefix,
    ...(columns !== undefined && { excerpt: { columns, textOf: (path) => texts.get(path) } }),
    ...(screen.colours && {
      paint: (part, text) => styleText(colours[part], text, { validateStream: false }),
    }),
  });
}

/** Returns findings for standard error, in the form that the environment asks for. */
export function problemsText(
  notes: Pick<ReadNotes, 'folder' | 'contents'>,
  diagnostics: readonly Diagnostic[],
  effects: Effects,
): string {
  const { stderr: screen, version } = effects;
  return findingsText(notes, diagnostics, { format: usualFormat(effects), screen, version });
}
