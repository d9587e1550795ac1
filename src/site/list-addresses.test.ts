import { expect, it } from 'vitest';
import { dataFiles } from '../core/exports/api/data-files.ts';
import { addresses } from '../core/model/address/addresses.ts';
import { idKindOf } from '../core/model/address/reserved-names.ts';
import { isSlug } from '../core/model/id.ts';
import { decisionLists } from '../core/views/decision/list.ts';
import { questionsPages } from '../core/views/decision/question-list.ts';
import { recordRef } from '../core/views/lines/ref.ts';
import { aDecision, aNote, anArchive, aQuestion } from '../testing/builders.ts';
import { clashOf, type Made } from './route-clash.ts';
import { decisionsPath, pathOf, questionsPath } from './routes.ts';

/** Records enough for several pages in every state, in series whose names are those of the states. */
const states = [
  'open',
  'parked',
  'answered',
  'proposed',
  'accepted',
  'rejected',
  'superseded',
  'needs-a-look',
];
const ids = ['page', '2', 'open', 'accepted', ...Array.from({ length: 60 }, (_, index) => `n${index}`)];
const archive = anArchive({
  notes: states.flatMap((series, index) => [
    aNote({
      id: `${series}/2017-0${index + 1}-07`,
      questions: ids.map((id) =>
        aQuestion({ id, status: (['open', 'parked', 'answered'] as const)[index % 3] }),
      ),
    }),
    aNote({
      id: `${series}/2017-0${index + 1}-08`,
      decisions: ids.map((id) =>
        aDecision({ id: `d-${id}`, status: (['proposed', 'accepted', 'rejected'] as const)[index % 3] }),
      ),
    }),
  ]),
});

it.each([
  [
    'questions',
    questionsPages(archive).map(({ state, page }) => questionsPath(state, page.page)),
    archive.questions,
  ],
  [
    'decisions',
    decisionLists(archive).pages.map(({ state, page }) => decisionsPath(state, page.page)),
    archive.decisions,
  ],
])('the lists of %s by status have no address of a record in a series of that name', (_, lists, records) => {
  const paths = [...lists, ...records.map((record) => pathOf(recordRef(record)))];
  expect(lists.length).toBeGreaterThan(10);
  expect(new Set(paths).size).toBe(paths.length);
});

/** Every name of the table, which an id might want too, and a number that a page might have. */
const wanted = [
  ...new Set(addresses.flatMap((address) => address.split('/')).filter(isPlain)),
  'index.html',
  '2',
];

function isPlain(part: string): boolean {
  return part !== '' && !part.startsWith(':');
}

/** What a part of an address can be: a word of the site, or any of those names that is an id of the kind. */
function fillings(part: string): string[] {
  if (!part.startsWith(':')) return [part];
  if (part === ':n') return ['2', '3'];
  if (part === ':status') return states;
  if (part === ':name.json') return dataFiles.map(({ name }) => `${name}.json`);
  return wanted.filter((name) => isSlug(name, idKindOf(part)));
}

it('no two addresses are the same, and none needs a folder where a file is, whatever the ids are', () => {
  const made = addresses.flatMap((address): Made[] =>
    address
      .split('/')
      .slice(1)
      .map(fillings)
      .reduce((starts, ends) => starts.flatMap((start) => ends.map((end) => `${start}/${end}`)), [''])
      .map((pathname) => ({
        pathname,
        route: { component: address, type: address.endsWith('/') ? 'page' : 'endpoint' },
      })),
  );
  expect(made.length).toBeGreaterThan(1000);
  expect(clashOf(made)).toBeUndefined();
});
