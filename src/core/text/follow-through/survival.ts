import { capitalise, count } from '../lines/count.ts';

/** A step of the line: the share still open after a meeting. */
interface SurvivalStepValues {
  readonly meeting: number;
  readonly left: number;
}

/** The share of actions still open after each meeting of their series, as plain values. */
export interface SurvivalValues {
  readonly counted: number;
  readonly unfinished: number;
  readonly halfBy?: number;
  readonly steps: readonly SurvivalStepValues[];
}

/** The number still open after a meeting: `6 of 9`, or `around 6 of 9` if it is an estimate. */
export function leftOfWords(left: number, counted: number): string {
  const number = left * counted;
  const whole = Math.round(number);
  return Math.abs(number - whole) < 1e-9 ? `${whole} of ${counted}` : `around ${whole} of ${counted}`;
}

/** Describes the line for screen readers. */
export function survivalWords({ counted, halfBy, steps }: SurvivalValues): string {
  const last = steps.at(-1);
  if (!last) return 'Too few actions.';
  const half =
    halfBy === undefined
      ? 'More than half were still open at the end'
      : `Half were closed ${byMeeting(halfBy)}`;
  return `${half}. ${capitalise(leftOfWords(last.left, counted))} were still open after ${count(last.meeting, 'meeting')}.`;
}

/** The meeting by which half were closed: `by the 3rd meeting`. */
export function halfByWords(halfBy: number | undefined): string {
  return halfBy === undefined ? 'not yet' : byMeeting(halfBy);
}

/** The same for a table: `3rd meeting`. */
export function meetingWords(halfBy: number | undefined): string {
  if (halfBy === undefined) return 'not yet';
  return halfBy === 0 ? 'same meeting' : `${ordinal(halfBy)} meeting`;
}

/** The footnote of the line: its method, and how it counts actions that are still open. */
export function survivalCounting({ unfinished }: SurvivalValues): string {
  const rule = 'Share of actions still open after each meeting of their series';
  if (unfinished === 0) return `${rule}.`;
  return `${rule} (Kaplan–Meier estimate). Actions not closed by their latest meeting count up to it.`;
}

function byMeeting(meeting: number): string {
  return meeting === 0 ? 'at the same meeting' : `by the ${ordinal(meeting)} meeting`;
}

function ordinal(number: number): string {
  const ending =
    number % 100 >= 11 && number % 100 <= 13 ? 'th' : (['th', 'st', 'nd', 'rd'][number % 10] ?? 'th');
  return `${number}${ending}`;
}
