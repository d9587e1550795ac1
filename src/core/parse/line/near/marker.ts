import type { LineWords } from '../line-words.ts';
import { readOwners } from '../owners.ts';
import type { NearMiss } from '../part.ts';
import { readTail } from '../tail.ts';

/** Words that people write as markers, by the marker that means the same. */
const meant: Readonly<Record<string, readonly string[]>> = {
  ACTION: ['action', 'actions', 'action item', 'action items', 'ai', 'ap', 'todo', 'to-do', 'task'],
  DECISION: [
    ...['decision', 'decisions', 'decided', 'agreed', 'agreement', 'resolved', 'resolution', 'resolutions'],
    ...['conclusion', 'consensus'],
  ],
  PROPOSED: [
    'proposed',
    'proposal',
    'proposals',
    'proposed resolution',
    'proposed decision',
    'draft resolution',
  ],
  QUESTION: ['question', 'questions', 'open question', 'open questions'],
  DEBT: ['debt', 'tech debt', 'technical debt'],
  PARKED: ['parked', 'parking lot', 'for next time'],
};
const markerOf: ReadonlyMap<string, string> = new Map(
  Object.entries(meant).flatMap(([marker, words]) => words.map((word) => [word, marker] as const)),
);

/** Most letters before the colon of a marker. */
const longest = 30;

/** A word or two before `:`, also in bold. */
const start = /^(?<open>[*_]{0,3})(?<word>\p{L}+(?:[ -]\p{L}+)?)[*_]{0,3}[ \t]*:[*_]{0,3}[ \t]+(?=[^ \t{^])/u;

const spellings = [...markerOf].flatMap(([word, marker]) => (marker === 'ACTION' ? [] : word)).join('|');
const inCapitals = new RegExp(`^[ \\t\\d*+>.)_-]*(?:${spellings.toUpperCase()})[*_]{0,3}[ \\t]*:`, 'm');
const withOwner = new RegExp(
  `^[ \\t\\d*+>.)_-]*(?:${spellings})[*_]{0,3}[ \\t]*:[^:\\n]{1,160}(?::|[ \\t][-–—])[ \\t]`,
  'im',
);

/** A cheap test that a text with such a marker passes, and most others do not. Attributes and ids are other signs. */
export function mayHoldMarker(text: string): boolean {
  return inCapitals.test(text) || withOwner.test(text);
}

/**
 * A marker in another spelling (`PROPOSAL: …`, `Question: @dan: …`). In prose, such words begin sentences, too. So they must
 * be capitals, or an owner, attributes or an id must be with them, which only records have.
 */
export function nearMarker(line: string, from: number, words: LineWords): NearMiss | undefined {
  const colon = line.indexOf(':', from);
  if (colon === -1 || colon - from > longest) return undefined;
  const match = start.exec(line.slice(from, colon + longest));
  const word = match?.groups?.['word'] ?? '';
  const marker = markerOf.get(word.toLowerCase());
  if (!match || marker === undefined) return undefined;
  const tail = readTail(line);
  const text = line.slice(from + match[0].length, tail.textEnd);
  const isCapitals = marker !== 'ACTION' && word === word.toUpperCase();
  // An action without signs of a record is pointed out as one that is not tracked.
  const isMeant =
    isCapitals ||
    (tail.attributes ?? tail.id) !== undefined ||
    (marker !== 'ACTION' && readOwners(text, words.findOwner, 'sign') !== undefined);
  if (!isMeant) return undefined;
  return {
    at: from,
    message: 'This word is no marker in this spelling, so the line is no record.',
    hint: `write \`${line.slice(0, from)}${marker}: ${line.slice(from + match[0].length)}\``,
  };
}
