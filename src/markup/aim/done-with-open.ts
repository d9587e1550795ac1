import type { Ref } from '../../core/model/ref.ts';
import { count } from '../../core/text/lines/count.ts';
import type { DoneWithOpen } from '../../core/views/aim/done-with-open.ts';
import { href, ledgerPath } from '../../site/routes.ts';
import { links } from '../lines/link.ts';
import { mark } from '../lines/mark.ts';
import { sourceDay } from '../lines/source-day.ts';
import { h, type Tree } from '../tree.ts';

/**
 * Points out an aim that is done while actions for it are open, with the note that said so and with the actions. Told
 * for one day (`fixed`), it does not lead into the ledger as it is now.
 */
export function doneWithOpen(found: DoneWithOpen | undefined, of: Ref, fixed?: boolean): Tree {
  if (!found) return undefined;
  const { by, open } = found;
  const words = `${count(open.total, 'action')} for it ${open.total === 1 ? 'is' : 'are'} open`;
  return h(
    'p',
    { class: 'contradiction is-late' },
    mark('late', 'flag'),
    ' Done',
    by && [', said on ', sourceDay(by)],
    ', while ',
    fixed ? words : h('a', { href: href(ledgerPath({ status: 'open', for: of.id })) }, words),
    ': ',
    links(open.items),
    open.total > open.items.length && ` and ${open.total - open.items.length} more`,
  );
}
