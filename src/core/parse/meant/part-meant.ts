import type { KeyPath } from '../../model/finding/source.ts';
import { positions } from '../../model/status.ts';
import { holdersOf } from '../schema/holders.ts';
import { substituted } from '../usual-words.ts';
import { short } from '../value-words.ts';
import { plain, quote } from '../yaml/hint.ts';

/** What an item of a list should be, and what to expect there in words. */
interface PartMeant {
  readonly said: string;
  readonly expected: string;
  readonly written?: string;
}

/** What an item should be, from its words or from the words around its colon. */
type Reading = (pair: readonly [string, unknown] | undefined, text: string | undefined) => string | undefined;

/** Lists whose items people write as words, each with the words for an item. */
const lists: Readonly<Record<string, { readonly expected: string; readonly read: Reading }>> = {
  timeline: { expected: 'a moment with `at:` and `text:`', read: moment },
  teamUpdates: { expected: 'an update with `team:` or `person:`', read: update },
  links: { expected: 'a link with `text:` and `url:`', read: link },
  positions: { expected: 'a position with `person:` and `position:`', read: position },
  goals: { expected: 'a goal with `text:`', read: worded },
  unplanned: { expected: 'unplanned work with `text:`', read: worded },
  parts: { expected: 'a part with `text:`', read: worded },
};

/** Returns what an item should be that is only a text or a pair of words. `undefined` for other items and lists. */
export function partMeant(list: string | number | undefined, item: unknown): PartMeant | undefined {
  if (typeof list !== 'string' || !Object.hasOwn(lists, list)) return undefined;
  const { expected, read } = lists[list] ?? {};
  const pair = pairIn(item);
  const text = typeof item === 'string' && item.trim() !== '' ? item.trim() : undefined;
  if (expected === undefined || (!pair && text === undefined)) return undefined;
  const said = text ?? `${pair?.[0]}: ${Array.isArray(pair?.[1]) ? pair?.[1].join(', ') : pair?.[1]}`;
  return { said: short(said), expected, written: read?.(pair, text) };
}

/** Returns the list that was meant by a mapping of people to positions: `{ mia: agree }`. */
export function positionsMeant(keys: KeyPath, value: unknown): string | undefined {
  if (keys.at(-1) !== 'positions' || typeof value !== 'object' || value === null || Array.isArray(value))
    return undefined;
  const items = Object.entries(value).map((pair) => position(pair));
  return items.length > 0 && items.every((item) => item !== undefined) ? `[${items.join(', ')}]` : undefined;
}

/** Returns the only pair of a mapping whose key is none of the format. */
function pairIn(item: unknown): readonly [string, unknown] | undefined {
  if (typeof item !== 'object' || item === null || Array.isArray(item)) return undefined;
  const [pair, ...more] = Object.entries(item);
  const isSaid = (value: unknown) => typeof value === 'string' && value.trim() !== '';
  if (!pair || more.length > 0 || holdersOf(pair[0]).length > 0) return undefined;
  return isSaid(pair[1]) || (Array.isArray(pair[1]) && pair[1].every(isSaid)) ? pair : undefined;
}

function moment(pair: readonly [string, unknown] | undefined, text: string | undefined): string | undefined {
  const said = text ?? `${pair?.[0]} ${pair?.[1]}`;
  const [, at, what] = /^(\d{1,2}[:.]\d\d(?: ?(?:[ap]m|UTC|Z))?)[\s:,–—-]+(\S.*)$/is.exec(said) ?? [];
  return at === undefined || what === undefined ? undefined : `{ at: ${quote(at)}, text: ${plain(what)} }`;
}

function update(pair: readonly [string, unknown] | undefined, text: string | undefined): string | undefined {
  const [, team = '', words = ''] = /^([\p{L}\p{N}][\p{L}\p{N} _-]*): +(\S.*)$/su.exec(text ?? '') ?? [];
  const [name, said] = pair ?? [team, words];
  if (name === '' || typeof said === 'undefined') return undefined;
  const items = Array.isArray(said) ? said : [said];
  return `{ team: ${plain(name)}, done: [${items.map((item) => plain(String(item))).join(', ')}] }`;
}

function link(pair: readonly [string, unknown] | undefined, text: string | undefined): string | undefined {
  const [, label, to] = /^\[([^\]]*)\]\(<?([^\s()<>]+)>?\)$/.exec(text ?? '') ?? [];
  const [words, url] = pair ?? (to === undefined ? [text, text] : [label?.trim() || to, to]);
  if (typeof url !== 'string' || !/^(?:https?|mailto):\S+$/.test(url)) return undefined;
  return `{ text: ${plain(words ?? url)}, url: ${quote(url)} }`;
}

function position(pair: readonly [string, unknown] | undefined): string | undefined {
  if (!pair || typeof pair[1] !== 'string') return undefined;
  const word = pair[1].toLowerCase().replaceAll(/\s+/g, '-');
  const meant = positions.find((known) => known === word) ?? substituted(word, positions);
  return meant === undefined ? undefined : `{ person: ${plain(pair[0])}, position: ${meant} }`;
}

function worded(pair: readonly [string, unknown] | undefined, text: string | undefined): string | undefined {
  if (text !== undefined) return `{ text: ${plain(text)} }`;
  return pair && typeof pair[1] === 'string' ? `{ text: ${quote(`${pair[0]}: ${pair[1]}`)} }` : undefined;
}
