import type { Archive } from '../model/archive.ts';
import type { Day } from '../model/day.ts';
import type { Finding } from '../model/finding.ts';
import type { Content } from '../model/registry.ts';

/** Turns everything that was read into the linked whole, as it stands on `today`. */
export function linkArchive(content: Content, today: Day): { archive: Archive; findings: Finding[] } {
  throw new Error(`The linker of ${content.notes.length} notes on ${today} is being written.`);
}
