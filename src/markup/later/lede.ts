import type { Changing } from '../../core/model/day/changing.ts';
import type { Day } from '../../core/model/day/day.ts';
import { homeFigures, homeLede, type LedePiece } from '../../core/text/home/lede.ts';
import { ledgerLists } from '../../site/ledger-lists.ts';
import { href, ledgerPath } from '../../site/routes.ts';
import { type Element, h } from '../tree.ts';
import { printNumbers } from './changing.ts';

/** The numbers in the sentence, now and on later days. */
export type LedeNumbers = Readonly<
  Record<'overdue' | 'longOverdue' | 'blocked' | 'blockedOverdue' | 'openInAll' | 'calm', Changing>
>;

type List = NonNullable<LedePiece['list']>;

/**
 * The first sentence of the home page as of the build, with the attributes by which a script updates it to the reader's
 * day.
 */
export function lede(numbers: LedeNumbers, today: Day, newest: Parameters<typeof homeFigures>[2]): Element {
  const { overdue, longOverdue, blocked, blockedOverdue, openInAll: open, calm } = numbers;
  const all = { overdue, longOverdue, blocked, blockedOverdue, open, calm };
  const pieces = homeLede(homeFigures(numbers, today, newest));
  const lists: readonly List[] = ['overdue', 'blocked', 'open'];
  const unused = lists.filter((list) => !pieces.some((piece) => piece.list === list));
  return h(
    'p',
    {
      'data-lede': printNumbers(all),
      'data-newest': newest?.day,
      'data-assumed': newest?.ref.assumed?.join(' '),
    },
    pieces.map(({ words, list }) => (list ? linked(list, words) : words)),
    unused.map((list) => linked(list)),
  );
}

/** A figure with a link to its list. While the list is empty, the link is hidden. */
function linked(list: List, words?: string): Element {
  const to = href(ledgerPath(ledgerLists[list]));
  return h('a', { href: to, 'data-list': list, hidden: words === undefined }, words);
}
