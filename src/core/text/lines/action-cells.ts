import type { Day } from '../../model/day/day.ts';
import type { Ref } from '../../model/ref.ts';
import { aimName } from './aim-name.ts';
import { printDay } from './day.ts';
import { closedLateWords, type DueStanding, dueLook, dueSaidWords } from './overdue.ts';

/** When an action is due or was closed, as plain values. */
export interface DueValues {
  readonly due?: DueStanding & {
    readonly said: 'day' | 'next-meeting' | 'end-of-quarter';
    readonly day?: Day;
  };
  readonly closed?: Day;
  readonly over: boolean;
}

/**
 * When something is due, how late it is, or when it was closed, in one text: `1 Aug 2017, 38 days late`, `next
 * meeting, about 5 Oct 2017`, `closed 3 Oct 2017, 2 days late`, `no date`. Nothing is late by an estimated day, nor while
 * it is put off.
 */
export function dueCell({ due, closed, over }: DueValues): string {
  if (closed) {
    const late = due?.estimated ? undefined : closedLateWords(due?.day, closed);
    return joined([`closed ${printDay(closed, 'medium')}`, late]);
  }
  if (!due) return over ? '' : 'no date';
  const day = due.day && (due.estimated ? 'about ' : '') + printDay(due.day, 'medium');
  return joined([dueSaidWords(due), day, dueLook(due)?.words]);
}

/** How often an action was carried over, in a narrow column: `3×`, `new` while it never was, nothing once it is over. */
export function carriedCell(carriedOver: number, over: boolean): string {
  if (carriedOver > 0) return `${carriedOver}×`;
  return over ? '' : 'new';
}

/** What an action is for where that is nothing: on purpose, or because nobody said. */
export function servesNothingCell(servesNone: boolean): string {
  return servesNone ? 'none' : 'unlinked';
}

/** What an action is for, by short names: `p6/o2.2, 2017–18 Q1 ci-pipeline`. */
export function servesCell(serves: readonly Ref[], servesNone: boolean): string {
  return serves.length > 0 ? serves.map(aimName).join(', ') : servesNothingCell(servesNone);
}

/** Who owns an action, by name. */
export function ownersCell(owners: readonly Ref[]): string {
  return owners.length > 0 ? owners.map((owner) => owner.label).join(', ') : 'unowned';
}

function joined(parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part).join(', ');
}
