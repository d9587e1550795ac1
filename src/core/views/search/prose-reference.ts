import type { Archive } from '../../model/archive.ts';
import type { Ref } from '../../model/ref.ts';
import { aimRef, noteRef, quarterRef, recordRef, seriesRef } from '../lines/ref.ts';

/** Resolves a `[[reference]]` in a text outside notes, where only full ids are known. */
export function proseReference(id: string, { find }: Archive): Ref | undefined {
  const note = find.note(id);
  if (note) return noteRef(note);
  const record = find.action(id) ?? find.decision(id) ?? find.question(id) ?? find.debt(id);
  if (record) return recordRef(record);
  const aim = find.aim(id);
  if (aim) return aimRef(aim);
  const quarter = find.quarter(id);
  if (quarter) return quarterRef(quarter);
  const series = find.series(id);
  return series && seriesRef(series);
}
