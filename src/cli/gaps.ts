import { Option } from 'commander';
import { gapBaselineText } from '../core/exports/trace/gap-baseline.ts';
import type { Day } from '../core/model/day/day.ts';
import { periodNames } from '../core/model/day/period-names.ts';
import type { GapBaseline } from '../core/model/finding/gap.ts';
import { readGapBaseline } from '../core/parse/baseline.ts';
import { count } from '../core/text/lines/count.ts';
import { jsonGaps, printGaps, printMended } from '../core/text/terminal/gap-report.ts';
import { baselineOf, checkBaseline, namesIn } from '../core/views/trace/gap-baseline.ts';
import { pathPrefix, printedPath } from '../disk/content-path.ts';
import {
  type BaselineKind,
  baselinePath,
  type FileEffects,
  needBaseline,
  readBaseline,
  readEarlier,
  writeBaseline,
} from './baseline-file.ts';
import { newCommand, runCommand } from './command.ts';
import { type Effects, type ExitCode, exitCodes } from './effects.ts';
import { findGaps, isEntryOf } from './find-gaps.ts';
import { problemsText } from './output/findings.ts';
import { readNotes } from './read-notes.ts';
import { onDay, todayOption } from './today.ts';

interface Options {
  readonly program?: string;
  readonly format: 'text' | 'json';
  readonly baseline?: string;
  readonly previous?: string;
  readonly init?: true;
  readonly update?: true;
  readonly today?: Day;
}

/** The accepted gaps. */
const kind: BaselineKind<GapBaseline> = {
  fileName: 'gaps.json',
  read: readGapBaseline,
  text: gapBaselineText,
};

/** Effects of `gaps` besides those of `check`: the baseline of accepted gaps. */
export type GapsEffects = Effects & FileEffects;

/**
 * `gaps`: lists gaps between objectives and actions, compared with the baseline of accepted gaps. The baseline only
 * shrinks, so that a CI gate reports new gaps and forgets closed ones. Exit 0, 1 or 2.
 */
export function runGaps(argv: readonly string[], effects: GapsEffects): Promise<ExitCode> {
  const command = newCommand('gaps', 'List gaps between objectives and actions.', effects)
    .option('--program <id>', 'only gaps of one program')
    .addOption(new Option('--format <format>', 'output format').choices(['text', 'json']).default('text'))
    .option('--baseline <file>', 'baseline of accepted gaps (default: gaps.json in the content folder)')
    .option('--previous <file>', 'earlier baseline; gaps missing from it count as new')
    .addOption(new Option('--init', 'write the first baseline').conflicts(['update', 'program']))
    .addOption(new Option('--update', 'remove closed gaps from the baseline').conflicts(['init', 'program']))
    .addOption(todayOption())
    .addHelpText(
      'after',
      '\nReads the folder in CONTENT_DIR (default: content). Leaves out drafts and private notes.' +
        '\nA baseline only shrinks. --update fails while there are new gaps. --previous also reports gaps that were' +
        '\nadded by hand (git show main:content/gaps.json > previous.json).' +
        '\nExit codes: 0 neither new nor closed gaps, 1 new gaps, closed gaps or errors in the notes, 2 the command failed.',
    );

  return runCommand(command, argv, effects, async () => {
    const options = command.opts<Options>();
    const notes = await readNotes(onDay(effects, options.today));
    if (!notes) return exitCodes.failed;
    const errors = notes.reading.diagnostics.filter(({ severity }) => severity === 'error');
    if (errors.length > 0) {
      effects.err(problemsText(notes, errors, effects));
      effects.err(`${notes.summary}Gaps are listed once the notes have no errors.\n`);
      return exitCodes.errors;
    }
    const found = findGaps(notes, options.program);
    const path = baselinePath(kind, options.baseline, notes.folder);
    const baseline = await readBaseline(kind, path, effects);
    if (options.init) return init(path, baseline, baselineOf(found), effects);
    if (options.update || options.baseline !== undefined) needBaseline(baseline, path);
    const { program } = options;
    const { fresh, known, mended } = checkBaseline(
      found,
      await shrunk(baseline ?? {}, options.previous, effects),
      program === undefined ? undefined : (name) => isEntryOf(name, program),
    );
    if (options.update) {
      if (fresh.length === 0) {
        if (mended.length > 0) await writeBaseline(kind, path, baselineOf(known), effects);
        effects.err(
          `Removed ${count(mended.length, 'gap')} from ${printedPath(path)}, ${known.length} left.\n`,
        );
        return exitCodes.clean;
      }
      effects.err(`${printedPath(path)} is unchanged: new gaps cannot be added.\n`);
    }
    const isFresh = new Set(fresh);
    const placed = found.map((gap) => ({ ...gap, known: !isFresh.has(gap) }));
    const prefix = pathPrefix(notes.folder);
    effects.out(
      options.format === 'json'
        ? jsonGaps(placed, mended, prefix)
        : [printGaps(placed, prefix, periodNames(notes.reading.archive.site)), printMended(mended)]
            .filter((part) => part !== '')
            .join('\n'),
    );
    effects.err(`${count(fresh.length, 'new gap')}, ${known.length} accepted, ${mended.length} closed.\n`);
    if (mended.length > 0) effects.err('Run with --update to remove closed gaps from the baseline.\n');
    return fresh.length + mended.length > 0 ? exitCodes.errors : exitCodes.clean;
  });
}

/** Returns the baseline without the gaps that were added since an earlier one. */
async function shrunk(
  baseline: GapBaseline,
  previous: string | undefined,
  effects: GapsEffects,
): Promise<GapBaseline> {
  if (previous === undefined) return baseline;
  const earlier = await readEarlier(kind, previous, effects);
  return baselineOf(checkBaseline(namesIn(baseline), earlier).known);
}

async function init(
  path: string,
  existing: GapBaseline | undefined,
  gaps: GapBaseline,
  effects: GapsEffects,
): Promise<ExitCode> {
  if (existing) throw new Error(`baseline ${printedPath(path)} exists. Use --update to remove closed gaps.`);
  await writeBaseline(kind, path, gaps, effects);
  const total = Object.values(gaps).reduce((sum, ids) => sum + ids.length, 0);
  effects.err(`Accepted ${count(total, 'gap')} in ${printedPath(path)}.\n`);
  return exitCodes.clean;
}
