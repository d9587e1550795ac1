import type { Action } from '../../model/record.ts';
import type { Ref } from '../../model/ref.ts';
import { shownStatus } from '../../model/status.ts';
import { isOpen } from '../lines/due.ts';
import type { Choice, ChoiceKey, FlagKey } from './filter.ts';
import type { LedgerLine } from './row.ts';

/**
 * Bands of due dates: overdue, an estimate that has passed, within a week, within 2 weeks, later, no date, or closed.
 */
const dueBands = ['overdue', 'passed', 'week', 'fortnight', 'later', 'none', 'closed'] as const;

/** Bands of times carried over. Each is named by its first number. */
const carriedBands = [11, 6, 3, 1, 0] as const;

type DueBand = (typeof dueBands)[number];
type CarriedBand = (typeof carriedBands)[number];

/** The common value of the rows of a group. */
export type GroupOf =
  | { readonly kind: 'all' }
  | { readonly kind: 'choice'; readonly by: ChoiceKey; readonly choice: Choice }
  | { readonly kind: 'without'; readonly by: ChoiceKey }
  | { readonly kind: 'everyone'; readonly teams: readonly Ref[] }
  | { readonly kind: 'anyone' }
  | { readonly kind: 'nothing' }
  | { readonly kind: 'unlinked' }
  | { readonly kind: 'status'; readonly status: LedgerLine['status'] | 'deferred' }
  | { readonly kind: 'due'; readonly band: DueBand }
  | { readonly kind: 'carried'; readonly band: CarriedBand }
  | { readonly kind: 'flag'; readonly flag: FlagKey; readonly holds: boolean };

/** The group of a row. Groups are sorted by rank, then by id. */
export interface Place {
  /** A stable anchor: `owner-dan`. */
  readonly id: string;
  readonly rank: string;
  readonly of: GroupOf;
}

/** The group by status: blocked first, closed last, deferred apart from open. */
export function statusPlace(line: LedgerLine): Place {
  const status = shownStatus(line);
  if (status === 'deferred')
    return {
      id: 'status-deferred',
      rank: `${urgencyOf(line.status)} deferred`,
      of: { kind: 'status', status },
    };
  return { id: `status-${status}`, rank: urgencyOf(status), of: { kind: 'status', status } };
}

/** The group by the band of the due date, seen from the day of the row. */
export function duePlace(line: LedgerLine): Place {
  const band = isOpen(line) ? dueBand(line.due) : 'closed';
  return { id: `due-${band}`, rank: `${dueBands.indexOf(band)}`, of: { kind: 'due', band } };
}

/** The group by times carried over, most first. */
export function carriedPlace({ carriedOver }: LedgerLine): Place {
  const band = carriedBands.find((from) => carriedOver >= from) ?? 0;
  return { id: `carried-${band}`, rank: `${carriedBands.indexOf(band)}`, of: { kind: 'carried', band } };
}

/** Returns the band of a due date. An estimated date that has passed is neither overdue nor in the future. */
function dueBand(due: LedgerLine['due']): DueBand {
  if (due?.status === 'overdue') return 'overdue';
  if (due?.days === undefined) return 'none';
  if (due.days < 0) return 'passed';
  if (due.days > 14) return 'later';
  return due.days <= 7 ? 'week' : 'fortnight';
}

const ranks: Record<Action['status'], string> = {
  blocked: '1',
  open: '2',
  'in-progress': '3',
  done: '4',
  dropped: '5',
  superseded: '6',
};

/** The rank of a status: blocked first, closed last. */
export function urgencyOf(status: Action['status']): string {
  return ranks[status];
}
