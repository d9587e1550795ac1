import { styleText } from 'node:util';
import { githubDiagnostics } from '../../core/exports/findings/github.ts';
import { jsonDiagnostics } from '../../core/exports/findings/json.ts';
import { sarifDiagnostics } from '../../core/exports/findings/sarif.ts';
import type { Diagnostic } from '../../core/model/finding/finding.ts';
import { normaliseText } from '../../core/parse/text.ts';
import { type FindingPart, printDiagnostics } from '../../core/text/terminal/findings.ts';
import { pathPrefix, reportBase } from '../../disk/content-path.ts';
import { shownPath } from '../earlier-addresses.ts';
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

/** The form of findings, and where they are printed. */
interface FindingOutput {
  readonly format: FindingFormat;
  readonly effects: Pick<Effects, 'env' | 'version'>;
  readonly screen: Screen;
}

/** Returns findings in a form. As text on a terminal, each with its line and a caret. */
export function findingsText(
  { folder, contents }: Pick<ReadNotes, 'folder' | 'contents'>,
  diagnostics: readonly Diagnostic[],
  { format, effects: { env, version }, screen }: FindingOutput,
): string {
  const base = reportBase(folder, env);
  const isReport = format === 'sarif' || format === 'github';
  const prefix = isReport ? base.prefix : pathPrefix(folder);
  const shown = diagnostics.map((diagnostic) => placedBelow(prefix, diagnostic));
  if (format === 'json') return jsonDiagnostics(shown, '');
  if (format === 'sarif') return sarifDiagnostics(shown, { prefix: '', version, base: base.url });
  if (format === 'github') return githubDiagnostics(shown, '');
  const { files, addresses } = contents;
  const read = addresses ? [...files, addresses] : files;
  const texts = new Map(read.map(({ path, text }) => [shownPath(prefix, path), normaliseText(text)]));
  const { columns } = screen;
  return printDiagnostics(shown, {
    ...(columns !== undefined && { excerpt: { columns, textOf: (path) => texts.get(path) } }),
    ...(screen.colours && {
      paint: (part, text) => styleText(colours[part], text, { validateStream: false }),
    }),
  });
}

/** Returns a finding with its paths as they are printed. */
function placedBelow(prefix: string, { path, related, ...rest }: Diagnostic): Diagnostic {
  return {
    ...rest,
    path: shownPath(prefix, path),
    related: related?.map((other) => ({ ...other, path: shownPath(prefix, other.path) })),
  };
}

/** Returns findings for standard error, in the form that the environment asks for. */
export function problemsText(
  notes: Pick<ReadNotes, 'folder' | 'contents'>,
  diagnostics: readonly Diagnostic[],
  effects: Effects,
): string {
  return findingsText(notes, diagnostics, { format: usualFormat(effects), effects, screen: effects.stderr });
}
