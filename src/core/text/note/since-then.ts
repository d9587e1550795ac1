import type { Became } from '../../model/became.ts';
import { capitalise, count, listInWords, times } from '../lines/count.ts';
import { amongWords, type OpenPart } from '../lines/open.ts';

/** The status today of the actions that a note opened: `5 actions: 2 done, 3 open (1 overdue)`. */
export function becameWords(became: Became): string {
  return tallyWords(count(became.opened, 'action'), became.opened, [
    [became.done, 'done'],
    [became.dropped, 'dropped'],
    [became.superseded, 'superseded'],
    openPart(became),
  ]);
}

/** All that are open, with those that are overdue, blocked or in progress in brackets, or only that if all are. */
function openPart(became: Became): OpenPart {
  const { overdue, blocked, inProgress } = became;
  const open = became.open + overdue + blocked + inProgress;
  const among = [
    [overdue, 'overdue'],
    [blocked, 'blocked'],
    [inProgress, 'in progress'],
  ] as const;
  return among.find(([number]) => number === open) ?? [open, `open${amongWords(among)}`];
}

/** How often a due date was moved: `moved once`, `moved 3 times`. `undefined` if no note moved it. */
export function movedWords(moved: number): string | undefined {
  return moved === 0 ? undefined : `moved ${times(moved)}`;
}

/** Counts of earlier records by what a meeting did with them. */
interface LastTimeValues {
  readonly records: number;
  /** The reports on them, one for each row. */
  readonly reports: number;
  /** Whether they are all that were open before the meeting. */
  readonly wereOpen: boolean;
  /** Only if other notes of the day report on the same records: the number of all records that were open before the day. */
  readonly openBefore?: number;
  readonly outcomes: Readonly<Record<string, number>>;
  /** Of the outcomes, those of records that were not open before the note. */
  readonly ofClosed: Readonly<Record<string, number>>;
  /** Of the outcomes, those of records that another note of the day opened. */
  readonly ofNew: Readonly<Record<string, number>>;
  /** Of the outcomes, those of records that another note of the day reopened. */
  readonly ofReopened: Readonly<Record<string, number>>;
  /** Whether its meeting is a session of several days. */
  readonly isSession?: boolean;
  /** The numbers of records that another series ended that day, by how. */
  readonly elsewhere: Readonly<Record<string, number>>;
}

/**
 * Counts what a meeting did with earlier records: `14 open before: 4 done, 3 mentioned, 7 not mentioned`. If a record has
 * several rows, their number is given too: `3 records: 2 done, 1 mentioned (4 reports)`. Each of several notes of a day
 * begins with the same number: `14 open before that day, in this note 4 done`. What it reports on other records comes
 * last: those that were closed before the note, and those that another note of the day opened.
 */
export function lastTimeWords({
  records,
  reports,
  wereOpen,
  openBefore,
  outcomes,
  ofClosed,
  ofNew,
  ofReopened,
  isSession = false,
  elsewhere,
}: LastTimeValues): string | undefined {
  if (records === 0) return undefined;
  const then = isSession ? 'that session' : 'that day';
  const during = isSession ? 'in that session' : 'that day';
  const several = reports > records - (outcomes['notMentioned'] ?? 0) ? ` (${count(reports, 'report')})` : '';
  if (openBefore !== undefined) {
    const isOther = (outcome: string) => outcome !== 'reopened' && outcome !== 'takenUp';
    const here = outcomeParts(
      outcomes,
      during,
      (outcome, all) =>
        all -
        (isOther(outcome) ? (ofClosed[outcome] ?? 0) : 0) -
        (ofNew[outcome] ?? 0) -
        (ofReopened[outcome] ?? 0),
    );
    const others = outcomeParts(ofClosed, during, (outcome, all) => (isOther(outcome) ? all : 0));
    const ended = Object.entries(elsewhere).map(([how, number]) => `${number} ${outcomeWord(how, number)}`);
    const beside = [
      ended.length > 0 && `; ${listInWords(ended)} in another series`,
      others && `; not open before this note: ${others}`,
      partsOf(`opened ${during}`, ofNew, during),
      partsOf(`open again since ${then}`, ofReopened, during),
    ]
      .map((part) => part || '')
      .join('');
    const open = openBefore === 0 ? `nothing was open before ${then}` : `${openBefore} open before ${then}`;
    const ofThem =
      openBefore === 0 ? here && `, in this note ${here}` : `, in this note ${here || 'none of them'}`;
    return `${open}${ofThem}${beside}${several}`;
  }
  const head = wereOpen ? `${records} open before` : count(records, 'record');
  if (outcomes['notMentioned'] === records && records > 1) return `${head}, none mentioned`;
  const parts = Object.entries(outcomes).map(
    ([outcome, number]) => [number, outcomeWord(outcome, number)] as const,
  );
  return `${tallyWords(head, records, parts)}${several}`;
}

/** The label of the records that another series ended on the day of a note: `Closed that day in another series`. */
export function elsewhereLabel(how: string, number: number): string {
  return `${capitalise(outcomeWord(how, number))} that day in another series`;
}

/** What a note reports on records that another note opened or reopened that day: `; opened that day: 1 mentioned`. */
function partsOf(how: string, outcomes: Readonly<Record<string, number>>, during: string): string {
  const words = outcomeParts(outcomes, during, (_, all) => all);
  return words && `; ${how}: ${words}`;
}

/** Outcomes with their numbers, without zeros. A record that one of several notes did not mention has no mention in any. */
function outcomeParts(
  outcomes: Readonly<Record<string, number>>,
  during: string,
  numberOf: (outcome: string, all: number) => number,
): string {
  return Object.entries(outcomes)
    .map(([outcome, all]) => [outcome, numberOf(outcome, all)] as const)
    .filter(([, number]) => number > 0)
    .map(
      ([outcome, number]) =>
        `${number} ${outcomeWord(outcome, number)}${outcome === 'notMentioned' ? ` ${during}` : ''}`,
    )
    .join(', ');
}

function outcomeWord(outcome: string, number: number): string {
  if (outcome === 'restored') return 'in force again';
  if (outcome === 'takenUp') return 'taken up again';
  if (outcome === 'roundDone') return number === 1 ? 'round done' : 'rounds done';
  if (outcome === 'roundSkipped') return number === 1 ? 'round skipped' : 'rounds skipped';
  return outcome === 'notMentioned' ? 'not mentioned' : outcome;
}

/** A total and its parts, without those that are 0. If one part is the total, its number is not repeated. */
function tallyWords(head: string, total: number, all: readonly (readonly [number, string])[]): string {
  const parts = all.filter(([number]) => number > 0);
  const [only] = parts;
  if (parts.length !== 1 || !only) return `${head}: ${parts.map((part) => part.join(' ')).join(', ')}`;
  if (total === 1) return `${head}, ${only[1]}`;
  return `${head}, ${total === 2 ? 'both' : 'all'} ${only[1]}`;
}
