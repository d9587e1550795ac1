import { Option } from 'commander';
import type { Day } from '../core/model/day/day.ts';
import type { FileEffects } from './baseline-file.ts';
import { asksForBaseline, type BaselineOptions, judgeByBaseline } from './check-baseline.ts';
import { newCommand, runCommand } from './command.ts';
import { addressesOption, earlierAddresses } from './earlier-addresses.ts';
import { type Effects, type ExitCode, exitCodes } from './effects.ts';
import { type FindingFormat, findingFormats, findingsText, usualFormat } from './output/findings.ts';
import { recordsLine, stops } from './output/summary.ts';
import { readNotes } from './read-notes.ts';
import { onDay, todayOption } from './today.ts';

interface Options extends BaselineOptions {
  readonly format: FindingFormat;
  readonly strict?: true;
  readonly addresses?: string;
  readonly today?: Day;
}

/** Effects of `check`: those of each command, and the baseline of accepted findings. */
export type CheckEffects = Effects & FileEffects;

/** `check`: reads, links and checks the content folder and prints every finding. Exit 0, 1 or 2. */
export function runCheck(argv: readonly string[], effects: CheckEffects): Promise<ExitCode> {
  const command = newCommand('check', 'Check every note and print all findings.', effects)
    .addOption(
      new Option('--format <format>', 'output format (github where GITHUB_ACTIONS is set)')
        .choices(findingFormats)
        .default(usualFormat(effects)),
    )
    .option('--strict', 'treat warnings as errors')
    .option(...addressesOption)
    .option(
      '--baseline [file]',
      'only new findings, compared with the accepted ones (default: findings.json in the content folder)',
    )
    .option('--previous <file>', 'earlier baseline; findings missing from it count as new')
    .addOption(new Option('--init', 'accept all findings: write the first baseline').conflicts('update'))
    .addOption(new Option('--update', 'remove fixed findings from the baseline').conflicts('init'))
    .addOption(todayOption())
    .addHelpText(
      'after',
      '\nReads the folder in CONTENT_DIR (default: content). Compares the addresses of the site with those in' +
        '\naddresses.json of that folder, if there is one.' +
        '\nFor an old archive, accept the findings of today with --init, then check with --baseline. A baseline only' +
        '\nshrinks: new findings fail, warnings too, and so do fixed ones until --update removes them.' +
        '\nExit codes: 0 no errors, 1 errors in the notes (with --strict also warnings; with --baseline new or fixed' +
        '\nfindings), 2 the command failed.',
    );

  return runCommand(command, argv, effects, async () => {
    const options = command.opts<Options>();
    const notes = await readNotes(onDay(effects, options.today), {
      needsNotes: false,
      earlier: earlierAddresses(options, effects),
    });
    if (!notes) return exitCodes.failed;
    const { diagnostics } = notes.reading;
    const { format } = options;
    const print = (shown: typeof diagnostics) =>
      effects.out(findingsText(notes, shown, { format, effects, screen: effects.stdout }));
    if (asksForBaseline(options)) {
      const { shown, fails } = await judgeByBaseline(notes, options, effects);
      print(shown);
      return fails ? exitCodes.errors : exitCodes.clean;
    }
    print(diagnostics);
    if (format === 'text' || format === 'github')
      effects.err(notes.summary + recordsLine(notes.reading.content));
    return stops(diagnostics, options.strict === true) ? exitCodes.errors : exitCodes.clean;
  });
}
