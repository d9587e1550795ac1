import type { MdastNode } from 'satteri';
import type { Finding } from '../../model/finding/finding.ts';
import { isSlug } from '../../model/id.ts';
import { plainWordsOf } from '../body/tree/words.ts';
import { readBox } from './box.ts';
import { isNone } from './line.ts';
import type { LineSource } from './lines-of.ts';
import type { FindOwner } from './owners.ts';
import type { ReadTextLine } from './read-lines.ts';
import type { TextLine } from './text-line.ts';

/** An action that is no record, with the line that would make it one. */
interface Unread {
  readonly line: number;
  readonly column: number;
  readonly hint: string;
}

/**
 * Returns the findings on lists and tables of actions that are no records: one for each list, with a line for each of its
 * items.
 */
export function unreadActions(
  path: string,
  { markdown, root, firstLine }: LineSource,
  lines: readonly TextLine[],
  read: readonly ReadTextLine[],
  find: FindOwner,
): readonly Finding[] {
  const lists = Map.groupBy(unreadItems(lines, read), ({ list }) => list);
  const inLists = [...lists.values()].flatMap((items) =>
    findingOn(
      path,
      'list',
      items.map(({ text, line, column }) => ({ line, column, hint: lineFor(text, find) })),
    ),
  );
  return [
    ...inLists,
    ...tablesIn(root).flatMap((table) => findingOn(path, 'table', rowsOf(table, markdown, firstLine, find))),
  ];
}

/** The items of lists of actions that are neither records nor below one, nor say that there is nothing. */
function unreadItems(lines: readonly TextLine[], read: readonly ReadTextLine[]): readonly TextLine[] {
  const known = new Set(read.map(({ at }) => at.line));
  let until = 0;
  return lines.filter((item) => {
    const { listKind, text, line, below, depth } = item;
    if (depth !== undefined || line <= until) return false;
    const isOther = known.has(line) || listKind !== 'actions';
    // What is indented below an item belongs to it, unless the item only heads the list below.
    if (!isOther && !/:\**[ \t]*$/.test(text)) until = line + below.length;
    if (known.has(line)) until = line + below.length;
    if (isOther || text.startsWith('[[') || text.startsWith('~~')) return false;
    return /\p{L}/u.test(text) && !isNone(text) && !/:\**[ \t]*$/.test(text);
  });
}

function findingOn(path: string, what: 'list' | 'table', items: readonly Unread[]): Finding[] {
  const [first, ...others] = items;
  if (!first) return [];
  const part = what === 'list' ? 'item' : 'row';
  const message =
    others.length === 0
      ? `This ${part} of a ${what} of actions is not tracked.`
      : `${items.length} ${part}s of this ${what} of actions are not tracked.`;
  return [
    {
      code: 'action-in-body',
      path,
      spot: { line: first.line, column: first.column },
      message,
      hint: `write ${others.length > 0 ? 'the first one' : 'it'} as \`${first.hint}\``,
      ...(others.length > 0 && {
        related: others.map(({ line, column, hint }) => ({
          path,
          spot: { line, column },
          message: `Write \`${hint}\`.`,
        })),
      }),
    },
  ];
}

const subject =
  /^(?<who>@?\p{L}[\p{L}\p{N}._-]*(?:[ \t]\p{Lu}[\p{L}.]*)?)[ \t]*(?:\([^()]{1,40}\)[ \t]*)?(?:to|will|should|must|needs to|has to|is going to|volunteered to)[ \t]+(?<what>\S.*)$/su;
const atTheEnd =
  /^(?<what>.*\S)[ \t]*(?:[ \t](?:--?|[–—])[ \t]*|\()(?<who>@?\p{L}[\p{L}\p{N}._-]*(?:[ \t]\p{Lu}[\p{L}.]*)?)\)?[ \t.-]*$/su;
const inside = /^(?<what>.*(?:^|[ \t(])(?<who>@[\p{L}\p{N}][\p{L}\p{N}_-]*).*)$/su;

/** Returns the line that makes a text a record, with the owner whom it names. */
function lineFor(text: string, find: FindOwner): string {
  const box = readBox(text);
  const words = plainWordsOf(text.slice(box?.end ?? 0).slice(0, 600));
  const sign = box?.status ? `[${box.sign.value}] ` : '';
  for (const form of [subject, atTheEnd, inside]) {
    const { who = '', what = '' } = form.exec(words)?.groups ?? {};
    const owner = who.startsWith('@') ? who.slice(1) : find(who);
    if (owner !== undefined && owner !== '' && what !== '')
      return `- ${sign}ACTION: ${handleOf(owner, find)}: ${capitalised(what)}`;
  }
  return `- ${sign}ACTION: ${words}`;
}

/** How a line names an owner: `@dan` for an id, or a name as it is. */
function handleOf(name: string, find: FindOwner): string {
  const owner = find(name) ?? name;
  return isSlug(owner) ? `@${owner}` : owner;
}

function capitalised(text: string): string {
  return text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
}

type Table = MdastNode & { type: 'table' };

function tablesIn(root: MdastNode): readonly Table[] {
  return 'children' in root ? root.children.flatMap((node) => (node.type === 'table' ? node : [])) : [];
}

const heads = {
  what: /^(?:actions?|action items?|tasks?|to-?dos?|what|item|description)$/i,
  who: /^(?:who|owners?|assignees?|assigned(?: to)?|responsible|person|lead)$/i,
  when: /^(?:when|due(?: date)?|by|deadline|target(?: date)?|until)$/i,
};

/** The rows of a table with a column of actions and one of people. */
function rowsOf(table: Table, markdown: string, firstLine: number, find: FindOwner): readonly Unread[] {
  const [head, ...rows] = table.children;
  const titles = head ? cellsOf(head, markdown) : [];
  const columnOf = (pattern: RegExp) => titles.findIndex((title) => pattern.test(title));
  const [what, who, when] = [columnOf(heads.what), columnOf(heads.who), columnOf(heads.when)];
  if (what === -1 || who === -1) return [];
  return rows.flatMap((row) => {
    const cells = cellsOf(row, markdown);
    const text = cells[what] ?? '';
    if (!/\p{L}/u.test(text) || isNone(text)) return [];
    const owner = cells[who] ?? '';
    const due = when === -1 ? '' : (cells[when] ?? '');
    const named = owner === '' ? '' : `${handleOf(owner.replace(/^@/, ''), find)}: `;
    const { line = 1, column = 1 } = row.position?.start ?? {};
    const hint = `- ACTION: ${named}${text}${due === '' ? '' : ` by ${due}`}`;
    return [{ line: firstLine + line - 1, column, hint }];
  });
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
