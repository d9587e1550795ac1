import { type AimFigure, aimFigures } from '../../core/text/aim/figures.ts';
import { sharedWords } from '../../core/text/lines/count.ts';
import type { AimCounts, SharedActions } from '../../core/views/aim/counts.ts';
import { ledgerLists } from '../../site/ledger-lists.ts';
import { href, ledgerPath } from '../../site/routes.ts';
import { mark } from '../lines/mark.ts';
import { type Attributes, type Element, h, separated } from '../tree.ts';

/** Options of the actions of an aim. */
export interface CountOptions {
  /** The full id of the aim: each figure is a link to its actions in the ledger, as they are now. */
  readonly aim?: string;
  /** Words before the figures, if there are any. */
  readonly before?: string;
  /** The words without any action: `No actions`, unless they name a time. */
  readonly none?: string;
  /** The actions in several parts of the aim, if the figures of the parts are listed too. */
  readonly shared?: SharedActions;
  /** Gives the attributes by which a script follows the reader's day. */
  readonly follow?: FollowCounts;
}

/** Returns the attributes by which a script updates the actions of an aim to the reader's day. */
export type FollowCounts = (counts: AimCounts, options: CountOptions) => Attributes;

/** The number of actions for an aim, by status: `8 open (1 overdue), 2 done`. */
export function aimCounts(counts: AimCounts, options: CountOptions = {}): Element {
  const { aim, before, none = 'No actions', shared, follow } = options;
  const figures = aimFigures(counts);
  if (figures.length === 0) return h('span', {}, none);
  const figure = ({ status, words }: AimFigure) => {
    const overdue = status === 'overdue';
    const shown = [overdue && [mark('overdue', 'flag'), ' '], words];
    const className = overdue && 'is-overdue';
    if (aim === undefined) return h('span', { class: className }, shown);
    return h('a', { class: className, href: href(ledgerPath(ledgerLists.ofAim(aim, status))) }, shown);
  };
  const overdue = figures.find(({ status }) => status === 'overdue');
  const parts = figures.map((one) => {
    if (one === overdue) return undefined;
    return one.status === 'open' && overdue ? [figure(one), ' (', figure(overdue), ')'] : figure(one);
  });
  return h(
    'span',
    { class: 'counts', ...follow?.(counts, options) },
    before,
    separated(parts.filter((part) => part !== undefined)),
    shared && ` (${sharedWords(shared.number, shared.parts)})`,
  );
}
