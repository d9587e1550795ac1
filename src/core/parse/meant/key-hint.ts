import type { RecordKind } from '../../model/entry.ts';
import type { KeyPath } from '../../model/finding/source.ts';
import { noteKinds, recordStatuses } from '../../model/status.ts';
import { wordMeant } from '../usual-words.ts';
import { isDaySaid } from './due-said.ts';
import { elsewhereMeant } from './elsewhere.ts';
import { isAboutReaders, isForAll, pairMeant, statusesAt } from './pair-meant.ts';
import { keyMeant, keyOfOthers, sameKey } from './usual-keys.ts';

/** An unknown key, its value, and where it is. */
interface UnknownKey {
  readonly path: string;
  readonly keys: KeyPath;
  readonly key: string;
  readonly value: unknown;
  /** The value as it is written. */
  readonly written: string;
  /** The mapping that has the key. */
  readonly holder: unknown;
  readonly known: readonly string[];
  /** The keys that earlier hints offer, each by its place. The one that this hint offers is added. */
  readonly offered: Set<string>;
}

/** Keys that can have only certain values. A key of other tools with another value is one of one's own. */
const ofCertainValues: readonly string[] = ['kind', 'status', 'time'];
/** Keys whose value is `true` or `false`. */
const flags: readonly string[] = ['noindex', 'experiment'];
/** Keys whose value is a day. */
const days: readonly string[] = [
  'date',
  'due',
  'start',
  'end',
  'closed',
  'until',
  'from',
  'reviewBy',
  'objectionsBy',
];

/** Keys whose value is the one wording of a record or note. */
const wordings: readonly string[] = ['text', 'title', 'name'];

/**
 * Returns the hint for an unknown key: our key or pair for it. For a key without a counterpart, it is `own`, or none if
 * the key would then lose its meaning without notice, as `x-private` does.
 */
export function hintForKey(unknown: UnknownKey, own: boolean): string | undefined {
  const { key, written, holder, known } = unknown;
  const pair = pairMeant(unknown);
  if (pair) {
    const [ours, word] = pair;
    const has: unknown = isMapping(holder) ? Reflect.get(holder, ours) : undefined;
    const isOffered = offer(unknown, ours);
    if (has === word || (has === undefined && isOffered)) return `remove \`${key}: ${written}\``;
    return has === undefined ? `write \`${ours}: ${word}\`` : undefined;
  }
  const same = sameKey(key, known);
  if (same !== undefined) return isTakenBy(unknown, same) ? moved(unknown, same) : `write \`${same}\``;
  if (/^(?:\/\/|<!--)/.test(key)) return 'start a comment with `#`';
  if (isAboutReaders(unknown)) return isForAll(unknown) ? `remove \`${key}: ${written}\`` : undefined;
  const elsewhere = elsewhereMeant(unknown);
  if (elsewhere !== undefined) return elsewhere;
  const found = keyMeant(key, known);
  if (found !== undefined && isValueOf(unknown, found)) {
    // A key that is ours but for its case has the first claim to our name.
    const isClaimed = isMapping(holder) && sameKey(found, Object.keys(holder)) !== undefined;
    if (!isClaimed && !isTakenBy(unknown, found))
      return `write \`${found === 'action' ? kindOf(holder) : found}\``;
    // A record has one text. What else is said of it is not the same, as a topic.
    if (wordings.includes(found) && own) return `for a key of your own write \`x-${key}\``;
    return moved(unknown, found);
  }
  // What has another name here is no key of one's own, unless it says what our key cannot say.
  const isOurs = keyOfOthers(key, known) !== undefined && !ofCertainValues.includes(found ?? '');
  return own && !isOurs && /^[\p{L}\p{N}_.-]+$/u.test(key)
    ? `for a key of your own write \`x-${key}\``
    : undefined;
}

/** Whether the mapping has our key already, or an earlier hint offers it. */
function isTakenBy(unknown: UnknownKey, ours: string): boolean {
  return (isMapping(unknown.holder) && ours in unknown.holder) || offer(unknown, ours);
}

/** Returns the hint to move a value to our key, which is taken. None if there is nothing to move. */
function moved({ value }: UnknownKey, ours: string): string | undefined {
  const isEmpty = value === null || (typeof value === 'object' && Object.keys(value).length === 0);
  return isEmpty ? undefined : `move its value to \`${ours}\``;
}

/** Returns the kind of record that a follow-up without one reports on: the first that can have its status. */
function kindOf(holder: unknown): RecordKind {
  const status: unknown = isMapping(holder) ? Reflect.get(holder, 'status') : undefined;
  const kinds: readonly RecordKind[] = ['action', 'question', 'decision', 'debt'];
  return kinds.find((kind) => recordStatuses[kind].some((word) => word === status)) ?? 'action';
}

/** Notes that a hint offers a key. Returns whether an earlier one did. */
function offer({ keys, offered }: UnknownKey, ours: string): boolean {
  const place = JSON.stringify([...keys.slice(0, -1), ours]);
  const isOffered = offered.has(place);
  offered.add(place);
  return isOffered;
}

/** Whether our key can have the value that a key of other tools has. */
function isValueOf(unknown: UnknownKey, ours: string): boolean {
  const { key, value, known } = unknown;
  if (ours === 'kind') return noteKinds.some((kind) => kind === value);
  if (ours === 'status' && keyOfOthers(key, known) === ours && !/^state$/i.test(key))
    return typeof value === 'string' && wordMeant(value, statusesAt(unknown)) !== undefined;
  if (ours === 'time') return typeof value === 'string' && /^\d{1,2}:\d\d/.test(value);
  if (ours === 'closed') return typeof value === 'string' && /^\d{1,4}[-/.]/.test(value);
  if (ours === 'forNextTime') return typeof value === 'object' || !isDaySaid(value);
  if (ours === 'for' && [value].flat().some((one) => typeof one === 'string' && /\s/.test(one))) return false;
  if (ours === 'due' && !/due|deadline/i.test(key) && !isDaySaid(value)) return false;
  if (days.includes(ours) && typeof value === 'object' && value !== null) return false;
  return typeof value !== 'boolean' || flags.includes(ours);
}

function isMapping(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
