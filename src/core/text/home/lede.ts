import { type Day, daysBetween } from '../../model/day/day.ts';
import { count } from '../lines/count.ts';
import { printDay } from '../lines/day.ts';

/** A piece of the sentence; `list` is the list of actions that it counts. */
export interface LedePiece {
  readonly words: string;
  readonly list?: 'late' | 'blocked' | 'open';
}

interface Figures {
  readonly today: Day;
  readonly late: number;
  /** How many of the overdue ones have been so for more than 6 months. */
  readonly longLate: number;
  readonly blocked: number;
  /** Open, but neither overdue nor blocked. */
  readonly open: number;
  readonly newest?: Day;
}

/** Returns the first sentence of the home page: what needs attention, in figures that each lead to their list. */
export function homeLede(figures: Figures): readonly LedePiece[] {
  const { today, newest } = figures;
  if (newest === undefined) return [{ words: 'No notes yet.' }];
  return [...calmWords(figures), ...attentionWords(figures), { words: latestNoteWords(newest, today) }];
}

/** What is not there, as a sentence of its own. */
function calmWords({ late, blocked, open }: Figures): readonly LedePiece[] {
  if (late > 0) return [];
  if (blocked > 0) return [{ words: 'Nothing is overdue. ' }];
  return [{ words: open > 0 ? 'Nothing is overdue or blocked. ' : 'No open actions. ' }];
}

function attentionWords({ late, longLate, blocked, open }: Figures): readonly LedePiece[] {
  const more = late + blocked > 0 ? ' more' : '';
  const counted = (
    [
      ['late', late, '', `overdue${longWords(late, longLate)}`],
      ['blocked', blocked, '', 'blocked'],
      ['open', open, more, 'open'],
    ] as const
  ).filter(([, number]) => number > 0);
  return counted.flatMap(([list, number, more, state], index) => {
    const subject = index === 0 ? count(number, 'action') : `${number}${more}`;
    const words = `${subject} ${number === 1 ? 'is' : 'are'} ${state}`;
    return [{ list, words }, { words: separator(index, counted.length) }];
  });
}

function separator(index: number, length: number): string {
  if (index === length - 1) return '. ';
  return index === length - 2 ? ' and ' : ', ';
}

function longWords(late: number, longLate: number): string {
  if (longLate === 0) return '';
  const which = longLate < late ? `${longLate} ` : late > 1 ? 'all ' : '';
  return ` (${which}by more than 6 months)`;
}

const longAgo = 90;

function latestNoteWords(newest: Day, today: Day): string {
  const days = daysBetween(newest, today);
  if (days > longAgo) return `No notes since ${printDay(newest, 'long')}.`;
  if (days <= 0) return 'Latest note: today.';
  return days === 1 ? 'Latest note: yesterday.' : `Latest note: ${days} days ago.`;
}
