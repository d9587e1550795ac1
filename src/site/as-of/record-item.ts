import type { Ref } from '../../core/model/ref.ts';
import { lookOf, type State } from '../../core/text/lines/status.ts';
import { element } from '../dom/element.ts';
import { link, mark, type Piece, stateWord } from '../dom/pieces.ts';

/** A record on the line, as RecordItem.astro prints it: its mark, its text, its status with facts, and a quote. */
export function recordItem(record: {
  readonly to: Ref;
  readonly state: State;
  readonly word?: string;
  readonly facts: readonly Piece[];
  readonly said?: string;
  readonly since?: readonly Piece[];
}): HTMLLIElement {
  const { to, state, word, facts, said, since = [] } = record;
  const look = lookOf(state);
  const words = facts.flatMap((fact) => [' ', typeof fact === 'string' ? element('span', {}, fact) : fact]);
  return element(
    'li',
    { class: 'record' },
    element(
      'div',
      { class: 'record-text' },
      mark(look.mark, `is-${look.tone}`, 'on-line'),
      element('p', { class: 'what' }, link(to)),
      element('p', { class: 'facts' }, stateWord(state, { word, bare: true }), ...words),
      said !== undefined && element('p', { class: 'said' }, said),
    ),
    since.length > 0 && element('div', { class: 'since' }, ...since.map((line) => element('p', {}, line))),
  );
}

/** A list of records. */
export function records(items: readonly HTMLLIElement[]): HTMLOListElement {
  return element('ol', { class: 'records' }, ...items);
}
