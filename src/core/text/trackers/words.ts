import { count, listInWords } from '../lines/count.ts';

interface Mentions {
  readonly notes: number;
  readonly records: number;
  readonly goals: number;
}

/** The numbers of what mentions a tracker id: `Mentioned in 3 notes and 1 record.` */
export function mentionedWords({ notes, records, goals }: Mentions): string {
  const parts = [
    notes > 0 && count(notes, 'note'),
    records > 0 && count(records, 'record'),
    goals > 0 && count(goals, 'goal'),
  ];
  return `Mentioned in ${listInWords(parts.filter((part) => part !== false))}.`;
}
