import type { Day } from '../../model/day/day.ts';
import type { NoteKind, NoteStatus } from '../../model/status.ts';
import { printDay } from '../lines/day.ts';
import { noteKindWord } from '../lines/note-kind.ts';

/**
 * The description of a note for search engines and previews: its lede, or its series, kind and day. A planned note is
 * no minutes.
 */
export function noteDescription(note: {
  readonly lede?: string;
  readonly kind: NoteKind;
  readonly status: NoteStatus;
  readonly day: Day;
  readonly series: { readonly label: string };
}): string {
  if (note.status === 'planned') return `${note.series.label}: planned for ${printDay(note.day, 'long')}`;
  return (
    note.lede ??
    `${note.series.label}: ${noteKindWord(note.kind).toLowerCase()} of ${printDay(note.day, 'long')}`
  );
}
