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

/** What `generate` needs of the world: made archives, and a new folder for one. */
export interface GenerateEffects extends Effects {
  generateOrganisation(): readonly SourceFile[];
  generateArchive(order: { notes: number; seed: number }): readonly SourceFile[];
  writeNewFolder(folder: string, files: readonly SourceFile[]): Promise<void>;
}

/** `generate`: writes a made-up content folder, to look at the pages under real weight. Exit 0 or 2. */
export function runGenerate(argv: readonly string[], effects: GenerateEffects): Promise<ExitCode> {
  const command = newCommand(
    'generate',
    'Write a made-up content folder, to see the pages under weight.',
    effects,
  )
    .argument('<folder>', 'where to write it; it must not exist')
    .option('--notes <number>', 'an archive of this many notes, rather than the organisation', wholeNumber)
    .option('--seed <number>', 'which archive', wholeNumber, 1)
    .addHelpText(
      'after',
      '\nWithout --notes it is the organisation of the tests: three programs, eight series, 200 notes of two years.' +
        '\nThe same order writes the same bytes. Look at it with:' +
        '\n  npm run generate -- ../made' +
        '\n  CONTENT_DIR=../made npm run build -- --out made-site --today 2025-09-05' +
        '\nExit codes: 0 written, 2 could not run.',
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
