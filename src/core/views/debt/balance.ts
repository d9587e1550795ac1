import type { Archive } from '../../model/archive.ts';
import type { Day } from '../../model/day/day.ts';
import type { LinkedNote } from '../../model/linked-note.ts';
import type { Debt } from '../../model/record.ts';
import type { Ref } from '../../model/ref.ts';
import { noteRef } from '../lines/ref.ts';

/** What one note changed in the debt, and how much was open after it. */
export interface DebtChange {
  readonly note: Ref;
  readonly day: Day;
  /** Whether it reviews a sprint. Such a note is in the balance also if it changed nothing. */
  readonly isSprint: boolean;
  readonly added: number;
  readonly reopened: number;
  readonly repaid: number;
  readonly accepted: number;
  readonly open: number;
}

type Count = 'added' | 'reopened' | 'repaid' | 'accepted';

const none: Readonly<Record<Count, number>> = { added: 0, reopened: 0, repaid: 0, accepted: 0 };

/** Whether a debt with a status is still owed. */
export function isOwed(status: string): boolean {
  return status === 'open' || status === 'in-progress';
}

/**
 * Returns the balance of debt, by the notes that changed it and the sprints of series that owe some, oldest first: what was open
 * before, and what is added or reopened, is what was repaid or accepted, and what remains. A debt that its first note
 * closes counts as both. Days are those of the notes.
 */
export function debtBalance({ notes, debt }: Pick<Archive, 'notes' | 'debt'>): readonly DebtChange[] {
  const counts = new Map<LinkedNote, Record<Count, number>>();
  const add = (note: LinkedNote, count: Count) => {
    const own = counts.get(note) ?? { ...none };
    own[count] += 1;
    counts.set(note, own);
  };
  for (const one of debt) for (const { note, count } of changesOf(one)) add(note, count);
  const bySeries = Map.groupBy(debt, ({ series }) => series);
  let open = 0;
  return notes.flatMap((note): DebtChange[] => {
    const own = counts.get(note);
    const { date: day, sprint } = note.note;
    const isSprint = sprint !== undefined;
    const isOwing = isSprint && bySeries.get(note.series)?.some((one) => isOwedOn(one, day));
    if (!own && !isOwing) return [];
    const { added, reopened, repaid, accepted } = own ?? none;
    open += added + reopened - repaid - accepted;
    return [{ note: noteRef(note), day, isSprint, added, reopened, repaid, accepted, open }];
  });
}

/** Whether a debt was added before a day and not closed before it. */
function isOwedOn({ opened, closed }: Debt, day: Day): boolean {
  return opened < day && (closed === undefined || closed >= day);
}

/** The changes of one debt from owed to not owed and back, each with its note. */
function changesOf({ events, note }: Debt): readonly { readonly note: LinkedNote; readonly count: Count }[] {
  const changes: { note: LinkedNote; count: Count }[] = [{ note, count: 'added' }];
  let wasOwed = true;
  for (const event of events) {
    const isNowOwed = isOwed(event.status);
    if (isNowOwed === wasOwed) continue;
    changes.push({
      note: event.note,
      count: isNowOwed ? 'reopened' : event.status === 'done' ? 'repaid' : 'accepted',
    });
    wasOwed = isNowOwed;
  }
  return changes;
}
