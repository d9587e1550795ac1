import { count } from '../lines/count.ts';

/** The words before the date of the last check-in. */
export const lastCheckInWords = 'Last check-in';

/** The words in the place of the last check-in. */
export const noCheckInWords = 'No check-in yet';

/** The words of a check-in that gives no status, health or comment. */
export const mentionedWords = 'Mentioned, no update';

/** Whether a check-in only mentions its aim. */
export function isMention(line: {
  readonly status?: unknown;
  readonly health?: unknown;
  readonly said?: unknown;
  readonly value?: unknown;
  readonly confidence?: unknown;
}): boolean {
  return (line.status ?? line.health ?? line.said ?? line.value ?? line.confidence) === undefined;
}

/** The word of a check-in that is the result of its goal. */
export const resultWord = 'Result';

/** The words before the person who reported a check-in. */
export const reportedBy = 'reported by';

/** The number of check-ins that can be unfolded. */
export function foldedWords(folded: number): string {
  return count(folded, 'earlier check-in');
}

/** The number of check-ins that a list leaves out, if any. Those that can be unfolded are the `earlier` ones already. */
export function leftOutWords(earlier: number, folded: number): string | undefined {
  return earlier > 0 ? count(earlier, folded > 0 ? 'older check-in' : 'earlier check-in') : undefined;
}

/** The words above check-ins on what a goal is for that name no goal. Nothing if there are none. */
export function inferredCheckInsWords(
  lines: number,
  { folded, earlier }: { readonly folded: readonly unknown[]; readonly earlier: number },
): string | undefined {
  const listed = lines + folded.length;
  const total = listed + earlier;
  if (total === 0) return undefined;
  const [are, they] = total === 1 ? ['is', 'It names'] : ['are', 'They name'];
  const words = `${count(total, 'check-in')} ${are} probably about this goal. ${they} no goal`;
  return listed > 0 ? `${words}:` : `${words}.`;
}

/** How many milestones of a goal are done, as their own check-ins report: `3 of 5 milestones done`. Nothing without any. */
export function milestonesDone(milestones: readonly { readonly status?: string }[]): string | undefined {
  if (!milestones.some(({ status }) => status !== undefined)) return undefined;
  const done = milestones.filter(({ status }) => status === 'done').length;
  return `${done} of ${count(milestones.length, 'milestone')} done`;
}
