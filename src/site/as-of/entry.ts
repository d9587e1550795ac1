import { element } from '../dom/element.ts';
import type { Piece } from '../dom/pieces.ts';

/** A part of the sheet, as Entry.astro prints it. */
export function entry(
  part: {
    readonly id: string;
    readonly head: Piece;
    readonly aside?: string;
    readonly shape?: 'plain' | 'noted' | 'ledger';
  },
  ...content: readonly Piece[]
): HTMLElement {
  const { id, head, aside, shape = 'plain' } = part;
  return element(
    'section',
    { class: `entry ${shape}-entry`, 'aria-labelledby': id },
    element(
      'div',
      { class: 'side-head' },
      element('h2', { id }, head),
      aside !== undefined && element('p', {}, aside),
    ),
    element('div', { class: shape === 'ledger' ? 'ledger-box' : 'body' }, ...content),
  );
}
