import { count } from '../lines/count.ts';

/** How many records a note opened, closed, decided and asked. Parts that are 0 are left out. */
export function noteCounts(line: {
  readonly opened: number;
  readonly closed: number;
  readonly dropped: number;
  readonly decided: number;
  readonly asked: number;
}): readonly string[] {
  return [
    line.opened > 0 && `${line.opened} opened`,
    line.closed > 0 && `${line.closed} closed`,
    line.dropped > 0 && `${line.dropped} dropped`,
    line.decided > 0 && count(line.decided, 'decision'),
    line.asked > 0 && count(line.asked, 'question'),
  ].filter((words) => words !== false);
}
