import type { Day } from '../../model/day/day.ts';
import type { WordPiece, Words } from '../../model/words.ts';
import { capitalise, count, times } from './count.ts';
import { lookOf, type State } from './status.ts';

/** The course of a record after a note, as plain values. */
export interface SinceValues {
  readonly kind: string;
  readonly state: string;
  readonly reason?: Words;
  readonly carriedOver: number;
  readonly notMentioned: number;
  readonly days?: number;
}

const lasting = new Set(['in-progress', 'blocked', 'parked', 'proposed']);
const openAgain = new Set(['reopened', 'taken-up']);
const unchanged = new Set(['carried-over', 'still-open', 'not-mentioned', 'mentioned']);

/**
 * The word before the day: “since” for a state that lasts, none for an end, or a mention after it. A record that is only
 * carried over has no day.
 */
export function sinceWord(state: string): 'since' | '' | undefined {
  if (state === 'mentioned') return '';
  if (unchanged.has(state)) return undefined;
  return lasting.has(state) ? 'since' : '';
}

/** Whether the state since a note is an end. A reopening before it is named first: `Reopened 13 Apr, done 6 May`. */
export function isEnded(state: string): boolean {
  return !unchanged.has(state) && !lasting.has(state) && !openAgain.has(state);
}

/**
 * The words after the state and its day: the time since the note, how often the record was carried over, and the
 * reason, with its mentions as links. Nothing to say is an empty text.
 */
export function sincePieces({
  kind,
  state,
  reason,
  carriedOver,
  notMentioned,
  days,
}: SinceValues): readonly WordPiece[] {
  const ended = isEnded(state);
  const carried = carriedOver === 0 ? undefined : timesCarriedOver(carriedOver);
  const parts = [
    days === undefined ? undefined : days === 0 ? 'the same day' : `${count(days, 'day')} later`,
    hasWordCarriedOver(kind, state) ? carried?.replace('carried over ', '') : undefined,
    ended || openAgain.has(state) || (state === 'carried-over' && !hasWordCarriedOver(kind, state))
      ? carried
      : undefined,
    ended ? undefined : notMentionedSuffix(state, notMentioned),
    reason && 'reason: ',
  ];
  const words = parts.filter((part) => part !== undefined && part !== '').join(', ');
  return [words, ...(typeof reason === 'string' ? [reason] : (reason ?? []))].filter((piece) => piece !== '');
}

/** Whether the word of the state is “Carried over”. An open question, proposal or debt that is carried over keeps its own. */
export function hasWordCarriedOver(kind: string, state: string): boolean {
  return state === 'carried-over' && kind === 'action';
}

/** The words before the due date of the first missed round: `Missed`, or `3 rounds missed from`. */
export function missedWords(rounds: number): string {
  return rounds === 1 ? 'Missed' : `${rounds} rounds missed from`;
}

/** The words before the due date of the last of further rounds that were done. */
export function laterRoundsWords(rounds: number, as: 'done' | 'skipped' = 'done'): string {
  return rounds === 1 ? 'Later round due' : `${rounds} later rounds ${as}, the last due`;
}

/** The state of a record that the note itself reported: `Still blocked`, `Still in progress`. */
export function stillWord(state: State): string {
  const { word } = lookOf(state);
  return word.startsWith('Still') ? word : `Still ${word.toLowerCase()}`;
}

/** A record that has not changed since a note: `Still open`, `Still overdue`, `Still deferred`. */
export function stillWords(was: {
  readonly status: string;
  readonly start?: Day;
  readonly due?: { readonly status: string };
}): string {
  const status = was.start === undefined ? was.status : 'deferred';
  return `Still ${was.due?.status === 'overdue' ? 'overdue' : status.replace('-', ' ')}`;
}

function notMentionedSuffix(state: string, notMentioned: number): string | undefined {
  if (state === 'not-mentioned') return `at ${count(notMentioned, 'later meeting')}`;
  return notMentioned === 0 ? undefined : notMentionedWords(notMentioned);
}

/** How many of the latest meetings in a row did not mention a record. There is at least one. */
export function notMentionedWords(meetings: number): string {
  return meetings === 1
    ? 'not mentioned at the last meeting'
    : `not mentioned at the last ${meetings} meetings`;
}

/**
 * The sentence on the meetings that carried a record over. “Never mentioned” is said only of a record that no later note
 * mentions, also not to close or to reopen it. Empty if it was never carried over.
 */
export function carriedSentence(course: {
  readonly carriedOver: number;
  readonly notMentioned: number;
  readonly mentions: number;
}): string {
  const { carriedOver, notMentioned, mentions } = course;
  if (carriedOver === 0) return '';
  const often = capitalise(timesCarriedOver(carriedOver));
  if (notMentioned === 0) return `${often}.`;
  if (carriedOver === 1 && notMentioned === 1) return `${often}, not mentioned.`;
  if (mentions === 0) return `${often}, never mentioned.`;
  return `${often}, not mentioned at ${count(notMentioned, 'meeting')}.`;
}

/** How often a record was carried over: `carried over once`, `carried over 5 times`. */
export function timesCarriedOver(number: number): string {
  return `carried over ${times(number)}`;
}
