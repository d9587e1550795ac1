import type { MdastNode } from 'satteri';
import { plainWordsOf } from '../../body/tree/words.ts';
import type { LineSource } from '../lines-of.ts';
import { type ListKind, listKindOf } from '../list-head.ts';
import { isNoTask } from '../no-task.ts';
import type { FindOwner } from '../owners.ts';
import { handleOf } from './suggested.ts';

/** An action that is no record, with the line that would make it one. */
export interface Unread {
  readonly line: number;
  readonly column: number;
  readonly hint: string;
}

type Table = MdastNode & { type: 'table' };

/** A table, and what the heading or the paragraph above it makes it. */
interface Headed {
  readonly table: Table;
  readonly kind: ListKind | undefined;
}

/** Returns the rows of each table of actions: one with columns for what and who, or any below words that say so. */
export function unreadTables(source: LineSource, find: FindOwner): readonly (readonly Unread[])[] {
  return tablesIn(source).map((headed) => rowsOf(headed, source, find));
}

function tablesIn({ root, markdown }: LineSource): readonly Headed[] {
  if (!('children' in root) || !root.children.some(({ type }) => type === 'table')) return [];
  let above: ListKind | undefined;
  return root.children.flatMap((node) => {
    if (node.type === 'table') return { table: node, kind: above };
    const isHead = node.type === 'heading' || node.type === 'paragraph';
    const { start, end } = node.position ?? {};
    if (!isHead) return [];
    const words = start && end ? markdown.slice(start.offset, end.offset) : '';
    const kind = words.length > 200 ? undefined : listKindOf(words);
    if (node.type === 'heading' || kind) above = kind;
    return [];
  });
}

const heads = {
  what: /^(?:actions?|action (?:items?|points?)|tasks?|to-?dos?|what|items?|description|details)$/i,
  who: /^(?:who|owners?|assignees?|assigned(?: to)?|responsible|person|lead|dri|by whom)$/i,
  when: /^(?:when|due(?: (?:date|by))?|by(?: when)?|deadline|target(?:\b.{0,20})?|until)$/i,
  state: /^(?:status|state|done\??)$/i,
};

function rowsOf(
  { table, kind }: Headed,
  { markdown, firstLine }: LineSource,
  find: FindOwner,
): readonly Unread[] {
  const [head, ...rows] = table.children;
  const titles = head ? cellsOf(head, markdown) : [];
  const columnOf = (pattern: RegExp) => titles.findIndex((title) => pattern.test(title));
  const isOfActions = kind === 'actions' || kind === 'doneActions';
  const [who, when, state] = [columnOf(heads.who), columnOf(heads.when), columnOf(heads.state)];
  const named = columnOf(heads.what);
  const what = named === -1 && isOfActions ? firstOther(titles, [who, when, state]) : named;
  if (what === -1 || (who === -1 && !isOfActions)) return [];
  return rows.flatMap((row) => {
    const cells = cellsOf(row, markdown);
    const text = cells[what] ?? '';
    if (!/\p{L}/u.test(text) || isNoTask(text)) return [];
    const owner = cells[who]?.replace(/^@/, '') ?? '';
    const due = cells[when] ?? '';
    const isDone = kind === 'doneActions' || /^(?:done|closed|completed?|x|✅|✔)/iu.test(cells[state] ?? '');
    const { line = 1, column = 1 } = row.position?.start ?? {};
    const parts = [
      isDone ? '- [x] ACTION: ' : '- ACTION: ',
      isNobody(owner) ? '' : `${handleOf(owner, find)}: `,
      text,
      /\d|day\b/i.test(due) ? ` by ${due}` : '',
    ];
    return [{ line: firstLine + line - 1, column, hint: parts.join('') }];
  });
}

function isNobody(owner: string): boolean {
  return !/\p{L}/u.test(owner) || /^(?:tb[ad]|none|n\/a|nobody|open)$/i.test(owner);
}

/** The first column that is none of the others, and has a title that is not a number. */
function firstOther(titles: readonly string[], others: readonly number[]): number {
  return titles.findIndex(
    (title, index) => !others.includes(index) && /^\p{L}{2}/u.test(title) && !/^(?:id|no|nr)\b/i.test(title),
  );
}

function cellsOf(row: MdastNode, markdown: string): readonly string[] {
  if (!('children' in row)) return [];
  return row.children.map(({ position }) =>
    position
      ? plainWordsOf(
          markdown.slice(position.start.offset, position.end.offset).replace(/^[|\s]+|[|\s]+$/g, ''),
        )
      : '',
  );
}
