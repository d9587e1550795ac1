import type { GapBaseline } from '../../model/finding/gap.ts';

/** Prints a baseline as JSON (RFC 8259), an id a line, so that version control shows its changes. */
export function gapBaselineText(gaps: GapBaseline): string {
  return `${JSON.stringify({ version: 1, gaps }, null, 2)}\n`;
}
