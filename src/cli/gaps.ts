import { resolve } from 'node:path';
import { Option } from 'commander';
import type { Day } from '../core/model/day/day.ts';
import type { GapBaseline } from '../core/model/finding/gap.ts';
import { count } from '../core/text/lines/count.ts';
import { printDiagnostics } from '../core/text/terminal/findings.ts';
import { jsonGaps, printGaps, printMended } from '../core/text/terminal/gap-report.ts';
import { baselineOf, checkBaseline, namesIn } from '../core/views/trace/gap-baseline.ts';
import { pathPrefix, printedPath } from '../disk/content-path.ts';
import { newCommand, runCommand } from './command.ts';
import { type Effects, type ExitCode, exitCodes } from './effects.ts';
import { findGaps, isEntryOf } from './find-gaps.ts';
import { baselinePath, type FileEffects, readBaseline, writeBaseline } from './gap-baseline-file.ts';
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

/** What `gaps` needs of the world beyond `check`: the file of gaps that are agreed on. */
export type GapsEffects = Effects & FileEffects;

/**
 * `gaps`: what is missing between what is wanted and what is done, held against the gaps that are agreed on. That file
 * may only shrink, so that a gate of it lets nothing new pass and forgets what was mended. Exit 0, 1 or 2.
 */
export function runGaps(argv: readonly string[], effects: GapsEffects): Promise<ExitCode> {
  const command = newCommand(
    'gaps',
    'Print what is missing between what is wanted and what is done.',
    effects,
  )
    .option('--program <id>', 'only what is missing in one program')
    .addOption(new Option('--format <format>', 'how to print gaps').choices(['text', 'json']).default('text'))
    .option('--baseline <file>', 'the gaps that are agreed on (default: gaps.json in the content folder)')
    .option('--previous <file>', 'the baseline as it was before a change: whatever it did not hold is new')
    .addOption(new Option('--init', 'write the first baseline').conflicts(['update', 'program']))
    .addOption(
      new Option('--update', 'take what was mended out of the baseline').conflicts(['init', 'program']),
    )
    .addOption(todayOption())
    .addHelpText(
      'after',
      '\nThe content folder is $CONTENT_DIR, else content. What is judged is what the site shows: no drafts, nothing private.' +
        '\nA baseline only ever shrinks: --update writes nothing while there are gaps that it does not hold, and' +
        '\n--previous catches what was written into it by hand (git show main:content/gaps.json > previous.json).' +
        '\nExit codes: 0 no gaps but those of the baseline, 1 new gaps, entries of the baseline that were mended, or errors in' +
        ' the notes, 2 could not run.',
    );

  return runCommand(command, argv, effects, async () => {
    const options = command.opts<Options>();
    const notes = await readNotes(onDay(effects, options.today));
    if (!notes) return exitCodes.failed;
    const errors = notes.reading.diagnostics.filter(({ severity }) => severity === 'error');
    if (errors.length > 0) {
      effects.err(printDiagnostics(errors, { prefix: pathPrefix(notes.folder) }));
      effects.err(`${notes.summary}What is missing is only known once the notes have no errors.\n`);
      return exitCodes.errors;
    }
    const found = findGaps(notes, options.program);
    const path = baselinePath(options.baseline, notes.folder);
    const baseline = await readBaseline(path, effects);
    if (options.init) return init(path, baseline, baselineOf(found), effects);
    if (!baseline && (options.update || options.baseline !== undefined)) {
      throw new Error(`there is no baseline ${printedPath(path)}; --init writes the first one.`);
    }
    const { program } = options;
    const { fresh, known, mended } = checkBaseline(
      found,
      await shrunk(baseline ?? {}, options.previous, effects),
      program === undefined ? undefined : (name) => isEntryOf(name, program),
    );
    if (options.update) {
      if (fresh.length === 0) {
        if (mended.length > 0) await writeBaseline(path, baselineOf(known), effects);
        effects.err(
          `${count(mended.length, 'gap')} taken out of ${printedPath(path)}, ${known.length} left.\n`,
        );
        return exitCodes.clean;
      }
      effects.err(`${printedPath(path)} is as it was: it may only shrink.\n`);
    }
    const isFresh = new Set(fresh);
    const placed = found.map((gap) => ({ ...gap, known: !isFresh.has(gap) }));
    const prefix = pathPrefix(notes.folder);
    effects.out(
      options.format === 'json'
        ? jsonGaps(placed, mended, prefix)
        : [printGaps(placed, prefix), printMended(mended)].filter((part) => part !== '').join('\n'),
    );
    effects.err(`${count(fresh.length, 'new gap')}, ${known.length} known, ${mended.length} mended.\n`);
    if (mended.length > 0) effects.err('Run with --update to take what was mended out of the baseline.\n');
    return fresh.length + mended.length > 0 ? exitCodes.errors : exitCodes.clean;
  });
}

/** The baseline without what was added to it since an earlier one. */
async function shrunk(
  baseline: GapBaseline,
  previous: string | undefined,
  effects: GapsEffects,
): Promise<GapBaseline> {
  if (previous === undefined) return baseline;
  const earlier = await readBaseline(resolve(previous), effects);
  if (!earlier) throw new Error(`there is no earlier baseline ${printedPath(resolve(previous))}.`);
  return baselineOf(checkBaseline(namesIn(baseline), earlier).known);
}

async function init(
  path: string,
  existing: GapBaseline | undefined,
  gaps: GapBaseline,
  effects: GapsEffects,
): Promise<ExitCode> {
  if (existing) throw new Error(`there is a baseline ${printedPath(path)} already; --update lets it shrink.`);
  await writeBaseline(path, gaps, effects);
  const total = Object.values(gaps).reduce((sum, ids) => sum + ids.length, 0);
  effects.err(`${count(total, 'gap')} agreed on in ${printedPath(path)}.\n`);
  return exitCodes.clean;
}
