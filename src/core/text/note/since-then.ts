import type { Became } from '../../model/became.ts';
import { count } from '../lines/count.ts';
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

/** Counts how a meeting followed up the open records: `14 open before: 4 done, 3 mentioned, 7 not mentioned`. */
export function lastTimeWords(tally: {
  readonly open: number;
  readonly done: number;
  readonly dropped: number;
  readonly mentioned: number;
  readonly notMentioned: number;
}): string | undefined {
  if (tally.open === 0) return undefined;
  const head = `${tally.open} open before`;
  if (tally.notMentioned === tally.open && tally.open > 1) return `${head}, none mentioned`;
  return tallyWords(head, tally.open, [
    [tally.done, 'done'],
    [tally.dropped, 'dropped'],
    [tally.mentioned, 'mentioned'],
    [tally.notMentioned, 'not mentioned'],
  ]);
}

/** A total and its parts, without those that are 0. If one part is the total, its number is not repeated. */
function tallyWords(head: string, total: number, all: readonly (readonly [number, string])[]): string {
  const parts = all.filter(([number]) => number > 0);
  const [only] = parts;
  if (parts.length !== 1 || !only) return `${head}: ${parts.map((part) => part.join(' ')).join(', ')}`;
  if (total === 1) return `${head}, ${only[1]}`;
  return `${head}, ${total === 2 ? 'both' : 'all'} ${only[1]}`;
}
