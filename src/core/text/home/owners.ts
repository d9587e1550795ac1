import { listInWords } from '../lines/count.ts';

/** The owners of an action in the width of a column: both of two, else the first and how many more. */
export function ownersWords(owners: readonly { readonly label: string }[]): string {
  const [first, ...others] = owners.map(({ label }) => label);
  if (first === undefined) return 'unowned';
  return others.length < 2 ? listInWords([first, ...others]) : `${first} and ${others.length} more`;
}
