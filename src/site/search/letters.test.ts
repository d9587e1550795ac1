import { afterAll, beforeAll, expect, it } from 'vitest';
import { bareLetters } from '../../core/views/search/bare-letters.ts';
import { aBody, aNote, anAction, anArchive } from '../../testing/builders.ts';
import { servedIndex } from '../../testing/served-index.ts';
import { find } from './client/find.ts';
import type { Pagefind } from './client/pagefind.ts';
import { readQuery } from './client/query.ts';
import { wordsOf } from './client/words/found-words.ts';

/* Every Latin letter, in a word of its own, searched with the very script that browsers load. */

const letters = Array.from({ length: 0x20000 }, (_, code) => String.fromCodePoint(code)).filter(
  (letter) => /^\p{Script=Latin}$/u.test(letter) && /^[a-z]+$/.test(bareLetters(letter)),
);
const words = letters.map((letter, at) => `v${at}x${letter}zy`);
const perPhrase = 30;
const phrases = Array.from({ length: Math.ceil(words.length / perPhrase) }, (_, at) =>
  words.slice(at * perPhrase, (at + 1) * perPhrase),
);

let pagefind: Pagefind;
let close: () => Promise<void> = async () => undefined;

beforeAll(async () => {
  const markdown = phrases.map((phrase, at) => `## Part ${at}\n\n${phrase.join(' ')}\n`).join('\n');
  const headings = phrases.map((_, at) => ({
    text: `Part ${at}`,
    depth: 2,
    anchor: `p${at}`,
    line: at * 4 + 1,
  }));
  const body = aBody({ markdown, headings });
  const actions = [anAction({ id: 'water', text: 'Blumen gießen am Montag' })];
  const served = await servedIndex(anArchive({ notes: [aNote({ id: 'ops/2017-03-07', body, actions })] }));
  pagefind = served.search;
  close = served.close;
});

afterAll(() => close());

async function found(words: string) {
  const { hits } = await find(pagefind, readQuery(new URLSearchParams({ q: words })));
  return hits.map(({ raw_url, raw_content, locations }) => {
    const { words } = wordsOf(raw_content);
    return [raw_url, locations.map((at) => words[at]).join(' ')];
  });
}

it.each([
  ['typed', bareLetters],
  ['written', (text: string) => text],
])('finds each letter as %s, in a phrase, and marks its word', async (_, form) => {
  expect(letters.length).toBeGreaterThan(1200);
  for (const [at, phrase] of phrases.entries()) {
    const text = phrase.join(' ');
    expect(await found(`"${form(text)}"`)).toEqual([[`/notes/ops/2017-03-07/#p${at}`, text]]);
  }
});

it.each(['"Blumen gießen"', '"blumen giessen am"'])('finds a phrase with ß: %s', async (phrase) => {
  expect((await found(phrase)).map(([path]) => path)).toContain('/actions/ops/water/');
});
