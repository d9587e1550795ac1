import { capitalise, count } from '../lines/count.ts';

/** Words, or a figure with its words and the name of the list that it counts. */
export type FigurePiece = string | { readonly list: string; readonly words: string };

/** Pieces as words. */
export function plainWords(pieces: readonly FigurePiece[]): string {
  return pieces.map((piece) => (typeof piece === 'string' ? piece : piece.words)).join('');
}

function joined(parts: readonly (readonly FigurePiece[])[]): readonly FigurePiece[] {
  return parts.flatMap((part, index) => (index === 0 ? part : [', ', ...part]));
}

/** A span of days or of times, as plain values. */
export interface SpanValues {
  readonly from: number;
  readonly to?: number;
}

/** A span of days: `0 to 7 days`, `more than 180 days`. */
export function daySpanWords({ from, to }: SpanValues): string {
  return to === undefined ? `more than ${from - 1} days` : `${from} to ${to} days`;
}

/** A span of times: `never`, `once`, `twice`, `3 to 5 times`, `11 times or more`. */
export function timesSpanWords({ from, to }: SpanValues): string {
  if (to === undefined) return `${from} times or more`;
  if (from !== to) return `${from} to ${to} times`;
  return ['never', 'once', 'twice'][from] ?? `${from} times`;
}

/** A share as counts: `3 of 4`, or `none` if there is nothing to count. The lists are those of the two figures. */
export function sharePieces(
  some: number,
  of: number,
  [someList, ofList]: readonly [string, string],
  none: string,
): readonly FigurePiece[] {
  if (of === 0) return [none];
  return [{ list: someList, words: `${some}` }, ' of ', { list: ofList, words: `${of}` }];
}

/** The median number of days: `12 days`, `same day`, or `too few` actions. */
export function halfDaysWords(half: number | undefined): string {
  if (half === undefined) return 'too few';
  return half === 0 ? 'same day' : count(half, 'day');
}

/** Measured actions by status, and all open actions of the same scope, as plain values. */
interface StatesValues {
  readonly actions: number;
  readonly open: number;
  readonly openInAll: number;
  readonly done: number;
  readonly dropped: number;
}

/**
 * The actions by status in one sentence: `9 actions: 7 done, 2 open.`, or with open ones that are not measured `61 actions
 * measured: 7 done, 1 dropped, 53 of 57 open.`
 */
export function statesWords(values: StatesValues): string {
  return plainWords(statesPieces(values));
}

/** The description of the follow-through of all actions, on each of its pages. */
export function wholeDescription(figures: Omit<StatesValues, 'openInAll'>, openInAll: number): string {
  const states = statesWords({ ...figures, openInAll });
  return `How long actions take, and whether they meet their due dates. ${states}`;
}

/** The sentence of the statuses with the list of each figure. */
export function statesPieces({
  actions,
  open,
  openInAll,
  done,
  dropped,
}: StatesValues): readonly FigurePiece[] {
  if (actions + openInAll === 0) return ['No actions yet.'];
  const parts = [
    done > 0 && [{ list: '_done', words: `${done} done` }],
    dropped > 0 && [{ list: '_dropped', words: `${dropped} dropped` }],
    openInAll > 0 && [...measuredPieces(open, openInAll), ' open'],
  ].filter((part) => part !== false);
  const measured = open < openInAll ? ' measured' : '';
  return [
    actions > 0 ? { list: '_measured', words: count(actions, 'action') } : 'No actions',
    `${measured}: `,
    ...joined(parts),
    '.',
  ];
}

/** The measured open actions among all: `53 of 57`, or `57` if all are measured. */
export function measuredPieces(measured: number, all: number): readonly FigurePiece[] {
  const own = { list: '_open', words: `${measured}` };
  return measured === all ? [own] : [own, ' of ', { list: openInAllList, words: `${all}` }];
}

/** The name of the list of all open actions of a set. It is in the ledger. */
export const openInAllList = 'open-in-all';

/** Actions that no statistic counts, as plain values. */
interface LeftOutValues {
  readonly superseded: number;
  readonly deferred: number;
  readonly recurring: { readonly all: number; readonly open: number; readonly deferred: number };
  readonly ofOneMember: { readonly all: number };
  readonly rounds: { readonly over: number; readonly done: number };
}

/**
 * Sentences on the actions that durations leave out and on those that no statistic counts. Empty if all are counted.
 */
export function notCountedPieces(earlier: number, leftOut: LeftOutValues): readonly FigurePiece[] {
  const sentences = [earlierPieces(earlier), leftOutPieces(leftOut)].filter(({ length }) => length > 0);
  return sentences.flatMap((pieces, index) => (index === 0 ? pieces : [' ', ...pieces]));
}

function leftOutPieces({ superseded, deferred, recurring, ofOneMember, rounds }: LeftOutValues) {
  const inBrackets: readonly FigurePiece[] = [
    ...figure('_recurring-open', recurring.open, 'open'),
    ...figure('_recurring-deferred', recurring.deferred, 'deferred'),
    ...(rounds.over > 0
      ? [{ list: '_recurring', words: `${rounds.done} of ${count(rounds.over, 'round')} done` }]
      : []),
  ];
  const bracketed = joined(inBrackets.map((piece) => [piece]));
  const parts = [
    figure('_recurring', recurring.all, 'recurring').concat(
      bracketed.length > 0 ? [' (', ...bracketed, ')'] : [],
    ),
    figure('_deferred', deferred, 'deferred'),
    figure('_of-one-member', ofOneMember.all, 'open of a single member'),
    figure('_superseded', superseded, 'superseded'),
  ].filter(({ length }) => length > 0);
  return parts.length === 0 ? [] : ['Not measured: ', ...joined(parts), '.'];
}

function figure(list: string, number: number, words: string): readonly FigurePiece[] {
  return number === 0 ? [] : [{ list, words: `${number} ${words}` }];
}

/** A sentence on the actions without an opening date, which durations leave out. Empty if there are none. */
function earlierPieces(earlier: number): readonly FigurePiece[] {
  if (earlier === 0) return [];
  const [have, are] = earlier === 1 ? ['has', 'is'] : ['have', 'are'];
  return [
    { list: '_earlier', words: count(earlier, 'action') },
    ` older than the archive ${have} no start date and ${are} left out of durations.`,
  ];
}

/** Describes bars for screen readers: `0 to 7 days: 3, 8 to 30 days: 1.` */
export function barsWords(rows: readonly { readonly label: string; readonly count: number }[]): string {
  return `${capitalise(rows.map((row) => `${row.label}: ${row.count}`).join(', '))}.`;
}
