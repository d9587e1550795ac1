import { join } from 'node:path';
import { Option } from 'commander';
import type { SourceFile } from '../core/model/finding/source.ts';
import { type BenchRow, benchTable, readStats } from './bench-table.ts';
import { newCommand, runCommand } from './command.ts';
import { type Effects, type ExitCode, exitCodes } from './effects.ts';
import { wholeNumber } from './whole-number.ts';

type Timed = 'check' | 'build';

interface Options {
  readonly notes: readonly number[];
  readonly seed: number;
  readonly only?: Timed;
}

/** Effects of `bench` besides the usual ones: generated archives, a place for them, and a measured command. */
export interface BenchEffects extends Effects {
  generateArchive(order: { notes: number; seed: number }): readonly SourceFile[];
  inTemporaryFolder<T>(files: readonly SourceFile[], work: (folder: string) => Promise<T>): Promise<T>;
  measure(
    command: Timed,
    args: readonly string[],
    env: Readonly<Record<string, string | undefined>>,
  ): Promise<{
    code: number;
    out: string;
    err: string;
    wallSeconds: number;
    cpuSeconds: number;
    peakBytes: number;
  }>;
}

/** `bench`: measures `check` and a cold `build` of generated archives, each in a process of its own. Exit 0 or 2. */
export function runBench(argv: readonly string[], effects: BenchEffects): Promise<ExitCode> {
  const command = newCommand('bench', 'Measure check and a cold build on generated archives.', effects)
    .option('--notes <numbers>', 'sizes of the archives, such as 1000,5000', sizes, [1000, 5000])
    .option('--seed <number>', 'which archives to generate', wholeNumber, 1)
    .addOption(new Option('--only <command>', 'measure one command').choices(['check', 'build']))
    .addHelpText(
      'after',
      '\nPrints a Markdown table: pages, wall and processor time (user and system) and peak memory of each command' +
        '\nand the processes it starts. Rendering and search are part of these times and also listed apart.' +
        '\nExit codes: 0 measured, 2 the command failed.',
    );

  return runCommand(command, argv, effects, async () => {
    const { notes, seed, only } = command.opts<Options>();
    const commands: readonly Timed[] = only ? [only] : ['check', 'build'];
    const rows: BenchRow[] = [];
    for (const size of notes) {
      const archive = effects.generateArchive({ notes: size, seed });
      const files = archive.map(({ path, text }) => ({ path: `content/${path}`, text }));
      rows.push(
        ...(await effects.inTemporaryFolder(files, (folder) => measureAll(commands, size, folder, effects))),
      );
    }
    effects.out(benchTable(rows));
    return exitCodes.clean;
  });
}

async function measureAll(
  commands: readonly Timed[],
  notes: number,
  folder: string,
  effects: BenchEffects,
): Promise<BenchRow[]> {
  const rows: BenchRow[] = [];
  for (const command of commands) {
    effects.err(`${command} of ${notes} notes\n`);
    // The site is built beside the notes, in a new folder, so that nothing of an earlier build is used.
    const args = command === 'build' ? ['--out', join(folder, 'site')] : [];
    const env = { ...effects.env, CONTENT_DIR: join(folder, 'content'), THROUGHLINE_STATS: '1' };
    const measured = await effects.measure(command, args, env);
    if (measured.code !== 0) {
      throw new Error(`${command} of ${notes} notes ended with ${measured.code}.\n${measured.err}`);
    }
    rows.push({ notes, command, ...measured, stats: readStats(measured.out) });
  }
  return rows;
}

function sizes(text: string): number[] {
  return text.split(',').map(wholeNumber);
}
