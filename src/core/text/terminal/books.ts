import { bookFaultsWords } from '../books/words.ts';

/** Prints the faults of the books, the smallest scope and period of each, or nothing if they balance. */
export function printBookFaults(faults: Parameters<typeof bookFaultsWords>[0]): string {
  if (faults.length === 0) return '';
  const lines = bookFaultsWords(faults).map((words) => `  ${words}\n`);
  return `The books do not balance. The notes are not at fault: please report this to Throughline.\n${lines.join('')}`;
}
