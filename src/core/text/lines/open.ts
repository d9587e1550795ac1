/** Parts of the open actions, such as `[1, 'overdue']`. */
export type OpenPart = readonly [number, string];

/**
 * Open actions with those among them that are overdue or blocked: `8 open (1 overdue)`. Brackets say that the parts are
 * counted in the number before them. Parts that are 0 are left out. `opened` adds a noun: `8 actions`.
 */
export function openWords(open: number, among: readonly OpenPart[], opened = `${open}`): string {
  return `${opened} open${amongWords(among)}`;
}

/** The brackets behind a number with its parts, or nothing: ` (1 overdue, 1 blocked)`. */
export function amongWords(among: readonly OpenPart[]): string {
  const parts = among.filter(([number]) => number > 0).map((part) => part.join(' '));
  return parts.length === 0 ? '' : ` (${parts.join(', ')})`;
}
