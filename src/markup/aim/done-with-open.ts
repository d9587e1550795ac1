import type { Ref } from '../../core/model/ref.ts';
import { count } from '../../core/text/lines/count.ts';
import type { DoneWithOpen } from '../../core/views/aim/done-with-open.ts';
import { href, ledgerPath } from '../../site/routes.ts';
import { links } from '../lines/link.ts';
import { mark } from '../lines/mark.ts';
import { sourceDay } from '../lines/source-day.ts';
import { h, type Tree } from '../tree.ts';

/**
 * Points out an aim that is marked done while actions for it are open, with the note and the actions. On a past day
 * (`fixed`) it has no link to the ledger, which shows today.
 */
export function doneWithOpen(found: DoneWithOpen | undefined, of: Ref, fixed?: boolean): Tree {
  if (!found) return undefined;
  const { by, open } = found;
  const words = `${count(open.total, 'action is', 'actions are')} still open`;
  return h(
    'p',
    { class: 'contradiction is-overdue' },
    mark('overdue', 'flag'),
    ' Marked done',
    by && [' on ', sourceDay(by)],
    ', but ',
    fixed ? words : h('a', { href: href(ledgerPath({ status: 'open', for: of.id })) }, words),
    ': ',
    links(open.items),
    open.total > open.items.length && `, ${open.total - open.items.length} more`,
  );
}
