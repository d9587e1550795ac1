import { Option } from 'commander';
import type { Archive } from '../core/model/archive.ts';
import type { Day } from '../core/model/day/day.ts';
import { publishedArchive } from '../core/reading.ts';
import { type Effects, type ExitCode, exitCodes } from './effects.ts';
import { problemsText } from './output/findings.ts';
import { stops } from './output/summary.ts';
import type { OutOptions } from './output/write-out.ts';
import { readNotes } from './read-notes.ts';
import { onDay, todayOption } from './today.ts';

/** The options that all commands share which print what the site shows. */
export interface PublishedOptions extends OutOptions {
  readonly private?: true;
  readonly today?: Day;
}

/** Returns those options, in the order of the help. */
export function publishedOptions(): readonly Option[] {
  return [
    new Option('--out <file>', 'write to a file'),
    new Option('--force', 'overwrite the --out file'),
    new Option('--private', 'include private notes and records'),
    todayOption(),
  ];
}

/**
 * Returns the archive as the site shows it, for commands that print it. Errors in the notes stop them as they stop a
 * build, because missing content must not look like open work. Drafts are left out, and without `--private` private content.
 */
export async function readPublished(
  effects: Effects,
  options: PublishedOptions,
): Promise<{ readonly archive: Archive } | { readonly exit: ExitCode }> {
  const notes = await readNotes(onDay(effects, options.today));
  if (!notes) return { exit: exitCodes.failed };
  const { archive, content, diagnostics } = notes.reading;
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  if (stops(diagnostics, false)) {
    effects.err(problemsText(notes, errors, effects));
    effects.err(notes.summary);
    return { exit: exitCodes.errors };
  }
  const shown = { drafts: false, private: options.private === true };
  return { archive: publishedArchive(content, archive.today, shown) };
}
