import { type Day, daysBetween } from '../../model/day/day.ts';
import type { Ref } from '../../model/ref.ts';
import { count } from '../lines/count.ts';
import { printDay } from '../lines/day.ts';

/** A piece of the sentence. `list` is the list of actions that it counts. */
export interface LedePiece {
  readonly words: string;
  readonly list?: 'overdue' | 'blocked' | 'open';
}

/** With the day of the latest note, if it is assumed. */
interface Figures extends Pick<Ref, 'assumed'> {
  readonly today: Day;
  readonly overdue: number;
  /** How many of the overdue ones have been so for more than 6 months. */
  readonly longOverdue: number;
  readonly blocked: number;
  /** The blocked actions that are also overdue. */
  readonly blockedOverdue: number;
  /** All open actions, including overdue and blocked ones. */
  readonly open: number;
  /** The open actions that are neither overdue nor blocked. */
  readonly calm: number;
  readonly newest?: Day;
}

/**
 * Returns the first sentence of the home page: the actions that need attention, as figures that link to their lists.
 */
export function homeLede(figures: Figures): readonly LedePiece[] {
  const { newest } = figures;
  if (newest === undefined) return [{ words: 'No notes yet.' }];
  return [...calmWords(figures), ...attentionWords(figures), { words: latestNoteWords(newest, figures) }];
}

/** The sentence for when nothing is overdue. */
function calmWords({ overdue, blocked, open }: Figures): readonly LedePiece[] {
  if (overdue > 0) return [];
  if (blocked > 0) return [{ words: 'Nothing is overdue. ' }];
  return [{ words: open > 0 ? 'Nothing is overdue or blocked. ' : 'No open actions. ' }];
}

function attentionWords({
  overdue,
  longOverdue,
  blocked,
  blockedOverdue,
  open,
  calm,
}: Figures): readonly LedePiece[] {
  const inAll = overdue + blocked > 0 ? ' in all' : '';
  const counted = (
    [
      ['overdue', overdue, `overdue${longWords(overdue, longOverdue)}`],
      ['blocked', blocked, `blocked${alsoOverdueWords(blocked, blockedOverdue)}`],
      ['open', calm > 0 ? open : 0, `open${inAll}`],
    ] as const
  ).filter(([, number]) => number > 0);
  return counted.flatMap(([list, number, state], index) => {
    const subject = index === 0 ? count(number, 'action') : `${number}`;
    const words = `${subject} ${number === 1 ? 'is' : 'are'} ${state}`;
    return [{ list, words }, { words: separator(index, counted.length) }];
  });
}

function separator(index: number, length: number): string {
  if (index === length - 1) return '. ';
  return index === length - 2 ? ' and ' : ', ';
}

function longWords(overdue: number, longOverdue: number): string {
  if (longOverdue === 0) return '';
  const which = longOverdue < overdue ? `${longOverdue} ` : overdue > 1 ? 'all ' : '';
  return ` (${which}by more than 6 months)`;
}

/** The number of blocked actions that are also overdue, so that the figures can be added. */
function alsoOverdueWords(blocked: number, blockedOverdue: number): string {
  if (blockedOverdue === 0) return '';
  return blockedOverdue === blocked ? ' (also overdue)' : ` (${blockedOverdue} of them overdue)`;
}

const longAgo = 90;

function latestNoteWords(newest: Day, { today, assumed }: Pick<Figures, 'today' | 'assumed'>): string {
  const days = daysBetween(newest, today);
  if (days > longAgo) return `No notes since ${printDay(newest, 'long', { assumed })}.`;
  if (days <= 0) return 'Latest note: today.';
  return days === 1 ? 'Latest note: yesterday.' : `Latest note: ${days} days ago.`;
}

/** The description of the home page: its first sentence, with its day, since a preview outlives it. */
export function homeDescription(figures: Figures): string {
  const words = homeLede(figures).map((piece) => piece.words);
  return `As of ${printDay(figures.today, 'long')}: ${words.join('')}`;
}

/** Numbers that change on later days. */
type Numbers = Readonly<
  Record<
    'overdue' | 'longOverdue' | 'blocked' | 'blockedOverdue' | 'openInAll' | 'calm',
    { readonly now: number }
  >
>;

/** Returns the figures of the first sentence as of the build. */
export function homeFigures(
  numbers: Numbers,
  today: Day,
  newest: { readonly day: Day; readonly ref: Pick<Ref, 'assumed'> } | undefined,
): Figures {
  return {
    today,
    newest: newest?.day,
    assumed: newest?.ref.assumed,
    overdue: numbers.overdue.now,
    longOverdue: numbers.longOverdue.now,
    blocked: numbers.blocked.now,
    blockedOverdue: numbers.blockedOverdue.now,
    open: numbers.openInAll.now,
    calm: numbers.calm.now,
  };
}
