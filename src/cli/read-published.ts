import type { Archive } from '../core/model/archive.ts';
import { publishedArchive } from '../core/reading.ts';
import { printDiagnostics } from '../core/text/terminal/findings.ts';
import { pathPrefix } from '../disk/content-path.ts';
import { type Effects, type ExitCode, exitCodes } from './effects.ts';
import { readNotes } from './read-notes.ts';
import { stops } from './summary.ts';

/**
 * Returns the archive as the site shows it, for commands that print it. Errors in the notes stop them as they stop a
 * build, because missing content must not look like open work. Drafts are left out. With `private`, private content is
 * included.
 */
export async function readPublished(
  effects: Effects,
  shown: { readonly private: boolean },
): Promise<{ readonly archive: Archive } | { readonly exit: ExitCode }> {
  const notes = await readNotes(effects);
  if (!notes) return { exit: exitCodes.failed };
  const { archive, content, diagnostics } = notes.reading;
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  if (stops(diagnostics, false)) {
    effects.err(printDiagnostics(errors, { prefix: pathPrefix(notes.folder) }));
    effects.err(notes.summary);
    return { exit: exitCodes.errors };
  }
  return { archive: publishedArchive(content, archive.today, { drafts: false, private: shown.private }) };
}
