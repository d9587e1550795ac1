import { afterAll, beforeAll, expect, it } from 'vitest';
import {
  aBody,
  aNote,
  anAction,
  anArchive,
  anObjective,
  anOutcome,
  aPerson,
  aProgram,
} from '../../testing/builders.ts';
import { servedIndex } from '../../testing/served-index.ts';
import { find } from './client/find.ts';
import { isInDoubt } from './client/offer-instead.ts';
import type { Hit, Pagefind } from './client/pagefind.ts';
import { readQuery } from './client/query.ts';
import { addressWithFound } from './client/words/found-words.ts';

/* The words that a result marks on its page, and queries with a word that no record has. */

const archive = anArchive({
  people: [aPerson({ id: 'dan', name: 'Dan', aliases: ['Danny'] })],
  programs: [
    aProgram({
      id: 'p6',
      outcomes: [
        anOutcome({ id: 'o2', objectives: [anObjective({ id: 'o2.2', text: 'A word for Friday' })] }),
      ],
    }),
  ],
  notes: [
    aNote({
      id: 'pipeline/2017-03-07',
      title: 'Planning in March',
      actions: [anAction({ id: 'tests', text: 'Define tests of Mathoid on staging', tracker: ['T170482'] })],
      sprint: {
        ...{ number: 42, start: '2017-02-17', achieved: 'partly', goals: [] },
        effort: { unit: 'Igelstunden', planned: 18.5 },
      },
      retro: { format: 'kalm', columns: [{ name: 'keep', items: [{ text: 'Calls', experiment: true }] }] },
      body: aBody({ markdown: 'We spoke of the zeppelin, k and s.' }),
    }),
  ],
});

let pagefind: Pagefind;
let close: () => Promise<void> = async () => undefined;

beforeAll(async () => {
  const served = await servedIndex(archive);
  pagefind = served.search;
  close = served.close;
});

afterAll(() => close());

const nothing: Hit = { raw_url: '', raw_content: '', locations: [], meta: {} };
const search = (address: string) => find(pagefind, readQuery(new URLSearchParams(address)));

it.each([
  ['experiment', '/notes/pipeline/2017-03-07/?found=experiment#_retro'],
  ['keep', '/notes/pipeline/2017-03-07/?found=keep#_retro'],
  ['sprint 42', '/notes/pipeline/2017-03-07/?found=sprint+42#_sprint'],
  ['42', '/notes/pipeline/2017-03-07/?found=42#_sprint'],
  ['17 February 2017', '/notes/pipeline/2017-03-07/?found=17+february+2017#_sprint'],
  ['Feb 17, 2017', '/notes/pipeline/2017-03-07/?found=feb+17+2017+february#_sprint'],
  ['Igelstunden', '/notes/pipeline/2017-03-07/?found=igelstunden#_sprint'],
  ['partly', '/notes/pipeline/2017-03-07/?found=partly#_sprint'],
  ['Danny', '/people/dan/?found=danny'],
  ['o2.2', '/programs/p6/o2.2/?found=o2.2'],
  ['T170482', '/trackers/T170482/?found=t170482'],
])('finds %s with its words marked, and offers no other word', async (words, address) => {
  const found = await search(`q=${words}`);
  const [hit = nothing] = found.hits;
  expect(addressWithFound(hit.raw_url, hit)).toBe(address);
  expect(isInDoubt(found, words)).toBe(false);
});

it.each([
  'zeppeiln',
  'kohlrbi',
  'schmieröl',
  'zepplin',
  'planing',
  'wxyz',
  'zeppeiln word',
  '"the zeppeiln"',
])('finds nothing for %s, which only begins as a word, and is in doubt', async (words) => {
  const found = await search(`q=${words}`);
  expect(found.hits).toEqual([]);
  expect(isInDoubt(found, words)).toBe(true);
});

it.each(['zepp', 'zeppelins', 'stag', 'planned', 'Mathoid'])('is not in doubt of %s', async (words) => {
  const found = await search(`q=${words}`);
  expect(found.hits).not.toEqual([]);
  expect(isInDoubt(found, words)).toBe(false);
});
