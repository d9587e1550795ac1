import { count, listInWords } from '../lines/count.ts';

interface Mentions {
  readonly notes: number;
  readonly records: number;
  readonly goals: number;
  readonly texts: number;
}

/** The numbers of what mentions a tracker id: `Mentioned in 3 notes and 1 record.` */
export function mentionedWords({ notes, records, goals, texts }: Mentions): string {
  const parts = [
    notes > 0 && count(notes, 'note'),
    records > 0 && count(records, 'record'),
    goals > 0 && count(goals, 'goal'),
    texts > 0 && count(texts, 'other text'),
  ];
  return `Mentioned in ${listInWords(parts.filter((part) => part !== false))}.`;
}

/** `Mentioned in 3 notes`, or in texts where some are of no note, which have no day. */
export function mentionedInWords(
  total: number,
  shown: readonly { readonly day?: string | undefined }[],
): string {
  const isNotes = shown.every(({ day }) => day !== undefined);
  return `Mentioned in ${count(total, isNotes ? 'note' : 'text')}`;
}
