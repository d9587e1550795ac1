import { join } from 'node:path';
import { newCommand, runCommand } from '../../cli/command.ts';
import { type Effects, type ExitCode, exitCodes } from '../../cli/effects.ts';
import { makeFonts, type ReadPackage } from './make.ts';

/** The effects of `fonts`: the installed packages, and a folder for the files. */
export interface FontEffects extends Effects {
  readonly readPackage: ReadPackage;
  writeFont(path: string, bytes: Buffer): Promise<void>;
}

/** `fonts`: makes the fonts of the site again. Exit 0, or 2 where one cannot be made. */
export function runFonts(argv: readonly string[], effects: FontEffects): Promise<ExitCode> {
  const command = newCommand('fonts', 'Make the fonts of the site from their packages.', effects)
    .option('--out <folder>', 'output folder', 'src/styles/fonts')
    .addHelpText(
      'after',
      '\nWrites a file for each face and each set of letters, a style sheet with their ranges, and the licences.' +
        '\nExit codes: 0 written, 2 the command failed.',
    );

  return runCommand(command, argv, effects, async () => {
    const { out } = command.opts<{ out: string }>();
    for (const { name, bytes } of await makeFonts(effects.readPackage)) {
      const path = join(out, name);
      await effects.writeFont(path, bytes);
      effects.err(`${path}: ${bytes.length} bytes\n`);
    }
    return exitCodes.clean;
  });
}
