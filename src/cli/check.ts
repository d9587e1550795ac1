import { Option } from 'commander';
import { readArchive } from '../core/reading.ts';
import { jsonDiagnostics, printDiagnostics } from '../core/text/diagnostics.ts';
import { contentPath, pathPrefix, printedPath } from '../disk/content-path.ts';
import { newCommand, runCommand } from './command.ts';

import { type Effects, type ExitCode, exitCodes } from './effects.ts';
import { stops, summaryLine } from './report.ts';

interface Options {
  readonly format: 'text' | 'json';
  readonly strict?: true;
}

/** `check`: reads, links and judges the whole content folder and prints every finding. Exit 0, 1 or 2. */
export function runCheck(argv: readonly string[], effects: Effects): Promise<ExitCode> {
  const command = newCommand(
    'check',
    'Read, link and judge every note, and print all that is found.',
    effects,
  )
    .addOption(
      new Option('--format <format>', 'how to print findings').choices(['text', 'json']).default('text'),
    )
    .option('--strict', 'let warnings fail like errors')
    .addHelpText(
      'after',
      '\nThe content folder is $CONTENT_DIR, else content.' +
        '\nExit codes: 0 clean, 1 errors (with --strict: or warnings), 2 could not run.',
    );

  return runCommand(command, argv, effects, async () => {
    const options = command.opts<Options>();
    const folder = contentPath(effects.env);
    const seconds = effects.stopwatch();
    const contents = await effects.readContentFolder(folder);
    if (!contents) {
      effects.err(`Content folder not found: ${printedPath(folder)}\n`);
      return exitCodes.failed;
    }
    const { content, diagnostics } = readArchive(contents, effects.today);
    const prefix = pathPrefix(folder);
    if (options.format === 'json') {
      effects.out(jsonDiagnostics(diagnostics, { prefix }));
    } else {
      effects.out(printDiagnostics(diagnostics, { prefix }));
      effects.err(summaryLine(content, diagnostics, seconds()));
    }
    return stops(diagnostics, options.strict === true) ? exitCodes.errors : exitCodes.clean;
  });
}
