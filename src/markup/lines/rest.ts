import type { Ref } from '../../core/model/ref.ts';
import { restWords } from '../../core/text/lines/count.ts';
import { h, type Tree } from '../tree.ts';
import { partyLinks } from './link.ts';

/**
 * The items that a cut list does not show, folded without a script. `of` is the name of one, such as “earlier goal”.
 * `undefined` if the list shows all.
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
