import type { Ref } from '../../core/model/ref.ts';
import { aimName } from '../../core/text/lines/aim-name.ts';
import type { BlockerRef } from '../../core/views/lines/blockers.ts';
import { hrefOf } from '../../site/routes.ts';
import { type Element, h, separated, type Tree } from '../tree.ts';

/** A link to the page of something, by its own name unless it is called otherwise here. */
export function link(to: Ref, label = to.label): Element {
  return h('a', { href: hrefOf(to) }, label);
}

/** Links with commas between them. */
export function links(refs: readonly Ref[]): Tree {
  return separated(refs.map((ref) => link(ref)));
}

/** Who owns something. */
export function ownerLinks(owners: readonly Ref[]): Tree {
  return owners.length > 0 ? links(owners) : 'unowned';
}

/** Aims by their short names, as links. */
export function aimLinks(aims: readonly Ref[]): Tree {
  return separated(aims.map((aim) => link(aim, aimName(aim))));
}

/** Things of the site as links, and what names nothing of it as words. */
export function blockerLinks(blockers: readonly BlockerRef[]): Tree {
  return separated(blockers.map((blocker) => (typeof blocker === 'string' ? blocker : link(blocker))));
}
