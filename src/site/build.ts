import { join } from 'node:path';
import { build } from 'astro';
import type { Archive } from '../core/model/archive.ts';
import type { ProvenBooks } from '../core/views/books/proof.ts';
import { stopwatch } from '../disk/clock.ts';
import { readLastChanges } from '../disk/last-changes.ts';
import { clearLeftovers } from '../disk/leftovers.ts';
import {
  copyInto,
  emptyFolder,
  move,
  publish,
  refuseForeign,
  remove,
  renderedSite,
  renderingOf,
  stagingOf,
} from '../disk/site-folder.ts';
import { holdArchive, holdLastChanges } from './archive.ts';
import { shownAssets } from './assets.ts';
import { holdBooks } from './books.ts';
import { filesFolder } from './content-files.ts';
import { type Earlier, holdEarlier } from './moved/earlier-addresses.ts';
import type { Progress } from './page-counter.ts';
import { writeSearchIndex } from './search/search-index.ts';
import { writeSitemap } from './sitemap.ts';
import { writeTwins } from './twins.ts';

/** A site to build: its archive, its books, its content folder, and the folder to publish to. Folders are absolute. */
export interface BuildJob {
  readonly archive: Archive;
  readonly books: ProvenBooks;
  /** The addresses that the site had before. */
  readonly earlier?: Earlier;
  readonly folder: string;
  readonly assets: readonly string[];
  readonly out: string;
}

/** The number of pages and records of a build, and its times in seconds. */
export interface BuildStats {
  readonly pages: number;
  readonly records: number;
  readonly renderSeconds: number;
  readonly searchSeconds: number;
}

/**
 * Builds the site beside the published one and swaps them once it is whole, so that a build that fails or is killed
 * leaves no torn site. Throws what Astro or Pagefind throw.
 */
export async function buildSite(job: BuildJob, progress: Progress): Promise<BuildStats> {
  const staging = stagingOf(job.out);
  const rendering = renderingOf(job.out);
  for (const out of [job.out, renderedSite]) await clearLeftovers(out);
  await refuseForeign(job.out);
  for (const folder of [staging, rendering]) await emptyFolder(folder);
  try {
    holdArchive(job.archive);
    holdBooks(job.archive, job.books);
    holdEarlier(job.earlier);
    holdLastChanges(await readLastChanges(job.folder));
    let pages = 0;
    globalThis.throughlineProgress = (done, all) => {
      pages = all;
      progress(done, all);
    };
    const rendered = stopwatch();
    await build({ outDir: rendering, logLevel: 'warn' });
    const renderSeconds = rendered();
    await move(rendering, staging);

    for (const path of shownAssets(job.archive, job.assets)) {
      await copyInto(join(job.folder, path), join(staging, filesFolder, path));
    }
    await writeTwins(job.archive, staging);
    await writeSitemap(job.archive, staging);
    const search = await writeSearchIndex(job.archive, staging);
    await publish(staging, job.out);
    return { pages, records: search.records, renderSeconds, searchSeconds: search.seconds };
  } finally {
    globalThis.throughlineProgress = undefined;
    await remove(staging);
    await remove(rendering);
  }
}
