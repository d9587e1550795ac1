import type { QuestionFigures, ReportedFigures } from '../../model/book.ts';
import type { Day } from '../../model/day/day.ts';
import type { Ref } from '../../model/ref.ts';
import type { NoteKind, NoteStatus } from '../../model/status.ts';
import { changedActions } from '../aim/quarter.ts';
import { counted } from '../lines/count.ts';
import { printDay } from '../lines/day.ts';
import { noteKindWord } from '../lines/note-kind.ts';
import { questionCounts } from './counts.ts';

/**
 * The description of a note for search engines and previews: its lede, or its series, kind and day. A planned note is
 * no minutes.
 */
export function noteDescription(note: {
  readonly ref?: Pick<Ref, 'assumed'>;
  readonly lede?: string;
  readonly kind: NoteKind;
  readonly status: NoteStatus;
  readonly cancelled?: boolean;
  readonly day: Day;
  readonly series: { readonly label: string };
}): string {
  if (note.cancelled)
    return `${note.series.label}: meeting of ${printDay(note.day, 'long', note.ref)}, cancelled`;
  if (note.status === 'planned')
    return `${note.series.label}: planned for ${printDay(note.day, 'long', note.ref)}`;
  return (
    note.lede ??
    `${note.series.label}: ${noteKindWord(note.kind).toLowerCase()} of ${printDay(note.day, 'long', note.ref)}`
  );
}

/**
 * The description of a note on its page: what it opened and decided, then its lede: `2 actions opened, 1 decision made.
 * Ann showed the plan.` The figures are those of its line in a list of notes.
 */
export function noteSummary(
  note: Parameters<typeof noteDescription>[0] & {
    readonly figures: ReportedFigures;
    readonly decided: number;
    readonly proposed: number;
    readonly questions: QuestionFigures;
  },
): string {
  const counts = [
    changedActions(note.figures),
    counted('decision', [note.decided, 'made'], [note.proposed, 'proposed']),
    questionCounts(note.questions),
  ].filter((words) => words !== '');
  const first = note.status === 'planned' || counts.length === 0 ? '' : `${counts.join(', ')}. `;
  return first + noteDescription(note);
}
