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
 * Returns the findings of linking, with those on names and references judged as if notes with errors were there, as far
 * as they can be read. Otherwise one wrong value would hide what the note refers to until it is mended, and its series and
 * ids from other notes.
 */
export function withPartsJudged(
  linked: readonly Finding[],
  content: Content,
  today: Day,
): readonly Finding[] {
  const parts = new Map(content.broken.flatMap(({ path, part }) => (part ? [[path, part]] : [])));
  if (parts.size === 0) return linked;
  const notes = [...content.notes, ...[...parts.values()].map(({ note }) => note)];
  const judged = linkArchive({ ...content, notes }, today).findings.flatMap((finding) => {
    if (!ofReferences.has(finding.code)) return [];
    const part = parts.get(finding.path);
    const { spot } = finding;
    const isMoved = part && typeof spot === 'object' && 'keys' in spot;
    return isMoved ? { ...finding, spot: { ...spot, keys: part.writtenAt(spot.keys) } } : finding;
  });
  return [...linked.filter(({ code }) => !ofReferences.has(code)), ...judged];
}
