import { followLineWords, followListHead } from '../../core/text/follow-through/lists.ts';
import { count } from '../../core/text/lines/count.ts';
import type { FollowLine, PrintedFollowList } from '../../core/views/follow-through/list-line.ts';
import { record, records } from '../lines/record.ts';
import { h, type Tree } from '../tree.ts';

/**
 * The content of a list: its lines, or the lists in it below their heads, each with the number of its actions, also of
 * those on other pages. `level` is that of the heads.
 */
export function followListContent({ key, lists, lines }: PrintedFollowList, level = 3): Tree {
  if (lists.length === 0) return records(lines.map((one) => line(one, key)));
  return lists.map((list) => [
    h(
      `h${level}`,
      { class: 'sub', id: list.anchor },
      `${followListHead(list)}: ${count(list.total, 'action')}`,
    ),
    followListContent(list, level + 1),
  ]);
}

function line(values: FollowLine, key: PrintedFollowList['key']): Tree {
  const words = followLineWords(key, values);
  return record({ to: values.ref, state: values.state, ...(words !== '' && { facts: words }) });
}
