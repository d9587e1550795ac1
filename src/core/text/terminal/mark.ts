import type { Mark } from '../lines/status.ts';

const signs: Partial<Record<Mark, string>> = {
  open: '○',
  progress: '◐',
  blocked: '■',
  done: '●',
  dropped: '×',
  deferred: '‖',
  late: '▲',
  soon: '△',
  proposed: '◇',
};

/** The sign of a shape where there are only letters; a word always stands beside it. */
export function terminalMark(mark: Mark): string {
  return signs[mark] ?? '·';
}
