import type { KeyPath } from '../../model/finding/source.ts';
import { toSlug } from '../../model/id.ts';
import {
  aimStatuses,
  linkKinds,
  noteKinds,
  noteStatuses,
  recordStatuses,
  topicStatuses,
} from '../../model/status.ts';
import { substituted } from '../usual-words.ts';
import { recordKindAt, statusKey } from './status-key.ts';
import { keyOfOthers, squashed } from './usual-keys.ts';

/** An unknown key, its value, and where it is. */
interface UnknownPair {
  readonly path: string;
  readonly keys: KeyPath;
  readonly key: string;
  readonly value: unknown;
  /** The mapping that has the key. */
  readonly holder: unknown;
  readonly known: readonly string[];
}

/** Keys that keep something from readers if they are true. */
const hiding =
  'private hidden hide confidential secret internal unlisted restricted sensitive invisible nonpublic';
/** Keys that keep something from readers if they are false. */
const showing = 'public visible published publish listed shared';
/** Keys that say in a word who may read something. */
const access = 'access privacy confidentiality classification audience sharing secrecy';
/** Keys for what is not finished, and those that mean the opposite. */
const unfinished = 'draft unpublished';
const published = 'published publish';

const has = (words: string, key: string) => words.split(' ').includes(squashed(key));

/** Whether a key of other tools says who may read something. It is never a key of one's own, which hides nothing. */
export function isAboutReaders({ key, value }: Pick<UnknownPair, 'key' | 'value'>): boolean {
  const isFlag = truthOf(value) !== undefined || value === null || typeof value === 'string';
  const isDay = typeof value === 'string' && /^\d/.test(value) && truthOf(value) === undefined;
  return has(`${hiding} ${access} ${unfinished}`, key) || (has(showing, key) && isFlag && !isDay);
}

/** Whether such a key says what holds without it: that all may read something. */
export function isForAll({ key, value }: Pick<UnknownPair, 'key' | 'value'>): boolean {
  return truthOf(value) === has(showing, key);
}

/**
 * Returns the key and value that were meant by a key of other tools with a value that ours cannot have, such as
 * `private: true`, `published: false` or `done: true`.
 */
export function pairMeant(pair: UnknownPair): readonly [string, string] | undefined {
  return readersMeant(pair) ?? statusMeant(pair) ?? kindMeant(pair) ?? linkKindMeant(pair);
}

function readersMeant({ path, keys, key, value, known }: UnknownPair): readonly [string, string] | undefined {
  const truth = truthOf(value);
  const isNote = path.startsWith('notes/') && keys.length === 1;
  if (isNote && ((has(unfinished, key) && truth === true) || (has(published, key) && truth === false)))
    return ['status', 'draft'];
  if (!known.includes('visibility')) return undefined;
  if ((has(hiding, key) && truth === true) || (has(showing, key) && truth === false))
    return ['visibility', 'private'];
  const isPrivate =
    typeof value === 'string' && (has(hiding, value) || ['no', 'none'].includes(value.toLowerCase()));
  return has(access, key) && isPrivate ? ['visibility', 'private'] : undefined;
}

/**
 * Returns the status that a key means by being true: `done: true`, or in a follow-up the key that words for a status have:
 * `skipped: true`. A key that is near to one is no such key.
 */
function statusMeant(pair: UnknownPair): readonly [string, string] | undefined {
  if (!pair.known.includes('status') || truthOf(pair.value) !== true) return undefined;
  const words = statusesAt(pair);
  const word =
    words.find((status) => squashed(status) === squashed(pair.key)) ?? substituted(pair.key, words);
  if (word !== undefined) return ['status', word];
  const kind = pair.keys[0] === 'followUps' ? recordKindAt(pair.keys, pair.holder) : undefined;
  return kind && statusKey(pair.key, kind, true)?.pair;
}

/** Returns the kind of meeting in our words: `type: Sprint review`. */
function kindMeant({ key, value, known }: UnknownPair): readonly [string, string] | undefined {
  if (keyOfOthers(key, known) !== 'kind' || typeof value !== 'string') return undefined;
  const slug = noteKinds.find((kind) => kind === toSlug(value));
  return slug === undefined || slug === value ? undefined : ['kind', slug];
}

/** Returns the kind of a link in our words: `type: video`. */
function linkKindMeant({ key, value, known }: UnknownPair): readonly [string, string] | undefined {
  if (!known.includes('url') || keyOfOthers(key, known) !== 'kind' || typeof value !== 'string')
    return undefined;
  const word = linkKinds.find((kind) => kind === value.toLowerCase()) ?? substituted(value, linkKinds);
  return word === undefined ? undefined : ['kind', word];
}

/** Returns the statuses that are allowed beside a key. */
export function statusesAt({
  path,
  keys,
  holder,
}: Pick<UnknownPair, 'path' | 'keys' | 'holder'>): readonly string[] {
  if (!path.startsWith('notes/')) return [];
  if (keys.length === 1) return noteStatuses;
  if (keys.length !== 3) return [];
  const [list] = keys;
  if (list === 'objectives') return aimStatuses;
  const kind = recordKindAt(keys, holder);
  if (kind === undefined && list === 'followUps' && Object.hasOwn(Object(holder), 'topic'))
    return topicStatuses;
  return kind === undefined ? [] : recordStatuses[kind];
}

/** Returns whether a value says yes or no. `undefined` for any other value. */
function truthOf(value: unknown): boolean | undefined {
  if (typeof value === 'boolean') return value;
  if (/^(?:true|yes|y|on|1|x)$/i.test(String(value))) return true;
  return /^(?:false|no|n|off|0)$/i.test(String(value)) ? false : undefined;
}
