import { count, inWords } from '../lines/count.ts';

/** A step of a survival, as plain values. */
interface SurvivalStepValues {
  readonly meeting: number;
  readonly left: number;
}

/** A survival, as plain values. */
export interface SurvivalValues {
  readonly counted: number;
  readonly unfinished: number;
  readonly halfBy?: number;
  readonly steps: readonly SurvivalStepValues[];
}

/** How many outlive a meeting: `6 of 9`; `about` where it is an estimate, since some have not lived so many meetings. */
export function leftOfWords(left: number, counted: number): string {
  const number = left * counted;
  const whole = Math.round(number);
  return Math.abs(number - whole) < 1e-9 ? `${whole} of ${counted}` : `about ${whole} of ${counted}`;
}

/** What the line shows, for those who do not see it. */
export function survivalWords({ counted, halfBy, steps }: SurvivalValues): string {
  const last = steps.at(-1);
  if (!last) return `Of ${count(counted, 'action')} too few say how long they live.`;
  const half =
    halfBy === undefined ? 'More than half are open at its end' : `Half are closed ${byMeeting(halfBy)}`;
  const rest = `${leftOfWords(last.left, counted)} are still open after ${count(last.meeting, 'meeting')}`;
  return `${half}; ${rest}.`;
}

/** By which meeting half were closed. */
export function halfByWords(halfBy: number | undefined): string {
  return halfBy === undefined ? 'not yet' : byMeeting(halfBy);
}

/** The same for a table: `2nd meeting`. */
export function meetingWords(halfBy: number | undefined): string {
  if (halfBy === undefined) return 'not yet';
  return halfBy === 0 ? 'the same' : `${ordinal(halfBy)} meeting`;
}

/** How the line counts those that are not closed yet. */
export function survivalCounting({ unfinished }: SurvivalValues): string {
  const rule =
    'After each meeting of the series, the share of actions that is still open. A meeting counts those that were open when it came';
  if (unfinished === 0) return `${rule}.`;
  const some =
    unfinished === 1
      ? 'one action that has not lived further counts'
      : `${inWords(unfinished)} actions that have not lived further count`;
  return `${rule}; ${some} only for the meetings ${unfinished === 1 ? 'it has' : 'they have'} lived, so the shares are estimates (Kaplan and Meier).`;
}

function byMeeting(meeting: number): string {
  return meeting === 0 ? 'at the meeting that opened them' : `by the ${ordinal(meeting)} meeting`;
}

function ordinal(number: number): string {
  const ending =
    number % 100 >= 11 && number % 100 <= 13 ? 'th' : (['th', 'st', 'nd', 'rd'][number % 10] ?? 'th');
  return `${number}${ending}`;
}
