import type { LedgerLine } from '../../core/views/ledger/row.ts';
import { classes, type Element, h, type Tree } from '../tree.ts';
import { type ActionColumn, columnHeads } from './columns.ts';
import { actionRow, type RowOptions } from './row.ts';

/** Options of a table. One that is `onLine` is for a `ledger` entry, another for the text of an entry. */
export interface TableOptions extends RowOptions {
  /** For a script that sorts: the column that the rows are sorted by, if any. The heads are buttons. */
  readonly sorted?: { readonly by?: string; readonly descending?: boolean };
}

/** Actions of a group, under its heading if it has one. `asides` are small words beside the heading. */
export interface TableGroup {
  readonly id?: string;
  readonly head?: string;
  readonly asides: readonly string[];
  readonly lines: readonly LedgerLine[];
}

/** Actions as a table. The caption is for screen readers. */
export function actionTable(
  { caption, id, groups }: { caption: Tree; id?: string; groups: readonly TableGroup[] },
  options: TableOptions,
): Element {
  return h(
    'table',
    { class: classes('ledger', !options.onLine && 'plain'), id },
    h('caption', { class: 'visually-hidden' }, caption),
    tableHead(options),
    ...groups.map((group) => tableBody(group, options)),
  );
}

/** The rows of a group. */
export function tableBody({ id, head, asides, lines }: TableGroup, options: TableOptions): Element {
  const words = asides.map((aside) => [' ', h('span', { class: 'of' }, aside)]);
  return h(
    'tbody',
    { id },
    head !== undefined &&
      h(
        'tr',
        { class: 'group' },
        options.onLine && h('td', { class: 'st' }),
        h('th', { scope: 'rowgroup', colspan: options.columns.length + 1 }, head, words),
      ),
    ...lines.map((line) => actionRow(line, options)),
  );
}

/** The head of the table. */
export function tableHead({ columns, onLine, sorted }: TableOptions): Element {
  const cell = (by: ActionColumn | 'action', words: string, className?: string): Tree => {
    if (!sorted) return h('th', { scope: 'col', class: className }, words);
    const direction = sorted.by === by && (sorted.descending ? 'descending' : 'ascending');
    const button = h('button', { type: 'button', 'data-sort': by }, words);
    return h('th', { scope: 'col', class: className, 'aria-sort': direction }, button);
  };
  const others = columns.map((column) => cell(column, columnHeads[column], `col-${column}`));
  return h(
    'thead',
    {},
    h('tr', {}, onLine && cell('status', columnHeads.status, 'st'), cell('action', 'Action'), ...others),
  );
}

/** Whether a table has a recurring action whose row follows the reader's day. */
export function hasRounds(groups: readonly Pick<TableGroup, 'lines'>[]): boolean {
  return groups.some(({ lines }) => lines.some(({ due }) => due?.ahead !== undefined));
}
