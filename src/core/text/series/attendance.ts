/** The meetings that a person attended, of those that recorded attendance: `3 of 4`, `0 of 4, regrets: 1`. */
export function attendanceWords(
  { present, regrets }: { readonly present: number; readonly regrets: number },
  recorded: number,
): string {
  const there = `${present} of ${recorded}`;
  return regrets === 0 ? there : `${there}, regrets: ${regrets}`;
}
