import { join } from 'node:path';
import { close, createIndex } from 'pagefind';
import type { Archive } from '../../core/model/archive.ts';
import { printDay } from '../../core/text/lines/day.ts';
import { noteHead } from '../../core/text/note/part.ts';
import { planItemLine } from '../../core/text/note/plan.ts';
import { unbarredWords } from '../../core/views/search/bare-letters.ts';
import { pageFacet, wholeFacet } from '../../core/views/search/facets.ts';
import { idWord, wholeWord } from '../../core/views/search/id-word.ts';
import { knownWords } from '../../core/views/search/known-words.ts';
import type { RecordPlace } from '../../core/views/search/record.ts';
import { searchRecords } from '../../core/views/search/records.ts';
import { sentences, unique } from '../../core/views/search/values.ts';
import { stopwatch } from '../../disk/clock.ts';
import { replaceText } from '../../disk/replace-file.ts';
import { remove } from '../../disk/site-folder.ts';
import { pathOf } from '../routes.ts';
import { type PageRecord, pageRecords } from './page-records.ts';

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
  const records = pageRecords(searchRecords(archive), archive);
  const { language } = archive.site;
  const { index, errors } = await createIndex({ maxFragments: Math.ceil(records.length / recordsPerFile) });
  try {
    if (!index) throw new Error(errors.join('\n'));
    for (let from = 0; from < records.length; from += batch) {
      const part = records.slice(from, from + batch);
      const answers = await Promise.all(
        part.map((record) => index.addCustomRecord(customRecord(record, language))),
      );
      failOn(answers.flatMap((answer) => answer.errors));
    }
    const bundle = join(outDir, 'pagefind');
    failOn((await index.writeFiles({ outputPath: bundle })).errors);
    await replaceText(
      join(bundle, 'words.json'),
      JSON.stringify(knownWords(records.map(({ record }) => record))),
    );
    for (const file of [...unused, 'pagefind-highlight.js']) await remove(join(bundle, file));
  } finally {
    await close();
  }
  return { records: records.length, seconds: seconds() };
}

function failOn(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`The search index was not written: ${errors.join('; ')}`);
}

/** A record in the form of Pagefind: only texts, without empty ones. */
function customRecord({ record, path, divided }: PageRecord, language: string) {
  const { ref, kind, title, place, words, also, ids, line, agenda, facets } = record;
  const head = headOf(place);
  const name = head ?? title;
  const items = sentences(...(agenda ?? []).map(planItemLine));
  const content = `${name} ${words} ${items}`.trim() || ref.id;
  const day = place ? undefined : line.day && printDay(line.day, 'long');
  const facts = Object.entries({
    ...line,
    title: name,
    kind,
    of: head === undefined ? undefined : title,
    planned: agenda && 'planned',
    also: unique([...also, ...(day ? [day] : []), ...unbarredWords(`${content} ${also.join(' ')}`)]).join(
      '. ',
    ),
    ids: unique([...ids.map(idWord), ...(divided && !place ? [wholeWord] : [])]).join(' '),
  }).filter((fact): fact is [string, string] => Boolean(fact[1]));
  const values = Object.entries({
    ...facets,
    [wholeFacet]: place ? [] : ['yes'],
    [pageFacet]: divided ? [pathOf(ref)] : [],
  });
  return {
    // Pagefind keeps one record per address, so the pieces of one place have their number behind a space, which no
    // address has. `find` cuts it off.
    url: `${path}${place?.piece ? ` ${place.piece}` : ''}`,
    content,
    language: language.split('-')[0] ?? 'en',
    meta: Object.fromEntries(facts),
    filters: {
      kind: [kind],
      ...Object.fromEntries(values.flatMap(([facet, list]) => (list.length > 0 ? [[facet, [...list]]] : []))),
    },
    sort: { day: agenda ? beforeAll : (line.day ?? beforeAll) },
  };
}

/** The heading of a place. A further piece of a text without a heading has none. */
function headOf(place: RecordPlace | undefined): string | undefined {
  return place?.part === undefined ? place?.head : noteHead(place.part);
}

/**
 * The day by which records without a day are sorted, since Pagefind leaves out records without the key. A planned note
 * has it too: without words the newest comes first, and a meeting that was not held is no news.
 */
const beforeAll = '0000-00-00';
