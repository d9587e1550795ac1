import type { Action } from '../../model/record.ts';
import type { Ref } from '../../model/ref.ts';
import { isOpen } from '../lines/due.ts';
import type { Choice, ChoiceKey, FlagKey } from './filter.ts';
import type { LedgerLine } from './row.ts';

/** Spans of due days: late, within a week, within two, later, on no day, or closed already. */
const dueBands = ['late', 'week', 'fortnight', 'later', 'none', 'closed'] as const;

/** Spans of how often something was carried over; each begins with its number. */
const carriedBands = [11, 6, 3, 1, 0] as const;

type DueBand = (typeof dueBands)[number];
type CarriedBand = (typeof carriedBands)[number];

/** What the rows of a group have in common. */
export type GroupOf =
  | { readonly kind: 'all' }
  | { readonly kind: 'choice'; readonly by: ChoiceKey; readonly choice: Choice }
  | { readonly kind: 'without'; readonly by: ChoiceKey }
  | { readonly kind: 'everyone'; readonly teams: readonly Ref[] }
  | { readonly kind: 'nothing' }
  | { readonly kind: 'unlinked' }
  | { readonly kind: 'status'; readonly status: LedgerLine['status'] | 'deferred' }
  | { readonly kind: 'due'; readonly band: DueBand }
  | { readonly kind: 'carried'; readonly band: CarriedBand }
  | { readonly kind: 'flag'; readonly flag: FlagKey; readonly holds: boolean };

/** A group that a row stands in. Groups are ordered by rank, then by id. */
export interface Place {
  /** Stable, for an anchor: `owner-dan`. */
  readonly id: string;
  readonly rank: string;
  readonly of: GroupOf;
}

/** Under its status: blocked first, closed last, and what is put off apart from what else is open. */
export function statusPlace({ status, start }: LedgerLine): Place {
  if (start !== undefined)
    return {
      id: 'status-deferred',
      rank: `${urgencyOf(status)} deferred`,
      of: { kind: 'status', status: 'deferred' },
    };
  return { id: `status-${status}`, rank: urgencyOf(status), of: { kind: 'status', status } };
}

/** Under the span that its due day lies in, seen from the day on which the row was made. */
export function duePlace(line: LedgerLine): Place {
  const band = isOpen(line) ? dueBand(line.due) : 'closed';
  return { id: `due-${band}`, rank: `${dueBands.indexOf(band)}`, of: { kind: 'due', band } };
}

/** Under how often it was carried over, most often first. */
export function carriedPlace({ carriedOver }: LedgerLine): Place {
  const band = carriedBands.find((from) => carriedOver >= from) ?? 0;
  return { id: `carried-${band}`, rank: `${carriedBands.indexOf(band)}`, of: { kind: 'carried', band } };
}

/** What is only expected on a day that has passed is not late by it, and comes some time later. */
function dueBand(due: LedgerLine['due']): DueBand {
  if (due?.standing === 'late') return 'late';
  if (due?.days === undefined) return 'none';
  if (due.days < 0 || due.days > 14) return 'later';
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

/** The place of a status among the others: blocked first, closed last. */
export function urgencyOf(status: Action['status']): string {
  return ranks[status];
}
