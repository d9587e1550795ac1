import { type Day, daysBetween } from '../../model/day/day.ts';
import { count, countInWords, inWords } from '../lines/count.ts';
import { printDay } from '../lines/day.ts';
import { numberWord } from '../note/since-then.ts';

/** The one sentence or two that say where things stand. */
export function homeLede(standing: {
  readonly today: Day;
  readonly late: number;
  /** Of the late ones, how many have been due for more than half a year. */
  readonly longLate: number;
  readonly blocked: number;
  /** Open without being late or blocked. */
  readonly open: number;
  readonly newest?: Day;
}): string {
  const { late, longLate, blocked, open, newest } = standing;
  if (newest === undefined) return 'No note has been written yet.';
  const parts = [
    lateWords(late, longLate),
    blocked > 0 ? blockedWords(late, blocked) : '',
    openWords(late + blocked, open),
  ];
  return `${parts.join('')}. ${lastNoteWords(newest, standing.today)}`;
}

function lateWords(late: number, longLate: number): string {
  if (late === 0) return 'Nothing is late';
  const long =
    longLate === 0
      ? ''
      : longLate === late
        ? ', for more than half a year'
        : `, ${inWords(longLate)} of them for more than half a year`;
  return `${numberWord(late)} ${late === 1 ? 'commitment is' : 'commitments are'} late${long}`;
}

function blockedWords(late: number, blocked: number): string {
  const verb = blocked === 1 ? 'waits' : 'wait';
  return `${late === 0 ? ', but ' : '; '}${inWords(blocked)} ${verb} on somebody else`;
}

function openWords(others: number, open: number): string {
  if (open === 0) return '';
  return others === 0
    ? `; ${countInWords(open, 'commitment')} ${open === 1 ? 'stands' : 'stand'} open`
    : `, and ${countInWords(open, 'more', 'more')} ${open === 1 ? 'stands' : 'stand'} open`;
}

const longAgo = 90;

function lastNoteWords(newest: Day, today: Day): string {
  const days = daysBetween(newest, today);
  if (days > longAgo) return `No meeting has been noted since ${printDay(newest, 'long')}.`;
  if (days <= 0) return 'The newest note is of today.';
  return `The newest note is ${count(days, 'day')} old.`;
}
