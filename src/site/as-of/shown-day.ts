import { registryWords, stoodWords } from '../../core/text/as-of/words.ts';
import type { AsOf } from '../../core/views/as-of/as-of.ts';
import { element } from '../dom/element.ts';
import { changesPart } from './changes-part.ts';
import { ledgerPart } from './ledger-part.ts';
import { programsParts } from './programs-part.ts';
import { quarterPart } from './quarter-part.ts';

/** A past day, part by part, with the sentence above it. `empty` is a table of the ledger without rows. */
export function shownDay(
  stood: AsOf,
  empty: HTMLTableElement,
): { readonly words: string; readonly parts: readonly HTMLElement[] } {
  const { day, notes, ledger, programs, quarter, changes } = stood;
  return {
    words: stoodWords(day, { notes, ...ledger.figures }),
    parts: [
      changesPart(changes),
      ledgerPart(ledger, day, empty),
      ...programsParts(programs),
      quarterPart(quarter),
      element(
        'section',
        { class: 'entry' },
        element('div', { class: 'body' }, element('p', { class: 'as-of-registry' }, registryWords)),
      ),
    ],
  };
}
