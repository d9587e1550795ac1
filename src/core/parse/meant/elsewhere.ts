import type { KeyPath } from '../../model/finding/source.ts';
import { plain, quote } from '../yaml/hint.ts';
import { sameKey, squashed } from './usual-keys.ts';

/** An unknown key of a note, its value, and where it is. */
interface UnknownPair {
  readonly path: string;
  readonly keys: KeyPath;
  readonly key: string;
  readonly value: unknown;
  /** The mapping that has the key. */
  readonly holder: unknown;
  /** The keys that earlier hints offer, each by its place. */
  readonly offered: Set<string>;
}

/** Keys for the day of the next meeting. */
const nextMeetings = new Set([
  'next',
  'nextmeeting',
  'nextmeetings',
  'nextmeetingdate',
  'nextdate',
  'nextcall',
]);

/** Kinds of link, each with keys that other tools use for one. */
const linkKinds: readonly (readonly [string, string])[] = [
  ['recording', 'recording recordings video recording-link recording-url video-link'],
  ['slides', 'slides deck presentation slide-deck'],
  ['agenda', 'agenda agenda-link agenda-url'],
  ['chat', 'chat chat-log'],
  ['transcript', 'transcript transcription'],
  ['document', 'document doc'],
];

/**
 * Returns the hint for a key at the top of a note whose value belongs in another place: the day of the next meeting in the
 * file of the series, and the address of a recording among the links. `undefined` for other keys.
 */
export function elsewhereMeant(pair: UnknownPair): string | undefined {
  if (!pair.path.startsWith('notes/') || pair.keys.length !== 1) return undefined;
  return nextMeeting(pair) ?? link(pair);
}

function nextMeeting({ path, key, value, holder }: UnknownPair): string | undefined {
  if (!nextMeetings.has(squashed(key))) return undefined;
  const days = [value].flat().map((one) => /^\d{4}-\d\d-\d\d(?!\d)/.exec(String(one))?.[0]);
  const given: unknown = Reflect.get(Object(holder), 'series');
  const series = typeof given === 'string' ? given : path.split('/')[1];
  return days.length > 0 && days.every((day) => day !== undefined)
    ? `add to \`series/${series}.md\`: \`next: [${days.join(', ')}]\``
    : undefined;
}

function link({ key, value, holder, offered }: UnknownPair): string | undefined {
  if (typeof value !== 'string' || !/^https?:\/\/\S+$/.test(value)) return undefined;
  const kind = linkKinds.find(([, keys]) => keys.split(' ').map(squashed).includes(squashed(key)))?.[0];
  if (kind === undefined) return undefined;
  const text = `${kind.charAt(0).toUpperCase()}${kind.slice(1)}`;
  const item = `{ text: ${plain(text)}, url: ${quote(value)}, kind: ${kind} }`;
  const place = JSON.stringify(['links']);
  const isTaken = sameKey('links', Object.keys(Object(holder))) !== undefined || offered.has(place);
  offered.add(place);
  return isTaken ? `move it to \`links\` as \`- ${item}\`` : `write \`links: [${item}]\``;
}
