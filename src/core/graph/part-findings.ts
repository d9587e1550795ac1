import type { Day } from '../model/day/day.ts';
import type { Code } from '../model/finding/catalogue.ts';
import type { Finding } from '../model/finding/finding.ts';
import type { Content } from '../model/registry.ts';
import { linkArchive } from './link.ts';

/** Codes of a name or reference that leads nowhere. Only these can be judged where some parts of a note are missing. */
const ofReferences: ReadonlySet<Code> = new Set<Code>([
  'unknown-person',
  'unknown-team',
  'unknown-series',
  'unknown-note',
  'unknown-action',
  'unknown-decision',
  'unknown-question',
  'unknown-debt',
  'unknown-objective',
  'unknown-goal',
  'unknown-milestone',
  'unknown-reference',
  'unknown-blocker',
  'ambiguous-name',
  'follow-up-other-series',
  'dead-link',
  'dead-anchor',
  'no-picture',
  'link-as-text',
  'unsafe-file',
]);

/**
 * Returns the findings on the names and references of notes with errors, as far as they can be read. Otherwise one wrong
 * value would hide them until it is mended.
 */
export function partFindings(content: Content, today: Day): readonly Finding[] {
  const parts = new Map(content.broken.flatMap(({ path, part }) => (part ? [[path, part]] : [])));
  if (parts.size === 0) return [];
  const notes = [...content.notes, ...[...parts.values()].map(({ note }) => note)];
  return linkArchive({ ...content, notes }, today).findings.flatMap((finding) => {
    const part = parts.get(finding.path);
    if (!part || !ofReferences.has(finding.code)) return [];
    const { spot } = finding;
    const isKeys = typeof spot === 'object' && 'keys' in spot;
    return isKeys ? { ...finding, spot: { ...spot, keys: part.writtenAt(spot.keys) } } : finding;
  });
}
