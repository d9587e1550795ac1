import type { Mark } from '../lines/status.ts';

const signs: Partial<Record<Mark, string>> = {
  open: '○',
  progress: '◐',
  blocked: '■',
  done: '●',
  dropped: '×',
  deferred: '‖',
  overdue: '▲',
  soon: '△',
  proposed: '◇',
};

/** Returns the character for a mark. A word always follows it. */
export function terminalMark(mark: Mark): string {
  return signs[mark] ?? '·';
}
