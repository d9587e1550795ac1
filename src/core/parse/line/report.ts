import { recordKinds } from '../../model/entry.ts';
import {
  type ActionStatus,
  aimStatuses,
  debtEnds,
  debtStatusOf,
  healths,
  recordStatuses,
  topicStatuses,
} from '../../model/status.ts';
import type { Part } from './part.ts';

/** The start of a report on a record, topic or aim: what it is about, the word that it gives, and where the rest begins. */
export interface Reported {
  readonly ref: Part;
  readonly word?: Part;
  readonly end: number;
}

const words: ReadonlySet<string> = new Set<string>([
  ...Object.values(recordStatuses).flat(),
  ...Object.keys(debtEnds),
  ...topicStatuses,
  ...aimStatuses,
  ...healths,
]);

/** Whether a word is a status or a health, so that after a reference it makes a report. */
export function isReportedWord(word: string): boolean {
  return words.has(word);
}

/** A reference at the start of a text. Its words behind `|` are not read. */
export const reference = /^\[\[([^[\]|\n]{1,200})(?:\|[^[\]\n]{0,200})?\]\]/;

/** Reads a reference at the start of a text, and after it a status or health before `:`, ` - ` or the end of the text. */
export function readReported(text: string, end: number): Reported | undefined {
  const match = reference.exec(text.slice(0, Math.min(end, 420)));
  const ref = match?.[1]?.trim();
  if (!match || !ref) return undefined;
  const rest = text.slice(match[0].length, end);
  const word = /^[ \t]+([a-z]+(?:-[a-z]+)*)(?:[ \t]*:(?=\s|$)|[ \t]+[-–—](?=\s)|$)[ \t]*/.exec(
    rest.slice(0, 60),
  );
  const at = { value: ref, at: 2 };
  if (!word?.[1] || !isReportedWord(word[1])) return { ref: at, end: match[0].length + signs(rest) };
  return {
    ref: at,
    word: { value: word[1], at: match[0].length + word[0].indexOf(word[1]) },
    end: match[0].length + word[0].length,
  };
}

/** The length of the sign between a reference and a note, with the spaces around it. */
function signs(text: string): number {
  return /^(?:[ \t]*:(?=\s)|[ \t]+[-–—](?=\s))?[ \t]*/.exec(text)?.[0].length ?? 0;
}

/** The kinds of record and aim that can have a status. */
export type ReportedKind = keyof typeof recordStatuses | 'topic' | 'aim';

/** The kind that a word is a status or a health of, where a reference leads nowhere. Most of them can be of an action. */
export function kindOfWord(word: string | undefined): ReportedKind {
  if (word === undefined || isOneOf(recordStatuses.action, word)) return 'action';
  if (word === 'repaid') return 'debt';
  const kind = recordKinds.find((one) => isOneOf(recordStatuses[one], word));
  if (kind) return kind;
  return isOneOf(topicStatuses, word) ? 'topic' : 'aim';
}

function isOneOf(words: readonly string[], word: string): boolean {
  return words.includes(word);
}

/** The word that a box gives to a kind: `[x]` is `done` for an action and `answered` for a question. */
export function wordOfBox(status: ActionStatus, kind: ReportedKind): string {
  const asIs: readonly string[] =
    kind === 'topic' ? topicStatuses : kind === 'aim' ? aimStatuses : recordStatuses[kind];
  if (asIs.includes(status)) return status;
  return otherWords[kind]?.[status] ?? status;
}

/** Whether a box and a word can stand before and after one reference: the word is that of the box, or a health. */
export function mayAgree(box: ActionStatus, word: string): boolean {
  if (isOneOf(healths, word)) return true;
  const kinds: readonly ReportedKind[] = [...recordKinds, 'topic', 'aim'];
  return kinds.some((kind) => wordOfBox(box, kind) === (kind === 'debt' ? debtStatusOf(word) : word));
}

const otherWords: Readonly<Partial<Record<ReportedKind, Readonly<Partial<Record<ActionStatus, string>>>>>> = {
  question: { done: 'answered', dropped: 'parked' },
  decision: { open: 'proposed', done: 'accepted', dropped: 'rejected' },
  topic: { done: 'discussed', open: 'parked' },
  aim: { open: 'not-started' },
};
