import type { GapBaseline } from '../../model/finding/gap.ts';

/** A baseline as the text of its file: JSON (RFC 8259), one id a line, so that a version control shows what changed. */
export function gapBaselineText(gaps: GapBaseline): string {
  return `${JSON.stringify({ version: 1, gaps }, null, 2)}\n`;
}
