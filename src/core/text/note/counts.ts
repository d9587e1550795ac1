import { count } from '../lines/count.ts';

/** What a note opened, closed, decided and asked, in words; what it did not is left out. */
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
