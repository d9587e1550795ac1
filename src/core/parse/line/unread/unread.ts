import type { Finding } from '../../../model/finding/finding.ts';
import type { LineSource } from '../lines-of.ts';
import { isNoTask } from '../no-task.ts';
import type { FindOwner } from '../owners.ts';
import type { ReadTextLine } from '../read-lines.ts';
import type { TextLine } from '../text-line.ts';
import { givesTask, suggestedLine } from './suggested.ts';
import { type Unread, unreadTables } from './unread-table.ts';

/** What actions are written in, and what one of them is called there. */
const partOf = { list: 'item', table: 'row', paragraph: 'line' };

/**
 * Returns the findings on lists, tables and paragraphs of actions that are no records: one for each list, with a line
 * for each of its items.
 */
export function unreadActions(
  path: string,
  source: LineSource,
  lines: readonly TextLine[],
  read: readonly ReadTextLine[],
  find: FindOwner,
): readonly Finding[] {
  const known = new Set(read.map(({ at }) => at.line));
  const findingsOn = (what: keyof typeof partOf, groups: Iterable<readonly TextLine[]>) =>
    [...groups].flatMap((items) =>
      findingOn(
        path,
        what,
        items.map((item) => unreadAt(item, find)),
      ),
    );
  const lists = Map.groupBy(unreadItems(lines, known), ({ list }) => list);
  const paragraphs = Map.groupBy(unreadLines(lines, known), ({ under }) => under?.line);
  return [
    ...findingsOn('list', lists.values()),
    ...findingsOn('paragraph', paragraphs.values()),
    ...unreadTables(source, find).flatMap((rows) => findingOn(path, 'table', rows)),
  ];
}

function unreadAt({ text, line, column, listKind, under }: TextLine, find: FindOwner): Unread {
  const isDone = (listKind ?? under?.kind) === 'doneActions';
  return { line, column, hint: suggestedLine(text, find, isDone) };
}

/** The items of lists of actions that are neither records nor below one, nor say that there is nothing. */
function unreadItems(lines: readonly TextLine[], known: ReadonlySet<number>): readonly TextLine[] {
  let until = 0;
  return lines.filter(({ listKind, text, line, below, list }) => {
    if (list === undefined || line <= until) return false;
    const isHead = /:\**[ \t]*$/.test(text) && !givesTask(text);
    const isOther = listKind !== 'actions' && listKind !== 'doneActions';
    // What is indented below an item belongs to it, unless the item only heads the list below.
    if (known.has(line) || (!isOther && !isHead)) until = line + below.length;
    if (isOther || isHead || known.has(line) || /^(?:\[\[|~~)/.test(text)) return false;
    return /\p{L}/u.test(text) && !isNoTask(text);
  });
}

/** The lines of paragraphs below the head of a list of actions that say who will do something. */
function unreadLines(lines: readonly TextLine[], known: ReadonlySet<number>): readonly TextLine[] {
  return lines.filter(({ under, text, line, isHead }) => {
    const isOther = under === undefined || under.kind === 'people' || isHead === true;
    return !isOther && !known.has(line) && givesTask(text);
  });
}

function findingOn(path: string, what: keyof typeof partOf, items: readonly Unread[]): Finding[] {
  const [first, ...others] = items;
  if (!first) return [];
  const part = partOf[what];
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
