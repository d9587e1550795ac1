import { bookFaultsWords } from '../books/words.ts';

/** Prints the faults of the books, each with its smallest scope and period. Empty if the books balance. */
export function printBookFaults(faults: Parameters<typeof bookFaultsWords>[0]): string {
  if (faults.length === 0) return '';
  const lines = bookFaultsWords(faults).map((words) => `  ${words}\n`);
  return `The books do not balance. This is a fault in Throughline, not in the notes. Please report it.\n${lines.join('')}`;
}
