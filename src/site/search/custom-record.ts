import { noteHead, sprintHead } from '../../core/text/note/part.ts';
import { planItemLine } from '../../core/text/note/plan.ts';
import { printedValue } from '../../core/text/search/printed-value.ts';
import { pageFacet, wholeFacet } from '../../core/views/search/facets.ts';
import { idWord, wholeWord } from '../../core/views/search/id-word.ts';
import type { RecordPlace } from '../../core/views/search/record.ts';
import { signWordsIn } from '../../core/views/search/sign-words.ts';
import { sentences, unique } from '../../core/views/search/values.ts';
import { tailsIn } from '../../core/views/search/word-tails.ts';
import { letterTyper, typedApart } from '../../core/views/search/written-letters.ts';
import type { PageRecord } from './page-records.ts';

/**
 * Languages that Pagefind divides into words by itself, if it is not told another one. It would divide them otherwise
 * than a browser divides a query, and at the signs of letters.
 */
const divides = ['ja', 'th', 'zh'];

/** Facts that are lists of words for the index, and no text. */
const wordFacts = ['tails', 'ids'];

/** Returns a function that brings a record of a site into the form of Pagefind. */
export function recordMaker(language: string): (record: PageRecord) => ReturnType<typeof customRecord> {
  const code = language.split('-')[0] ?? 'en';
  const typed = letterTyper();
  return (record) => customRecord(record, divides.includes(code) ? 'en' : code, typed);
}

/** A record in the form of Pagefind: only texts, without empty ones. Its letters are as people type them. */
function customRecord(
  { record, id, path, page, divided }: PageRecord,
  language: string,
  typed: (text: string) => string,
) {
  const { ref, kind, title, place, words, also, ids, line, agenda, facets } = record;
  const head = headOf(place);
  const name = head ?? title;
  const items = sentences(...(agenda ?? []).map(planItemLine));
  const content = `${name} ${words} ${items}`.trim() || id;
  const printed = [...also, ...(place ? [] : [line.state, line.day])].flatMap(
    (value) => printedValue(value ?? '') ?? [],
  );
  const beside = unique([...also, ...printed]);
  const all = [content, ...beside].join(' ');
  const facts = Object.entries({
    ...line,
    assumed: ref?.assumed?.join(' '),
    title: name,
    kind,
    of: head === undefined ? undefined : title,
    planned: agenda && 'planned',
    also: beside.join('. '),
    tails: tailsIn(all).join(' '),
    ids: unique([...ids.map(idWord), ...signWordsIn(all), ...(divided && !place ? [wholeWord] : [])]).join(
      ' ',
    ),
  }).flatMap(([name, fact]) =>
    fact ? [[name, wordFacts.includes(name) ? typed(fact) : typedApart(fact, typed)] as const] : [],
  );
  const values = Object.entries({
    ...facets,
    [wholeFacet]: place ? [] : ['yes'],
    [pageFacet]: divided ? [page] : [],
  });
  return {
    // Pagefind keeps one record per address, so the pieces of one place have their number behind a space, which no
    // address has. `find` cuts it off.
    url: `${path}${place?.piece ? ` ${place.piece}` : ''}`,
    content: typedApart(content, typed),
    language,
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
  if (place?.part === undefined) return place?.head;
  return place.part === 'sprint' ? sprintHead(place.sprint) : noteHead(place.part);
}

/**
 * The day by which records without a day are sorted, since Pagefind leaves out records without the key. A planned note
 * has it too: without words the newest comes first, and a meeting that was not held is no news.
 */
const beforeAll = '0000-00-00';
