import type { Day } from '../../model/day/day.ts';
import type { Ref } from '../../model/ref.ts';
import { aimName, aimTitle } from './aim-name.ts';
import { printDay } from './day.ts';
import { closedOverdueWords, type DueStatus, dueEventWords, dueLook } from './overdue.ts';

/** The due date of an action and the day on which it was closed, as plain values. */
export interface DueValues {
  readonly due?: DueStatus & {
    readonly written: 'day' | 'next-meeting' | 'end-of-quarter';
    readonly day?: Day;
    readonly assumed?: Ref['assumed'];
    readonly period?: string;
  };
  readonly closed?: Day;
  /** The date of the note that reports the closing, if it is another day. */
  readonly reported?: Day;
  readonly over: boolean;
  /** The action, which says which of its days are assumed. */
  readonly of?: Pick<Ref, 'assumed'>;
}

/**
 * The due date and how far it is overdue, or when the action was closed, as one text: `1 Aug 2017, 38 days overdue`,
 * `next meeting, around 5 Oct 2017`, `closed 3 Oct 2017, was 2 days overdue`, `no due date`. An estimated date makes nothing
 * overdue, and a deferred action is not overdue.
 */
export function dueCell({ due, closed, reported, over, of }: DueValues): string {
  if (closed) {
    const overdue = closedOverdueWords(due, closed);
    const day = `closed ${printDay(closed, 'medium', of)}`;
    return joined([day, reported && `reported ${printDay(reported, 'medium', of)}`, overdue]);
  }
  if (!due) return over ? '' : 'no due date';
  const day = due.day && (due.estimated ? 'around ' : '') + printDay(due.day, 'medium', due);
  return joined([dueEventWords(due), day, dueLook(due)?.words]);
}

/** How often an action was carried over, for a narrow column: `3×`, or `–` for never. */
export function carriedCell(carriedOver: number): string {
  return carriedOver > 0 ? `${carriedOver}×` : '–';
}

/** The cell of an action without an aim: `standalone` if its note says `for: none`, else `unlinked`. */
export function servesNothingCell(servesNone: boolean): string {
  return servesNone ? 'standalone' : 'unlinked';
}

/** The aims of an action by title, each with its short name: `A pipeline to production (p6/o2.2)`. */
export function servesCell(serves: readonly Ref[], servesNone: boolean): string {
  return serves.length > 0
    ? serves.map((aim) => `${aimTitle(aim)} (${aimName(aim)})`).join(', ')
    : servesNothingCell(servesNone);
}

/** The owners of an action by name, or `unowned`. */
export function ownersCell(owners: readonly Ref[]): string {
  return owners.length > 0 ? owners.map((owner) => owner.label).join(', ') : 'unowned';
}

function joined(parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part).join(', ');
}
