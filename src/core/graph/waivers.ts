import { entryOf } from '../model/finding/catalogue.ts';
import type { Finding } from '../model/finding/finding.ts';
import type { Note } from '../model/note.ts';

/** The findings that no note accepts with a reason. A note waives only its own, and only what `rules` could change. */
export function withoutWaived(findings: readonly Finding[], notes: readonly Note[]): Finding[] {
  const waived = new Set(notes.flatMap(({ path, waivers }) => waivers.map(({ rule }) => `${path}\n${rule}`)));
  return findings.filter(({ code, path }) => !entryOf(code).configurable || !waived.has(`${path}\n${code}`));
}
