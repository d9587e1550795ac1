import { type Day, isDay } from '../../model/day/day.ts';
import { count, countInWords } from '../lines/count.ts';
import { printDay } from '../lines/day.ts';

/** What stands above a day that was chosen, in one sentence: what it shows, and from how much. */
export function stoodWords(
  day: Day,
  { notes, open, total }: { readonly notes: number; readonly open: number; readonly total: number },
): string {
  const actions =
    total === 0
      ? 'no action was known'
      : `${open} of ${count(total, 'action')} ${open === 1 ? 'was' : 'were'} open`;
  return `As it stood on ${printDay(day, 'long')}, from the ${notes === 1 ? 'one note' : countInWords(notes, 'note')} up to that day: ${actions}.`;
}

/** The title of the page while it shows a day, so that days are told apart in tabs and in the history. */
export function dayTitle(day: Day, title: string): string {
  return `${printDay(day, 'long')} · ${title}`;
}

/** Why a day cannot be shown, or nothing where it can. `first` is the day of the first note, `today` that of the build. */
export function dayRefusal(text: string, first: Day | undefined, today: Day): string | undefined {
  if (!isDay(text)) return `“${text}” is no day of the calendar; a day is written like ${today}.`;
  if (first === undefined) return 'No note has been written yet, so that there is no past to show.';
  if (text < first)
    return `On ${printDay(text, 'long')} nothing was written down yet: the first note is of ${printDay(first, 'long')}.`;
  if (text > today)
    return `${printDay(text, 'long')} is after the day of this build: what was known up to ${printDay(today, 'long')} is the last that can be shown.`;
  return undefined;
}

/** What is said while the events are fetched, and where they cannot be. */
export const readingWords = 'Reading what the notes said …';
export const unreadWords =
  'What the notes said could not be read. Choose the day again to try once more; the days below lead to their notes.';

/** Why aims, teams and people of a past day look as they do today. */
export const registryWords =
  'What programs, outcomes, objectives and goals are called, and who owns them, is as their files say today: those have no history of their own. How they stand is what notes up to that day said.';
