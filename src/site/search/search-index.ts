import { join } from 'node:path';
import { close, createIndex } from 'pagefind';
import type { Archive } from '../../core/model/archive.ts';
import { knownWords } from '../../core/views/search/known-words.ts';
import { searchRecords } from '../../core/views/search/records.ts';
import {
  dividedWords,
  type WordList,
  wordFilePath,
  wordListPath,
} from '../../core/views/search/word-files.ts';
import { stopwatch } from '../../disk/clock.ts';
import { writeInto } from '../../disk/new-folder.ts';
import { remove } from '../../disk/site-folder.ts';
import { recordMaker } from './custom-record.ts';
import { pageRecords } from './page-records.ts';
import { proseRecords } from './prose-records.ts';

/** Records that are passed to Pagefind at once. */
const batch = 500;

/**
 * Records that share a file of texts. One file per record would be almost half of all files of a site. A hit loads its
 * whole file. Therefore the number of records is fixed, not the number of files: a hit must not load more in a larger
 * archive. With 10, a page of 12 hits loads about 15 kB, and about 170 kB if each is a note in another file.
 */
const recordsPerFile = 10;

/** Interfaces that Pagefind writes and this site does not use: it has its own. */
const unused = ['component-ui', 'modular-ui', 'ui'].flatMap((name) => [
  `pagefind-${name}.js`,
  `pagefind-${name}.css`,
]);

/**
 * Writes the search bundle to `pagefind/` in the folder of the site. Its addresses are relative to the root of the
 * site, so that one bundle works under any path. Throws if Pagefind cannot index a record.
 */
export async function writeSearchIndex(
  archive: Archive,
  outDir: string,
): Promise<{ readonly records: number; readonly seconds: number }> {
  const seconds = stopwatch();
  const { language } = archive.site;
  const ofPages = await proseRecords(outDir);
  const records = [...pageRecords(searchRecords(archive), archive), ...ofPages];
  const customRecord = recordMaker(language);
  const { index, errors } = await createIndex({ maxFragments: Math.ceil(records.length / recordsPerFile) });
  try {
    if (!index) throw new Error(errors.join('\n'));
    for (let from = 0; from < records.length; from += batch) {
      const part = records.slice(from, from + batch);
      const answers = await Promise.all(part.map((record) => index.addCustomRecord(customRecord(record))));
      failOn(answers.flatMap((answer) => answer.errors));
    }
    const bundle = join(outDir, 'pagefind');
    failOn((await index.writeFiles({ outputPath: bundle })).errors);
    await writeWords(knownWords(records.map(({ record }) => record)), bundle);
    for (const file of [...unused, 'pagefind-highlight.js']) await remove(join(bundle, file));
  } finally {
    await close();
  }
  return { records: records.length, seconds: seconds() };
}

/** Writes the words that a misspelt one may mean. */
async function writeWords(words: readonly string[], bundle: string): Promise<void> {
  const { frequent, rare } = dividedWords(words);
  const list: WordList = { frequent, rare: [...rare.keys()].sort() };
  const files = [
    [wordListPath, list] as const,
    ...[...rare].map(([name, own]) => [wordFilePath(name), own] as const),
  ];
  await writeInto(
    bundle,
    files.map(([path, content]) => ({ path, text: JSON.stringify(content) })),
  );
}

function failOn(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`The search index was not written: ${errors.join('; ')}`);
}
