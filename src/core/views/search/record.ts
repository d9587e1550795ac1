import type { Day } from '../../model/day/day.ts';
import type { Ref } from '../../model/ref.ts';
import type { PlanLine } from '../note/plan.ts';
import type { Facet, SearchKind } from './facets.ts';

/** A record of the search: its address, its text, its facts and its facets. */
export interface SearchRecord {
  readonly ref: Ref;
  readonly kind: SearchKind;
  readonly title: string;
  /** The text that is searched besides the title, without markup. */
  readonly words: string;
  readonly line: SearchLine;
  /** The items of a planned note, which nothing else has. */
  readonly agenda?: readonly PlanLine[];
  readonly facets: Readonly<Partial<Record<Facet, readonly string[]>>>;
}

/** The facts below a result. Absent ones are left out. */
interface SearchLine {
  /** The status. */
  readonly state?: string;
  /** The day of the meeting, the opening or the check-in. */
  readonly day?: Day;
  readonly closed?: Day;
  /** The date of the note that reports the closing, if that is later. */
  readonly reported?: Day;
  readonly due?: Day;
  readonly owners?: string;
  /** The ids of its aims. For an aim its own id. */
  readonly serves?: string;
  readonly series?: string;
}
