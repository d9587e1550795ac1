import { resolve } from 'node:path';
import type { Archive } from '../core/model/archive.ts';
import { publishedArchive } from '../core/reading.ts';
import { count } from '../core/text/count.ts';
import { printDiagnostics } from '../core/text/diagnostics.ts';
import { pathPrefix, printedPath } from '../disk/content-path.ts';
import { newCommand, runCommand } from './command.ts';
import { type Effects, type ExitCode, exitCodes } from './effects.ts';
import { readNotes } from './read-notes.ts';
import { stops } from './report.ts';

interface Options {
  readonly out: string;
  readonly strict?: true;
}

/** What `build` needs of the world beyond `check`: something that makes the pages. */
export interface BuildEffects extends Effects {
  buildSite(
    job: { archive: Archive; folder: string; assets: readonly string[]; out: string },
    progress: (done: number, all: number) => void,
  ): Promise<{ pages: number; records: number; renderSeconds: number; searchSeconds: number }>;
}

/** `build`: the same check first; with errors nothing is built and the published site stays. Exit 0, 1 or 2. */
export function runBuild(argv: readonly string[], effects: BuildEffects): Promise<ExitCode> {
  const command = newCommand('build', 'Check the notes, then build the site with its search.', effects)
    .option('--out <folder>', 'where the site is published', 'dist')
    .option('--strict', 'let warnings stop the build like errors')
    .addHelpText(
      'after',
      '\nThe content folder is $CONTENT_DIR, else content.' +
        '\nThe published site is replaced only once the new one is whole.' +
        '\nExit codes: 0 built, 1 errors in the notes, 2 could not run.',
    );

  return runCommand(command, argv, effects, async () => {
    const options = command.opts<Options>();
    const notes = await readNotes(effects);
    if (!notes) return exitCodes.failed;
    const { folder, contents } = notes;
    const { content, diagnostics } = notes.reading;
    effects.err(printDiagnostics(diagnostics, { prefix: pathPrefix(folder) }));
    effects.err(notes.summary);
    if (stops(diagnostics, options.strict === true)) {
      effects.err(`Nothing was built; ${printedPath(resolve(options.out))} is as it was.\n`);
      return exitCodes.errors;
    }

    const archive = publishedArchive(content, effects.today, { drafts: false });
    const job = { archive, folder, assets: contents.assets, out: resolve(options.out) };
    const stats = await effects.buildSite(job, progressOn(effects));
    effects.err(
      `${count(stats.pages, 'page')} in ${stats.renderSeconds.toFixed(1)} s, ` +
        `${count(stats.records, 'record')} to search in ${stats.searchSeconds.toFixed(1)} s: ${printedPath(job.out)}\n`,
    );
    if (effects.env['THROUGHLINE_STATS'] === '1') effects.out(`${JSON.stringify(stats)}\n`);
    return exitCodes.clean;
  });
}

/** Tells how far the pages are: a line that overwrites itself for a person, one line a thousand pages for a log. */
function progressOn(effects: Effects): (done: number, all: number) => void {
  return (done, all) => {
    if (effects.interactive) {
      if (done % 25 === 0 || done === all)
        effects.err(`\rPages: ${done} of ${all}${done === all ? '\n' : ''}`);
    } else if (done % 1000 === 0 && done < all) {
      effects.err(`Pages: ${done} of ${all}\n`);
    }
  };
}
