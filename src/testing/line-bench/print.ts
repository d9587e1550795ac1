import { markdownTable } from 'markdown-table';
import { figures } from './figures.ts';
import type { Tally } from './tally.ts';

/** A row of the table: what was counted where. */
export interface Row {
  readonly corpus: string;
  readonly shape: string;
  readonly tally: Tally;
}

/** Prints the tallies as a Markdown table, aligned so that it is readable in a terminal too. */
export function tallyTable(rows: readonly Row[]): string {
  const heads = [
    'corpus',
    'shape',
    'marked',
    'read',
    ...figures.map(({ name }) => name),
    'pointed out in 10,000',
  ];
  const cells = rows.map(({ corpus, shape, tally }) => [
    corpus,
    shape,
    String(tally.marked),
    String(tally.read),
    ...figures.map(({ of }) => rounded(of(tally))),
    rounded(tally.others === 0 ? undefined : (tally.falselySeen * 10_000) / tally.others),
  ]);
  return `${markdownTable([heads, ...cells], { align: ['l', 'l', ...heads.slice(2).map(() => 'r')] })}\n`;
}

/** Prints each required figure of a tally, and whether it is reached. */
export function requirementTable(tally: Tally): string {
  const cells = figures.map(({ name, of, required, isMet }) => {
    const value = of(tally);
    return [name, rounded(value), required, value === undefined || isMet(value) ? 'yes' : 'NO'];
  });
  return `${markdownTable([['figure', 'value', 'required', 'reached'], ...cells], { align: ['l', 'r', 'r', 'l'] })}\n`;
}

function rounded(value: number | undefined): string {
  if (value === undefined) return '';
  return value > 1 && !Number.isInteger(value) ? value.toFixed(1) : value.toFixed(2);
}
