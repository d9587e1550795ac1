import type { Day } from '../../model/day/day.ts';
import type { Ref } from '../../model/ref.ts';
import type { NotePart } from '../note/contents.ts';
import type { PlanLine } from '../note/plan.ts';
import type { Facet, SearchKind } from './facets.ts';

/** A record of the search: its address, its text, its facts and its facets. */
export interface SearchRecord {
  readonly ref: Ref;
  readonly kind: SearchKind;
  readonly title: string;
  /** The place on the page, if the record is a part of one. Its heading is the title of the result. */
  readonly place?: RecordPlace;
  /** The text that is searched besides the title, without markup. */
  readonly words: string;
  /** Names and words of the format by which it is found too. No result shows them. */
  readonly also: readonly string[];
  /** Ids, names and dates that lead to this record before all others, if they are all that is searched for. */
  readonly ids: readonly string[];
  readonly line: SearchLine;
  /** The items of a planned note, which nothing else has. */
  readonly agenda?: readonly PlanLine[];
  readonly facets: Readonly<Partial<Record<Facet, readonly string[]>>>;
}

/** A place on a page: below a heading of the text, or in a part that the frontmatter makes. */
export interface RecordPlace {
  /** The anchor and the words of the heading. Absent before the first heading. */
  readonly anchor?: string;
  readonly head?: string;
  readonly part?: NotePart;
  /** The number of a sprint, which its heading has. */
  readonly sprint?: number;
  /** A long text is several records of one place, by number from 0. */
  readonly piece: number;
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
  /** The language of its texts, unless it is that of the page. */
  readonly lang?: string;
}
