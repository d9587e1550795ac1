import { capitalise } from '../lines/count.ts';

/** What bars show, for those who do not see them: `0 to 7 days: 3; 8 to 30 days: 1.` */
export function barsWords(rows: readonly { readonly label: string; readonly count: number }[]): string {
  return `${capitalise(rows.map((row) => `${row.label}: ${row.count}`).join('; '))}.`;
}
