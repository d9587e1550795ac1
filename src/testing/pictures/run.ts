import { join } from 'node:path';
import { newCommand, runCommand } from '../../cli/command.ts';
import { type Effects, type ExitCode, exitCodes } from '../../cli/effects.ts';
import type { SourceFile } from '../../core/model/finding/source.ts';
import type { Picture } from './take.ts';

interface Options {
  readonly out: string;
  readonly site?: string;
}

/** The effects of `pictures`: the demo, a folder to build it in, a browser, and a folder for the files. */
export interface PictureEffects extends Effects {
  buildDemo(out: string): Promise<ExitCode>;
  inTemporaryFolder<T>(files: readonly SourceFile[], work: (folder: string) => Promise<T>): Promise<T>;
  takePictures(site: string): Promise<readonly Picture[]>;
  writePicture(path: string, png: Buffer): Promise<void>;
}

/** The most bytes that one picture may have, so that the README loads fast. */
export const mostBytes = 120_000;

/** `pictures`: makes the pictures of the README again. Exit 0, or 2 where one cannot be made or is too large. */
export function runPictures(argv: readonly string[], effects: PictureEffects): Promise<ExitCode> {
  const command = newCommand('pictures', 'Make the pictures of the README from the demo.', effects)
    .option('--out <folder>', 'output folder', '.github/pictures')
    .option('--site <folder>', 'built demo to show (default: build it)')
    .addHelpText(
      'after',
      `\nOpens the overview, a note, an action and the ledger in Chromium, and a note beside its source.` +
        '\nWrites each as a PNG of 1280 × 800 in light and in dark.' +
        '\nExit codes: 0 written, 2 the command failed.',
    );

  return runCommand(command, argv, effects, async () => {
    const { out, site } = command.opts<Options>();
    const pictures = site
      ? await effects.takePictures(site)
      : await effects.inTemporaryFolder([], (folder) => picturesOfDemo(join(folder, 'site'), effects));
    const large = pictures.find(({ png }) => png.length > mostBytes);
    if (large)
      throw new Error(`${large.name}.png has ${large.png.length} bytes. At most ${mostBytes} are allowed.`);
    for (const { name, png } of pictures) {
      const path = join(out, `${name}.png`);
      await effects.writePicture(path, png);
      effects.err(`${path}: ${Math.ceil(png.length / 1000)} kB\n`);
    }
    return exitCodes.clean;
  });
}

async function picturesOfDemo(site: string, effects: PictureEffects): Promise<readonly Picture[]> {
  if ((await effects.buildDemo(site)) !== exitCodes.clean) throw new Error('Could not build the demo.');
  return effects.takePictures(site);
}
