import { capitalise, count, listInWords } from '../lines/count.ts';

/** A span of days or of times, as plain values. */
export interface SpanValues {
  readonly from: number;
  readonly to?: number;
}

/** From how many to how many days: `0 to 7 days`, `more than 180 days`. */
export function daySpanWords({ from, to }: SpanValues): string {
  return to === undefined ? `more than ${from - 1} days` : `${from} to ${to} days`;
}

/** How often: `never`, `once`, `twice`, `3 to 5 times`, `11 times or more`. */
export function timesSpanWords({ from, to }: SpanValues): string {
  if (to === undefined) return `${from} times or more`;
  if (from !== to) return `${from} to ${to} times`;
  return ['never', 'once', 'twice'][from] ?? `${from} times`;
}

/** How many of how many, or that there are none to speak of. */
export function shareWords(some: number, of: number, none: string): string {
  return of === 0 ? none : `${some} of ${of}`;
}

/** Within how many days half were done, or that too few were. */
export function halfDaysWords(half: number | undefined): string {
  if (half === undefined) return 'too few to say';
  return half === 0 ? 'the same day' : count(half, 'day');
}

/** The states of some actions in one sentence. */
export function statesWords(values: {
  readonly actions: number;
  readonly open: number;
  readonly done: number;
  readonly dropped: number;
}): string {
  const { actions, open, done, dropped } = values;
  if (actions === 0) return 'Nothing that counts was taken on yet.';
  const parts = [
    done > 0 && `${done} ${is(done)} done`,
    dropped > 0 && `${dropped} ${dropped === 1 ? 'was' : 'were'} dropped`,
    open > 0 && `${open} ${is(open)} open`,
  ].filter((part) => part !== false);
  return `Of ${count(actions, 'action')}, ${listInWords(parts)}.`;
}

/** What no statistic counts, as sentences; nothing where everything counts. */
export function leftOutWords(values: {
  readonly superseded: number;
  readonly recurring: number;
  readonly deferred: number;
  readonly rounds: { readonly over: number; readonly done: number };
}): string {
  const { superseded, recurring, deferred, rounds } = values;
  const kept = rounds.over === 0 ? '' : ` (${rounds.done} of ${count(rounds.over, 'round')} done)`;
  const parts = [
    superseded > 0 && `${superseded} whose place others took`,
    recurring > 0 &&
      `${recurring} that ${recurring === 1 ? 'comes' : 'come'} back and never ${recurring === 1 ? 'ends' : 'end'}${kept}`,
    deferred > 0 && `${deferred} that ${deferred === 1 ? 'begins' : 'begin'} later`,
  ].filter((part) => part !== false);
  return parts.length === 0 ? '' : `Left out: ${listInWords(parts)}.`;
}

/** Which statistics leave out what is older than the archive; nothing where nothing is. */
export function earlierWords(earlier: number): string {
  if (earlier === 0) return '';
  const words =
    earlier === 1
      ? 'One is older than the archive: nobody knows when it'
      : `${earlier} are older than the archive: nobody knows when they`;
  return `${words} began, so meetings and days leave ${earlier === 1 ? 'it' : 'them'} out.`;
}

function is(number: number): string {
  return number === 1 ? 'is' : 'are';
}

/** What bars show, for those who do not see them: `0 to 7 days: 3; 8 to 30 days: 1.` */
export function barsWords(rows: readonly { readonly label: string; readonly count: number }[]): string {
  return `${capitalise(rows.map((row) => `${row.label}: ${row.count}`).join('; '))}.`;
}
