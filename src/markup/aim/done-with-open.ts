import type { Ref } from '../../core/model/ref.ts';
import { doneWithOpenWords } from '../../core/text/aim/done-with-open.ts';
import type { DoneWithOpen } from '../../core/views/aim/done-with-open.ts';
import { href, ledgerLists, ledgerPath } from '../../site/routes.ts';
import { links } from '../lines/link.ts';
import { mark } from '../lines/mark.ts';
import { sourceDay } from '../lines/source-day.ts';
import { h, type Tree } from '../tree.ts';

/**
 * Points out an aim that is marked done while actions for it are open, with the note and the actions. On a past day
 * (`fixed`) it has no link to the ledger, which shows today. The link has no figure, because its list has closed ones, too.
 */
export function doneWithOpen(found: DoneWithOpen | undefined, of: Ref, fixed?: boolean): Tree {
  if (!found) return undefined;
  const { by, open } = found;
  const words = doneWithOpenWords(open.total, open.items.length);
  return h(
    'p',
    { class: 'contradiction is-overdue' },
    mark('overdue', 'flag'),
    ` ${words.marked}`,
    by && [` ${words.on} `, sourceDay(by)],
    `, ${words.but} `,
    `${words.open}: `,
    links(open.items),
    words.more && `, ${words.more}`,
    words.more &&
      !fixed && [' (', h('a', { href: href(ledgerPath(ledgerLists.ofAim(of.id))) }, 'see the actions'), ')'],
  );
}
