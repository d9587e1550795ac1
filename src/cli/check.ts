import { Option } from 'commander';
import type { Day } from '../core/model/day/day.ts';
import { newCommand, runCommand } from './command.ts';
import { type Effects, type ExitCode, exitCodes } from './effects.ts';
import { type FindingFormat, findingFormats, findingsText, usualFormat } from './output/findings.ts';
import { stops } from './output/summary.ts';
import { readNotes } from './read-notes.ts';
import { onDay, todayOption } from './today.ts';

interface Options {
  readonly format: FindingFormat;
  readonly strict?: true;
  readonly today?: Day;
}

/** `check`: reads, links and checks the content folder and prints every finding. Exit 0, 1 or 2. */
export function runCheck(argv: readonly string[], effects: Effects): Promise<ExitCode> {
  const command = newCommand('check', 'Check every note and print all findings.', effects)
    .addOption(
      new Option('--format <format>', 'output format (github where GITHUB_ACTIONS is set)')
        .choices(findingFormats)
        .default(usualFormat(effects)),
    )
    .option('--strict', 'treat warnings as errors')
    .addOption(todayOption())
    .addHelpText(
      'after',
      '\nReads the folder in CONTENT_DIR (default: content).' +
        '\nExit codes: 0 no errors, 1 errors in the notes (with --strict also warnings), 2 the command failed.',
    );

  return runCommand(command, argv, effects, async () => {
    const options = command.opts<Options>();
    const notes = await readNotes(onDay(effects, options.today), { needsNotes: false });
    if (!notes) return exitCodes.failed;
    const { diagnostics } = notes.reading;
    const { stdout: screen, version } = effects;
    const { format } = options;
    effects.out(findingsText(notes, diagnostics, { format, screen, version }));
    if (format === 'text' || format === 'github') effects.err(notes.summary);
    return stops(diagnostics, options.strict === true) ? exitCodes.errors : exitCodes.clean;
  });
}
