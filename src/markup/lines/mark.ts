import type { Mark } from '../../core/text/lines/status.ts';
import { classes, type Element, h } from '../tree.ts';

/**
 * A shape of the sprite. Its classes give it a colour (`is-<tone>`; without one it has the colour of the text around it)
 * and a place: `on-line` beside its record, `flag` (small) before a due date.
 */
export function mark(name: Mark, ...more: readonly (string | false | undefined)[]): Element {
  return h(
    'svg',
    { class: classes('mark', ...more), width: 16, height: 16, 'aria-hidden': 'true', focusable: 'false' },
    h('use', { href: `#m-${name}` }),
  );
}
