import { type Day, isDay } from '../../model/day/day.ts';
import type { RecordKind } from '../../model/entry.ts';
import { count } from '../lines/count.ts';
import { printDay } from '../lines/day.ts';
import { openedWord } from '../lines/record-status.ts';

/** The sentence above a past day: how many actions were open, and how many notes that comes from. */
export function stoodWords(
  day: Day,
  { notes, open, total }: { readonly notes: number; readonly open: number; readonly total: number },
): string {
  const actions = total === 0 ? 'no actions yet' : `${open} of ${count(total, 'action')} open`;
  return `${printDay(day, 'long')}: ${actions}, from ${count(notes, 'note')}.`;
}

/** The title of the page while it shows a day, so that tabs and the history of a browser show which one. */
export function dayTitle(day: Day, title: string): string {
  return `${printDay(day, 'long')} · ${title}`;
}

/**
 * Why a day cannot be shown, or `undefined` if it can. `first` is the date of the first note, `today` that of the
 * build.
 */
export function dayRefusal(text: string, first: Day | undefined, today: Day): string | undefined {
  if (!isDay(text)) return `“${text}” is not a date. Write it as ${today}.`;
  if (first === undefined) return 'No notes yet.';
  if (text < first) return `No notes before ${printDay(first, 'long')}.`;
  if (text > today)
    return `${printDay(text, 'long')} is after this build. The latest day is ${printDay(today, 'long')}.`;
  return undefined;
}

/** The words while the events load, and if they cannot be loaded. */
export const readingWords = 'Loading…';
export const unreadWords = 'Could not load the history. Choose the day again, or open a note below.';

/** A sentence on what a past day takes from today: files of programs, quarters and teams have no history. */
export const registryWords =
  'Names and owners of programs, objectives and goals are today’s. Status and health are as of the chosen day.';

/** The words of the part with the changes of a day. */
export const changesWords = {
  head: 'Changes on this day',
  noNotes: 'No notes on this day.',
  none: 'No changes.',
  due: 'due',
  nextDue: 'next round due',
  ownedBy: 'owned by',
} as const;

/** The words for the first step of a record. `older`: the record is older than the archive. */
export function firstWord(kind: RecordKind, older: boolean): string {
  return older ? openedWord(kind, older) : openedWords[kind];
}

const openedWords: Readonly<Record<RecordKind, string>> = {
  action: 'Action opened',
  decision: 'Decision',
  question: 'Question asked',
  debt: 'Debt added',
};
