import { InvalidArgumentError, Option } from 'commander';
import { newCommand, runCommand } from '../../cli/command.ts';
import { type Effects, type ExitCode, exitCodes } from '../../cli/effects.ts';
import { type BuiltSite, compareSites } from './compare-sites.ts';
import { hasOtherStructure, printComparison } from './print-comparison.ts';
import type { Rename } from './skeleton.ts';

interface Options {
  readonly words?: true;
  readonly all?: true;
  readonly map: readonly Rename[];
}

/** The effects of `compare-sites`: those of every command, and reading a built site. */
interface CompareEffects extends Effects {
  readSite(folder: string): Promise<BuiltSite>;
}

/** The number of differences that fit on a screen. */
const onAScreen = 12;

/** Prints how two built sites differ besides their words. Exit 0 if only words differ, 1 if structure does, or 2. */
export function runCompareSites(argv: readonly string[], effects: CompareEffects): Promise<ExitCode> {
  const command = newCommand('compare-sites', 'Compare two built sites with the words taken out.', effects)
    .name('node scripts/compare-sites.ts')
    .argument('<before>', 'folder of the older site')
    .argument('<after>', 'folder of the newer site')
    .option('--words', 'also print the texts that changed')
    .option('--all', 'print every difference (default: the most frequent)')
    .addOption(
      new Option(
        '--map <pattern=>name>',
        'intended rename of old addresses, classes, ids and keys; repeatable',
      )
        .argParser(withRename)
        .default([], 'none'),
    )
    .addHelpText(
      'after',
      '\nExample:' +
        "\n  node scripts/compare-sites.ts old new --map 'status=late=>status=overdue' --map '^late$=>overdue'" +
        '\nExit codes: 0 only words differ, 1 files or structure differ, 2 the command failed.',
    );

  return runCommand(command, argv, effects, async () => {
    const { words = false, all = false, map } = command.opts<Options>();
    const [before = '', after = ''] = command.args;
    const rename: Rename = (name) => map.reduce((renamed, each) => each(renamed), name);
    const comparison = compareSites(await effects.readSite(before), await effects.readSite(after), rename);
    effects.out(printComparison(comparison, { words, most: all ? Infinity : onAScreen }));
    return hasOtherStructure(comparison) ? exitCodes.errors : exitCodes.clean;
  });
}

/** Adds a rename such as `late=>overdue`. The pattern is a regular expression. */
function withRename(text: string, renames: readonly Rename[]): readonly Rename[] {
  const [, pattern = '', name = ''] = /^(.+)=>(.*)$/.exec(text) ?? [];
  if (pattern === '') throw new InvalidArgumentError('Expected pattern=>name.');
  const expression = regularExpression(pattern);
  return [...renames, (old) => old.replace(expression, name)];
}

function regularExpression(pattern: string): RegExp {
  try {
    return new RegExp(pattern, 'g');
  } catch (error) {
    throw new InvalidArgumentError(error instanceof Error ? error.message : String(error));
  }
}
