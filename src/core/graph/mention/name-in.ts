import type { Archive } from '../../model/archive.ts';
import { recordId } from '../../model/id.ts';
import type { LinkedNote } from '../../model/linked-note.ts';
import { resolveMention } from './resolve.ts';
import type { NameOf } from './spelled-names.ts';

type Named = Pick<Archive, 'find' | 'planned'>;

/** Returns the names of what the texts of a note mention: those of their targets, or of planned records. */
export function nameIn(note: LinkedNote, archive: Named): NameOf {
  return (kind, target) =>
    resolveMention({ kind, target }, note, archive)?.label ??
    (kind === 'reference' ? plannedText(target, note, archive) : undefined);
}

/**
 * Returns the text of a record that a planned note would open. It has no page yet. Only planned notes know it: a held
 * note says nothing about a later one.
 */
export function plannedText(
  target: string,
  { note, series }: LinkedNote,
  { planned }: Pick<Named, 'planned'>,
): string | undefined {
  if (!note.plan) return undefined;
  const id = recordId(series.id, target.trim());
  const items = planned.flatMap((other) => other.note.plan ?? []);
  return items.find(({ opens }) => opens === id)?.text;
}
