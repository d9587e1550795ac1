import type { Serves } from '../../model/aim.ts';
import type { Due } from '../../model/day/due.ts';

/** Whether a due date is the one before. The same day, given by another note as `next-meeting`, is another date. */
export function isSameDue(a: Due, b: Due | undefined): boolean {
  return a.written === b?.written && a.day === b.day && a.estimated === b.estimated && a.noteId === b.noteId;
}

/** Whether a report leaves what a record serves as it was: it says nothing about it, or the same in any order. */
export function isSameAim(a: Serves | undefined, b: Serves | undefined): boolean {
  return a === undefined || (b !== undefined && aimsOf(a) === aimsOf(b));
}

function aimsOf({ none, aims, dangling }: Serves): string {
  return [none, ...aims.map(({ id }) => id), ...dangling].sort().join();
}
