import { resolve } from 'node:path';
import type { Archive } from '../core/model/archive.ts';
import type { Day } from '../core/model/day/day.ts';
import { publishedArchive } from '../core/reading.ts';
import { count } from '../core/text/lines/count.ts';
import { printBookFaults } from '../core/text/terminal/books.ts';
import { type ProvenBooks, provenBooks } from '../core/views/books/proof.ts';
import type { EarlierAddresses } from '../core/views/moved/gone.ts';
import { printedPath } from '../disk/content-path.ts';
import type { FileEffects } from './baseline-file.ts';
import { newCommand, runCommand } from './command.ts';
import { addressesOption, earlierAddresses } from './earlier-addresses.ts';
import { type Effects, type ExitCode, exitCodes } from './effects.ts';
import { problemsText } from './output/findings.ts';
import { stops } from './output/summary.ts';
import { readNotes } from './read-notes.ts';
import { onDay, todayOption } from './today.ts';

interface Options {
  readonly out: string;
  readonly strict?: true;
  readonly addresses?: string;
  readonly today?: Day;
}

/** Input of the page build: the archive, its books, its folder and the output folder. Folders are absolute. */
interface BuildJob {
  readonly archive: Archive;
  readonly books: ProvenBooks;
  readonly earlier?: EarlierAddresses;
  readonly folder: string;
  readonly assets: readonly string[];
  readonly out: string;
}

/** Effects of `build` besides those of `check`: building the pages. */
export interface BuildEffects extends Effects, Pick<FileEffects, 'readText'> {
  buildSite(
    job: BuildJob,
    progress: (done: number, all: number) => void,
  ): Promise<{ pages: number; records: number; renderSeconds: number; searchSeconds: number }>;
}

/** `build`: runs the same check first. With errors nothing is built and the published site stays. Exit 0, 1 or 2. */
export function runBuild(argv: readonly string[], effects: BuildEffects): Promise<ExitCode> {
  const command = newCommand('build', 'Check the notes and build the site.', effects)
    .option('--out <folder>', 'output folder', 'dist')
    .option('--strict', 'treat warnings as errors')
    .option(...addressesOption)
    .addOption(todayOption())
    .addHelpText(
      'after',
      '\nReads the folder in CONTENT_DIR (default: content).' +
        '\nCompares the addresses of the site with addresses.json of that folder, else of the site that it replaces.' +
        '\nReplaces the published site only after the new one is complete.' +
        '\nExit codes: 0 built, 1 errors in the notes, 2 the command failed.',
    );

  return runCommand(command, argv, effects, async () => {
    const options = command.opts<Options>();
    const prepared = await prepare(options, onDay(effects, options.today));
    if ('exit' in prepared) return prepared.exit;
    const { job } = prepared;
    const stats = await effects.buildSite(job, progressOn(effects));
    effects.err(
      `Built ${count(stats.pages, 'page')} in ${stats.renderSeconds.toFixed(1)} s and ` +
        `indexed ${count(stats.records, 'record')} in ${stats.searchSeconds.toFixed(1)} s: ${printedPath(job.out)}\n`,
    );
    if (effects.env['THROUGHLINE_STATS'] === '1') effects.out(`${JSON.stringify(stats)}\n`);
    return exitCodes.clean;
  });
}

/**
 * Checks the notes and returns the input of the page build. A separate function, so that texts, drafts and private
 * notes can be freed before the pages are built.
 */
async function prepare(
  options: Options,
  effects: BuildEffects,
): Promise<{ job: BuildJob } | { exit: ExitCode }> {
  const notes = await readNotes(effects, { earlier: earlierAddresses(options, effects) });
  if (!notes) return { exit: exitCodes.failed };
  const { folder, contents } = notes;
  const { archive: whole, content, diagnostics, earlier } = notes.reading;
  effects.err(problemsText(notes, diagnostics, effects));
  effects.err(notes.summary);
  if (stops(diagnostics, options.strict === true)) {
    effects.err(`Not built: fix the problems above. ${printedPath(resolve(options.out))} is unchanged.\n`);
    return { exit: exitCodes.errors };
  }
  const archive = publishedArchive(content, whole.today, { drafts: false });
  const books = provenBooks(archive);
  effects.err(printBookFaults(books.faults));
  if (books.faults.length > 0 && options.strict) {
    effects.err(`Not built, because of --strict. ${printedPath(resolve(options.out))} is unchanged.\n`);
    return { exit: exitCodes.errors };
  }
  return { job: { archive, books, earlier, folder, assets: contents.assets, out: resolve(options.out) } };
}

/**
 * Returns a function that prints progress: one line that overwrites itself in a terminal, one line per thousand pages
 * in a log.
 */
function progressOn(effects: Effects): (done: number, all: number) => void {
  return (done, all) => {
    if (effects.stderr.columns !== undefined) {
      if (done % 25 === 0 || done === all)
        effects.err(`\rPages: ${done} of ${all}${done === all ? '\n' : ''}`);
    } else if (done % 1000 === 0 && done < all) {
      effects.err(`Pages: ${done} of ${all}\n`);
    }
  };
}
