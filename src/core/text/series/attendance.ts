import { inWords } from '../lines/count.ts';

/** How often somebody was there, in words: `at all four`, `at three`, `at none, sent regrets to one`. */
export function attendanceWords(
  { present, regrets }: { readonly present: number; readonly regrets: number },
  recorded: number,
): string {
  const there =
    present === 0
      ? 'at none'
      : present === recorded && recorded > 1
        ? `at all ${inWords(recorded)}`
        : `at ${inWords(present)}`;
  return regrets === 0 ? there : `${there}, regrets from ${inWords(regrets)}`;
}
