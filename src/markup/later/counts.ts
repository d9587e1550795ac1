import type { Day } from '../../core/model/day/day.ts';
import type { AimCounts, SharedActions } from '../../core/views/aim/counts.ts';
import type { FollowedCounts } from '../../core/views/aim/followed-counts.ts';
import { aimCounts, type CountOptions } from '../aim/counts.ts';
import type { Attributes, Element } from '../tree.ts';
import { constant, printChanging, printedOn } from './changing.ts';

/** The attributes by which a script updates the actions of an aim to the reader's day, if their numbers change. */
export function followCounts(
  counts: AimCounts | FollowedCounts,
  { aim, before, shared }: CountOptions,
): Attributes {
  if (!('later' in counts)) return {};
  const { open, overdue, deferred } = counts.later;
  const all = [open, overdue, deferred, constant(counts.done), constant(counts.dropped)];
  if (all.every(({ changes }) => changes.length === 0)) return {};
  return {
    'data-counts': all.map(printChanging).join(),
    'data-aim': aim,
    'data-before': before,
    'data-shared': shared && `${shared.number} ${shared.parts}`,
  };
}

/** The actions of an aim on a day, from these attributes. */
export function countsOn(of: Readonly<Record<string, string | undefined>>, day: Day): Element {
  const [open = 0, overdue = 0, deferred = 0, done = 0, dropped = 0] = (of['counts'] ?? '')
    .split(',')
    .map((number) => printedOn(number, day));
  const counts = { open, overdue, deferred, done, dropped };
  return aimCounts(counts, { aim: of['aim'], before: of['before'], shared: sharedOf(of['shared']) });
}

function sharedOf(text: string | undefined): SharedActions | undefined {
  const [number, parts] = text?.split(' ') ?? [];
  return parts === 'objectives' || parts === 'goals' ? { number: Number(number), parts } : undefined;
}
