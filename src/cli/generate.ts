import { resolve } from 'node:path';
import type { SourceFile } from '../core/model/finding/source.ts';
import { count } from '../core/text/lines/count.ts';
import { printedPath } from '../disk/content-path.ts';
import { newCommand, runCommand } from './command.ts';
import { type Effects, type ExitCode, exitCodes } from './effects.ts';
import { wholeNumber } from './whole-number.ts';

interface Options {
  readonly notes?: number;
  readonly seed: number;
}

/** Effects of `generate`: generated archives, and a new folder for one. */
export interface GenerateEffects extends Effects {
  generateOrganisation(): readonly SourceFile[];
  generateArchive(order: { notes: number; seed: number }): readonly SourceFile[];
  writeNewFolder(folder: string, files: readonly SourceFile[]): Promise<void>;
}

/** `generate`: writes a generated content folder of realistic size. Exit 0 or 2. */
export function runGenerate(argv: readonly string[], effects: GenerateEffects): Promise<ExitCode> {
  const command = newCommand('generate', 'Generate sample content.', effects)
    .argument('<folder>', 'output folder; must not exist')
    .option('--notes <number>', 'number of notes (default: a sample organisation)', wholeNumber)
    .option('--seed <number>', 'number that decides the content', wholeNumber, 1)
    .addHelpText(
      'after',
      '\nWithout --notes: 3 programs, 8 series and 200 notes of 2 years.' +
        '\nThe same seed writes the same files. To look at them:' +
        '\n  npm run generate -- ../made' +
        '\n  CONTENT_DIR=../made npm run build -- --out made-site --today 2025-09-05' +
        '\nExit codes: 0 written, 2 the command failed.',
    );

  return runCommand(command, argv, effects, async () => {
    const { notes, seed } = command.opts<Options>();
    const folder = resolve(command.args[0] ?? '');
    const files =
      notes === undefined ? effects.generateOrganisation() : effects.generateArchive({ notes, seed });
    await effects.writeNewFolder(folder, files);
    effects.err(`${count(files.length, 'file')} written: ${printedPath(folder)}\n`);
    return exitCodes.clean;
  });
}
