import type { Day } from '../../model/day/day.ts';
import type { Unopposed } from '../../model/objection.ts';
import type { Ref } from '../../model/ref.ts';
import type { WordPiece, Words } from '../../model/words.ts';
import { printDay } from '../lines/day.ts';
import { unopposedWords } from '../lines/record-status.ts';

/** What a step reports beside the status. */
interface Facts {
  readonly objection?: { readonly by: Ref; readonly said?: Words };
  readonly withdrawn?: Ref;
  readonly unopposed?: Unopposed;
  readonly reviewed?: boolean;
  readonly reviewBy?: Day;
  readonly start?: Day;
  readonly answeredBy?: Ref;
}

/** The facts of a step, each a row of pieces: `objection by Dan: Too early.`, `reviewed, remains in force`. */
export function factPieces(facts: Facts | undefined): readonly (readonly WordPiece[])[] {
  if (!facts) return [];
  const { objection, withdrawn, unopposed, reviewed, reviewBy, start, answeredBy } = facts;
  const rows: (readonly WordPiece[] | false | undefined)[] = [
    objection && [
      'objection by ',
      objection.by,
      ...(objection.said === undefined
        ? []
        : [': ', ...(typeof objection.said === 'string' ? [objection.said] : objection.said)]),
    ],
    withdrawn && ['objection withdrawn by ', withdrawn],
    unopposed && [unopposedWords(unopposed)],
    reviewed && ['reviewed, remains in force'],
    reviewBy !== undefined && [`review by ${printDay(reviewBy, 'medium')}`],
    start !== undefined && [`deferred until ${printDay(start, 'medium')}`],
    answeredBy && ['answered by ', answeredBy],
  ];
  return rows.filter((row): row is readonly WordPiece[] => row !== false && row !== undefined);
}

/** The word for a step that leaves the status as it was: `Objection`. `undefined` for one without such a report. */
export function factWord(facts: Facts | undefined): string | undefined {
  if (facts?.objection) return 'Objection';
  if (facts?.withdrawn) return 'Objection withdrawn';
  return facts?.reviewed ? 'Reviewed' : undefined;
}
