import { type Day, daysBetween } from '../../model/day/day.ts';
import { count } from '../lines/count.ts';
import { printDay } from '../lines/day.ts';

/** The lede of home: how many actions are overdue, blocked and otherwise open, and the age of the latest note. */
export function homeLede(standing: {
  readonly today: Day;
  readonly late: number;
  /** How many of them are overdue by more than half a year. */
  readonly longLate: number;
  readonly blocked: number;
  /** Open, and neither overdue nor blocked. */
  readonly open: number;
  readonly newest?: Day;
}): string {
  const { late, longLate, blocked, open, newest } = standing;
  if (newest === undefined) return 'No notes yet.';
  const latest = latestNote(newest, standing.today);
  if (late > 0) return `${overdueWords(late, longLate)}${othersWords(blocked, open)}. ${latest}`;
  if (blocked > 0) {
    const more = open > 0 ? ` and ${moreOpen(open)}` : '';
    return `Nothing is overdue. ${countThat(blocked)} blocked${more}. ${latest}`;
  }
  return open > 0
    ? `Nothing is overdue or blocked. ${countThat(open)} open. ${latest}`
    : `No open actions. ${latest}`;
}

function overdueWords(late: number, longLate: number): string {
  if (longLate === 0) return `${countThat(late)} overdue`;
  const which = longLate < late ? `${longLate} ` : late > 1 ? 'all ' : '';
  return `${countThat(late)} overdue (${which}by more than 6 months)`;
}

function othersWords(blocked: number, open: number): string {
  if (blocked === 0) return open > 0 ? ` and ${moreOpen(open)}` : '';
  const words = `${blocked} ${are(blocked)} blocked`;
  return open > 0 ? `, ${words} and ${moreOpen(open)}` : ` and ${words}`;
}

/** A number of actions with its verb: `1 action is`, `6 actions are`. */
function countThat(number: number): string {
  return `${count(number, 'action')} ${are(number)}`;
}

function moreOpen(number: number): string {
  return `${number} more ${are(number)} open`;
}

function are(number: number): string {
  return number === 1 ? 'is' : 'are';
}

const longAgo = 90;

function latestNote(newest: Day, today: Day): string {
  const days = daysBetween(newest, today);
  if (days > longAgo) return `No notes since ${printDay(newest, 'long')}.`;
  if (days <= 0) return 'Latest note: today.';
  return `Latest note: ${days === 1 ? 'yesterday' : `${days} days ago`}.`;
}
