import type { Archive } from '../../model/archive.ts';
import { recordId } from '../../model/id.ts';
import type { LinkedNote } from '../../model/linked-note.ts';
import { resolveMention } from './resolve.ts';
import { type NameOf, spelledNames } from './spelled-names.ts';
import { homeOf, type TextHome } from './text-home.ts';

type Named = Pick<Archive, 'find' | 'planned' | 'former'>;

/** Returns the names of what the texts of a note mention: those of their targets, or of planned records. */
export function nameIn(note: LinkedNote, archive: Named): NameOf {
  return (kind, target) =>
    labelIn(note, archive)(kind, target) ??
    (kind === 'reference' ? plannedText(target, note, archive) : undefined);
}

function labelIn(note: LinkedNote, archive: Named): NameOf {
  return namesAt(homeOf(note), archive);
}

/** Returns the names of what a text mentions that is of no note. */
export function namesAt(home: TextHome, archive: Pick<Archive, 'find' | 'former'>): NameOf {
  return (kind, target) => resolveMention({ kind, target }, home, archive)?.label;
}

/**
 * Returns the text of a record that a planned note would open, with its references spelled out. It has no page yet. Only
 * planned notes mention it: a held note gives nothing of a later one.
 */
export function plannedText(target: string, linked: LinkedNote, archive: Named): string | undefined {
  if (!linked.note.plan) return undefined;
  const id = recordId(linked.series.id, target.trim());
  const items = archive.planned.flatMap((other) => other.note.plan ?? []);
  const text = items.find(({ opens }) => opens === id)?.text;
  return text === undefined ? undefined : spelledNames(text, labelIn(linked, archive));
}
