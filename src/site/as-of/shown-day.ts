import { registryWords, stoodWords } from '../../core/text/as-of/words.ts';
import type { AsOf } from '../../core/views/as-of/as-of.ts';
import { programThen } from '../../markup/aim/program.ts';
import { changesPart } from '../../markup/as-of/changes.ts';
import { quarterPart } from '../../markup/as-of/quarter.ts';
import { entry } from '../../markup/frame/entry.ts';
import { h } from '../../markup/tree.ts';
import { draw } from '../dom/draw.ts';
import { ledgerPart } from './ledger-part.ts';

/** A past day, part by part, with the sentence above it. */
export function shownDay(stood: AsOf): { readonly words: string; readonly parts: readonly HTMLElement[] } {
  const { day, notes, ledger, programs, quarter, changes } = stood;
  return {
    words: stoodWords(day, { notes, ...ledger.figures }),
    parts: [
      draw(changesPart(changes)),
      ledgerPart(ledger, day),
      ...programs.map((program) => draw(programThen(program))),
      draw(quarterPart(quarter)),
      draw(entry({ id: '_registry' }, h('p', { class: 'as-of-registry' }, registryWords))),
    ],
  };
}
