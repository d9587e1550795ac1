import type { RecordEvent } from '../../model/event.ts';

/** Returns the step that gave a record its status before the step at a position, or `undefined` before the first step. */
export function endBefore(steps: readonly RecordEvent[], at: number): RecordEvent | undefined {
  const before = steps.slice(0, Math.max(0, at));
  const status = before.at(-1)?.status;
  return before[before.findLastIndex((step) => step.status !== status) + 1];
}
