import { isDay } from '../../../../core/model/day/day.ts';
import { printDay } from '../../../../core/text/lines/day.ts';
import { bareLetters } from '../../../../core/views/search/bare-letters.ts';
import { idWord } from '../../../../core/views/search/id-word.ts';
import { signWordsIn } from '../../../../core/views/search/sign-words.ts';
import { tailsOf } from '../../../../core/views/search/word-tails.ts';
import type { Hit } from '../pagefind.ts';
import { dayIn } from './day-in.ts';
import { trimmed, wordsOf } from './found-words.ts';
import { segmented } from './segmented.ts';
import { beginsWith, isAlike, partsOfWord } from './word-match.ts';

/** The words of the facts of a hit that its page prints, too. */
export function wordsOfFacts({ also, owners, of, series, state }: Hit['meta']): readonly string[] {
  return [also, owners, of, series, state].flatMap((fact) => segmented(fact ?? '').split(/\s+/));
}

/** Whether a hit has a query as its id, name or date. */
export function isNamed({ meta }: Pick<Hit, 'meta'>, query: string): boolean {
  return meta['ids']?.split(' ').includes(idWord(dayIn(query) ?? query)) ?? false;
}

/**
 * Returns the words to mark besides those of the text. They are the words of facts that match a query, each with the
 * typed word (`feb` for `February`), since pages print some words in two ways. `in-progress` is also printed as its parts.
 * Of an id, a name or a date the query itself is marked, and the short form of an id.
 */
export function foundBeside(hit: Hit, query: string): readonly string[] {
  const day = dayIn(query) ?? (isDay(query.trim()) ? query.trim() : undefined);
  const printed = day ? printDay(day, 'long').split(' ') : [];
  const found = isNamed(hit, query)
    ? query.split(/\s+/).flatMap((word) => [word, word.slice(word.lastIndexOf('/') + 1)])
    : matched(hit, [...segmented(query).split(/\s+/), ...printed]);
  return [...new Set([...found, ...printed].map(trimmed))].filter((word) => word !== '');
}

function matched({ raw_content, locations, meta }: Hit, asked: readonly string[]): readonly string[] {
  const { words } = wordsOf(raw_content);
  const found = locations.map((at) => words[at] ?? '');
  const inText = found.flatMap((word) => partsOfWord(word).slice(1));
  const tails = found.flatMap((word) => tailsOf(word).flatMap((tail) => partsOfWord(tail)[0] ?? []));
  const inFacts = wordsOfFacts(meta);
  return asked.flatMap(typedForms).flatMap(({ typed, form }) => {
    const facts = inFacts.filter((word) => isMeant(word, form));
    const parts = [...inText, ...facts.flatMap((word) => partsOfWord(word).slice(1))];
    const begun = parts.filter((part) => part.startsWith(form));
    const isTail = tails.some((tail) => tail.startsWith(form));
    return isTail || facts.length + begun.length > 0 ? [typed, ...facts, ...begun] : [];
  });
}

/** A typed word with its form without signs, and the words between its signs: pages print `agree-if` as “agrees, if”. */
function typedForms(typed: string): readonly { readonly typed: string; readonly form: string }[] {
  // The letter of `C++` is another word.
  if (signWordsIn(typed).length > 0) return [];
  const [form, ...parts] = partsOfWord(bareLetters(typed));
  if (form === undefined) return [];
  const words = parts.filter((part) => /^\p{L}{2}/u.test(part));
  return [{ typed, form }, ...words.map((part) => ({ typed: part, form: part }))];
}

/** A figure is no beginning of another. */
function isMeant(word: string, typed: string): boolean {
  if (/^\d+$/.test(typed)) return partsOfWord(word)[0] === typed;
  return beginsWith(word, typed) || isAlike(word, typed);
}
