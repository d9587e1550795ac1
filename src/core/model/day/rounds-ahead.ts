import type { Day } from './day.ts';

/**
 * Returns the due date of the current round of a day without a new note, and those of the rounds missed by then. A round
 * is missed once the next one is due. `due` is the round of the build, `ahead` are the rounds after it.
 */
export function roundOn(
  due: Day,
  ahead: readonly Day[],
  day: Day,
): { readonly due: Day; readonly missed: readonly Day[] } {
  const begun = [due, ...ahead.filter((next) => next <= day)];
  return { due: begun.at(-1) ?? due, missed: begun.slice(0, -1) };
}
