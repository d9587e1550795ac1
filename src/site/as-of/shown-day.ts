import { stoodWords } from '../../core/text/as-of/words.ts';
import type { AsOf } from '../../core/views/as-of/as-of.ts';
import { changesPart } from './changes-part.ts';
import { ledgerPart } from './ledger-part.ts';
import { programsParts } from './programs-part.ts';
import { quarterPart } from './quarter-part.ts';

/** A past day, part by part, with the sentence that says what it is. */
export function shownDay(stood: AsOf): { readonly words: string; readonly parts: readonly HTMLElement[] } {
  const { day, notes, ledger, programs, quarter, changes } = stood;
  return {
    words: stoodWords(day, { notes, ...ledger.figures }),
    parts: [changesPart(changes), ledgerPart(ledger, day), ...programsParts(programs), quarterPart(quarter)],
  };
}
