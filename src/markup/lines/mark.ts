import type { Mark } from '../../core/text/lines/status.ts';
import { classes, type Element, h } from '../tree.ts';

/**
 * A mark from the sprite. Its classes give it a colour and a place. `is-<tone>`: the colour, else that of the text
 * around it. `on-line`: beside its record. `flag`: small, before a due date.
 */
export function mark(name: Mark, ...more: readonly (string | false | undefined)[]): Element {
  return h(
    'svg',
    { class: classes('mark', ...more), width: 16, height: 16, 'aria-hidden': 'true', focusable: 'false' },
    h('use', { href: `#m-${name}` }),
  );
}
