import type { FindingBaseline } from '../../model/finding/baseline.ts';

/** Prints accepted findings as JSON (RFC 8259), one a line, so that version control shows what changes. */
export function findingBaselineText(findings: FindingBaseline): string {
  return `${JSON.stringify({ version: 1, findings }, null, 2)}\n`;
}
