import type { AimCounts } from '../../core/views/aim/counts.ts';
import { href, ledgerPath } from '../../site/routes.ts';
import { mark } from '../lines/mark.ts';
import { type Element, h, separated, type Tree } from '../tree.ts';

/** How many actions serve an aim. With its full id each figure is a way into the ledger as it is now. */
export function aimCounts({ open, late, deferred = 0, done, dropped }: AimCounts, aim?: string): Element {
  if (open + deferred + done + dropped === 0) return h('span', {}, 'no actions');
  const figure = (number: number, status: string, none?: string): Tree =>
    number > 0 ? inLedger(`${number} ${status}`, status, aim) : none;
  const figures = [
    figure(open, 'open', 'none open'),
    late > 0 && inLedger([mark('late', 'flag'), ` ${late} late`], 'late', aim, 'is-late'),
    figure(deferred, 'deferred'),
    figure(done, 'done', '0 done'),
    figure(dropped, 'dropped'),
  ];
  return h('span', { class: 'counts' }, separated(figures.filter((part) => part)));
}

function inLedger(words: Tree, status: string, aim: string | undefined, className?: string): Element {
  if (aim === undefined) return h('span', { class: className }, words);
  return h('a', { class: className, href: href(ledgerPath({ status, for: aim })) }, words);
}
