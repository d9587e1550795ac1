import type { Ref } from '../../core/model/ref.ts';
import { restWords } from '../../core/text/lines/count.ts';
import { h, type Tree } from '../tree.ts';
import { partyLinks } from './link.ts';

/**
 * The items of a cut list that it does not show, folded without a script. `of` is one of them, such as “earlier goal”.
 * Nothing if the list shows all.
 */
export function rest(items: readonly (Ref | string)[], of?: string): Tree {
  if (items.length === 0) return undefined;
  return h(
    'details',
    { class: 'rest' },
    h('summary', {}, restWords(items.length, of)),
    items.map((item) => h('p', {}, partyLinks([item]))),
  );
}
