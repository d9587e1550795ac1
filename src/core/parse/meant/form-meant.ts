import type { FreeIds } from '../../model/free-ids.ts';
import { isSlug } from '../../model/id.ts';
import { recordLists, recordOf } from '../record-meant.ts';
import { reportMeant } from '../report-meant.ts';
import { timeMeant } from '../schema/value/time.ts';
import { plain } from '../yaml/hint.ts';
import { partMeant } from './part-meant.ts';
import { saidByPair } from './said.ts';

/** A value of another form than its key takes. */
interface OtherForm {
  readonly key: string | number | undefined;
  readonly value: unknown;
  /** The value as it is written. */
  readonly written: string;
  /** The form that the key takes, in words. */
  readonly expected: string;
  readonly ids: () => FreeIds;
}

/**
 * Returns the hint for a value whose form differs from that of its key, but says the same: `votes: 5-1`, `time: 14.00`, and
 * a mapping in the place of a list. `undefined` for other values.
 */
export function formMeant({ key, value, written, expected, ids }: OtherForm): string | undefined {
  if (typeof key !== 'string') return undefined;
  if (key === 'votes') return votesMeant(value);
  if (key === 'objection') return objectionMeant(value);
  if (key === 'periods' && typeof value === 'string' && /^\p{L}[\p{L} -]*$/u.test(value))
    return `write \`periods: { word: ${value} }\``;
  if (typeof value === 'number' && /^a time\b/.test(expected)) {
    const time = timeMeant(written);
    return time === undefined ? undefined : `write \`${time}\``;
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value) || !/\ba list/.test(expected))
    return undefined;
  const [first] = Object.entries(value).flatMap(([name, inner]) => (isRecord(key, name, inner) ? name : []));
  if (first !== undefined) return `start each item with \`- id: ${first}\`, and so on`;
  const items = Object.entries(value).map((pair) => itemOf(key, pair, ids));
  if (items.length === 0 || items.includes(undefined)) return undefined;
  const list = `[${items.join(', ')}]`;
  return written.startsWith('{') && !written.includes('\n')
    ? `write \`${key}: ${list}\``
    : `write it as a list: \`${list}\``;
}

/** Whether a name in a mapping is the id of the record below it. */
function isRecord(list: string, name: string, value: unknown): boolean {
  const isMapping = typeof value === 'object' && value !== null && !Array.isArray(value);
  return Object.hasOwn(recordLists, list) && isMapping && isSlug(name, 'action');
}

/** Reads who objects, with the objection after a colon: `bob`, `bob: too dear`. */
function objectionMeant(value: unknown): string | undefined {
  const pair = typeof value === 'object' && value !== null ? Object.entries(value) : [];
  const [by, note] =
    typeof value === 'string' ? value.split(/:\s+(.+)/s) : pair.length === 1 ? (pair[0] ?? []) : [];
  if (by === undefined || !/^\p{L}[\p{L}\p{M}\p{N}.'_-]*(?: \p{Lu}[\p{L}\p{M}.'-]*){0,2}$/u.test(by))
    return undefined;
  if (by === 'by' || by === 'note' || (note !== undefined && typeof note !== 'string')) return undefined;
  return `write \`objection: { by: ${plain(by)}${note ? `, note: ${plain(note)}` : ''} }\``;
}

/** Reads counts of votes in the order that people give them, or with their words. */
function votesMeant(value: unknown): string | undefined {
  const words = Array.isArray(value) ? value.join('-') : value;
  if (typeof words !== 'string') return undefined;
  const [, inFavour, against, abstained] =
    /^(\d+)(?: for)?\s*[-–—/:,]\s*(\d+)(?: against)?(?:\s*[-–—/:,]\s*(\d+)(?: abst\p{L}*)?)?$/u.exec(
      words.trim(),
    ) ?? [];
  if (inFavour === undefined || against === undefined) return undefined;
  const rest = abstained === undefined ? '' : `, abstained: ${abstained}`;
  return `write \`votes: { for: ${inFavour}, against: ${against}${rest} }\``;
}

/** Keys of lists of names. */
const ofNames: readonly string[] = ['attendees', 'regrets', 'guests'];
/** Words that say no more than that somebody was there. */
const present = /^(?:yes|true|x|present|here|attended)$/i;

function itemOf(list: string, [name, value]: [string, unknown], ids: () => FreeIds): string | undefined {
  if (ofNames.includes(list)) {
    if (value === null || present.test(String(value))) return plain(name);
    if (typeof value !== 'string' || list === 'regrets') return undefined;
    return list === 'guests'
      ? plain(`${name} (${value})`)
      : `{ person: ${plain(name)}, as: ${plain(value)} }`;
  }
  if (typeof value !== 'string' || value.trim() === '') return undefined;
  const isId = isSlug(name, 'action') && !ids().isName(name);
  const record = isId
    ? recordOf(list, { owners: [], text: value.trim(), id: name }, value, ids)
    : recordOf(list, saidByPair(name, value.trim()), value, ids);
  if (record) return record.written;
  const report = /^write `- (.*)`$/.exec(reportMeant(list, { [name]: value })?.hint ?? '')?.[1];
  return report ?? partMeant(list, { [name]: value })?.written;
}
