import { doneWithOpenWords } from '../../core/text/aim/done-with-open.ts';
import type { DoneWithOpen } from '../../core/views/aim/done-with-open.ts';
import { links, partyLinks } from '../lines/link.ts';
import { mark } from '../lines/mark.ts';
import { sourceDay } from '../lines/source-day.ts';
import { h, type Tree } from '../tree.ts';

/**
 * Points out an aim that is marked done while actions for it are open, with the note and the actions. All actions but
 * the first ones are folded.
 */
export function doneWithOpen(found: DoneWithOpen | undefined): Tree {
  if (!found) return undefined;
  const { by, open } = found;
  const words = doneWithOpenWords(open.total, open.items.length);
  return h(
    'div',
    { class: 'contradiction is-overdue' },
    mark('overdue', 'flag'),
    ` ${words.marked}`,
    by && [` ${words.on} `, sourceDay(by)],
    `, ${words.but} `,
    `${words.open}: `,
    links(open.items),
    words.more && h('details', {}, h('summary', {}, words.more), partyLinks(open.rest)),
  );
}
