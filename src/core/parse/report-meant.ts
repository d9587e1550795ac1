import { type RecordKind, recordKinds } from '../model/entry.ts';
import { aimStatuses, healths, recordStatuses } from '../model/status.ts';
import { checkInMeant } from './meant/check-in-meant.ts';
import { statusKey } from './meant/status-key.ts';
import { sameKey } from './meant/usual-keys.ts';
import { holdersOf } from './schema/holders.ts';
import { wordMeant } from './usual-words.ts';
import { short } from './value-words.ts';
import { plain } from './yaml/hint.ts';

/** What a text in the place of a report should be. */
interface ReportMeant {
  readonly message: string;
  readonly hint?: string;
}

/**
 * Returns what an item of `followUps` or `objectives` should be that only pairs a reference with words, as in
 * `- send-report: done` or `- p6/o2.1: at risk`. `undefined` for other items and lists.
 */
export function reportMeant(list: string, item: unknown): ReportMeant | undefined {
  if (list !== 'followUps' && list !== 'objectives') return undefined;
  const checkIn = list === 'followUps' ? checkInMeant(item) : undefined;
  if (checkIn) return checkIn;
  const said = pairIn(item, list === 'followUps');
  if (!said) return undefined;
  const { ref, words } = turned(said);
  if (list === 'followUps' && statusOfTopic(words)) {
    const written = `{ topic: ${ref}, status: ${words} }`;
    const message = `\`${said.ref}: ${said.words}\` is only a text. Expected a follow-up with \`topic:\`.`;
    return { message, hint: `write \`- ${written}\`` };
  }
  const keys = list === 'followUps' ? followUp(ref, words) : checkInOf(ref, words);
  const written = short(said.words === undefined ? said.ref : `${said.ref}: ${said.words}`);
  const expected =
    list === 'followUps' ? 'a follow-up with the kind of the record' : 'a check-in with `ref:`';
  return {
    message: `\`${written}\` is only a text. Expected ${expected}${list === 'followUps' ? ', such as `action:`' : ''}.`,
    hint: `write \`- { ${keys.join(', ')} }\``,
  };
}

interface SaidOf {
  readonly ref: string;
  readonly words?: string;
}

/** Returns a pair whose first word is what is reported, with its reference first: `discussed: secrets`, `skipped: bins`. */
function turned(said: SaidOf): SaidOf {
  const { ref: word, words: ref } = said;
  const isReport = kindOf(word) !== undefined || statusOfTopic(word) || statusKey(word, 'action', true)?.pair;
  return isReport && ref !== undefined && isReference.test(ref) && kindOf(ref) === undefined
    ? { ref, words: word }
    : said;
}

/** Whether a word is a status that only topics have. */
function statusOfTopic(word: string | undefined): boolean {
  return word === 'discussed' || word === 'tabled';
}

/** A reference as an id is written, short or full. */
const isReference = /^[\p{L}\p{N}][\p{L}\p{N}./_-]*$/u;

/** Returns the reference of an item, and the words on it. In a text, only a status may follow. */
function pairIn(
  item: unknown,
  isText: boolean,
): { readonly ref: string; readonly words?: string } | undefined {
  if (typeof item === 'string') {
    const [, ref = '', words] = /^(\S+)(?:\s+(\S.*))?$/.exec(item.trim()) ?? [];
    const isReport = words === undefined || kindOf(words) !== undefined;
    return isText && isReference.test(ref) && isReport ? { ref, words } : undefined;
  }
  if (typeof item !== 'object' || item === null || Array.isArray(item)) return undefined;
  const [pair, ...more] = Object.entries(item);
  if (!pair || more.length > 0 || holdersOf(pair[0]).length > 0 || !isReference.test(pair[0]))
    return undefined;
  // `Action: buy-scales` has a key of the format in another case.
  if (sameKey(pair[0], [...recordKinds, 'topic', 'ref']) !== undefined) return undefined;
  const [ref, words] = pair;
  if (words === null) return { ref };
  return typeof words === 'string' && words.trim() !== '' ? { ref, words: words.trim() } : undefined;
}

function followUp(ref: string, words: string | undefined): readonly string[] {
  const meant = words === undefined ? undefined : kindOf(words);
  const [key, value] = (words === undefined ? undefined : statusKey(words, 'action', true)?.pair) ?? [];
  if (!meant && key !== undefined) return [`action: ${ref}`, `${key}: ${value}`];
  const report = words === undefined ? [] : [meant ? `status: ${meant.status}` : `note: ${plain(words)}`];
  return [`${meant?.kind ?? 'action'}: ${ref}`, ...report];
}

/** Returns the status that words mean, and the first kind of record that can have it. */
function kindOf(words: string): { readonly kind: RecordKind; readonly status: string } | undefined {
  const kinds: readonly RecordKind[] = ['action', 'question', 'decision'];
  const slug = words.toLowerCase().replaceAll(/\s+/g, '-');
  for (const kind of kinds) {
    const status = recordStatuses[kind].find((word) => word === slug);
    if (status !== undefined) return { kind, status };
  }
  const status = wordMeant(slug, recordStatuses.action);
  return status === undefined ? undefined : { kind: 'action', status };
}

function checkInOf(ref: string, words: string | undefined): readonly string[] {
  if (words === undefined) return [`ref: ${ref}`];
  const slug = words.toLowerCase().replaceAll(/\s+/g, '-');
  const health = healths.find((word) => word === slug);
  if (health !== undefined) return [`ref: ${ref}`, `health: ${health}`];
  const status = aimStatuses.find((word) => word === slug) ?? wordMeant(slug, aimStatuses);
  return [`ref: ${ref}`, status === undefined ? `note: ${plain(words)}` : `status: ${status}`];
}
