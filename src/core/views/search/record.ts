import type { Day } from '../../model/day/day.ts';
import type { Ref } from '../../model/ref.ts';
import type { Facet, SearchKind } from './facets.ts';

/** One thing that search finds: where it opens, what it says, what its line shows, what it is narrowed by. */
export interface SearchRecord {
  readonly ref: Ref;
  readonly kind: SearchKind;
  readonly title: string;
  /** What is searched besides the title, in words alone. */
  readonly words: string;
  readonly line: SearchLine;
  readonly facets: Readonly<Partial<Record<Facet, readonly string[]>>>;
}

/** The facts below a hit. Absent ones are left out there too. */
interface SearchLine {
  /** A status or lifecycle, as the model writes it. */
  readonly state?: string;
  /** The day it was held, opened or said. */
  readonly day?: Day;
  readonly closed?: Day;
  readonly due?: Day;
  readonly owners?: string;
  /** Ids of what it serves; for an aim its own id. */
  readonly serves?: string;
  readonly series?: string;
}
