import type { Day } from './day/day.ts';

/** Kinds of object that have an address on the site. */
export type RefKind =
  | 'note'
  | 'series'
  | 'action'
  | 'decision'
  | 'question'
  | 'debt'
  | 'topic'
  | 'proposal'
  | 'program'
  | 'outcome'
  | 'objective'
  | 'quarter'
  | 'goal'
  | 'person'
  | 'team'
  | 'page'
  | 'tracker'
  | 'anyone';

/**
 * A resolved reference, ready to be printed and linked: kind, full id and text. Ids are as in content.md:
 * `series/2017-07-25`, `series/record`, `p6`, `p6/o2`, `p6/o2.2`, `2017-18-q1`, `2017-18-q1/goal`. That of a tracker id is its
 * part of the address: see `trackerRef`.
 */
export interface Ref {
  readonly kind: RefKind;
  readonly id: string;
  readonly label: string;
  /** The language of the label, unless it is that of the page. */
  readonly lang?: string;
  /** Of a note and of a record: its days that are assumed. Wherever one of them is printed, it is marked. See `isAssumed`. */
  readonly assumed?: readonly Day[];
  /** Of a record: days that it sets, such as a due date, and that are assumed, although it has a certain step on the same day. */
  readonly assumedTerms?: readonly Day[];
  /** The note whose page shows it, for debt, topics and proposals, which have no page of their own. */
  readonly onNote?: string;
}

/** The language of the words that are not of a note. */
const pageLanguage = 'en';

/** Whether a day of a note or of a record is assumed, because the record gives no complete date. */
export function isAssumed(day: Day, of: Pick<Ref, 'assumed'> | undefined): boolean {
  return of?.assumed?.includes(day) === true;
}

/** What says whether a day that a record sets is assumed: its due date, start, objection period or review. */
export function ofTerms(of: Pick<Ref, 'assumed' | 'assumedTerms'> | undefined): Pick<Ref, 'assumed'> {
  return { assumed: [...(of?.assumed ?? []), ...(of?.assumedTerms ?? [])] };
}

/** The owner of an action that no one has taken. Its address lists all of them. */
export const anyoneRef: Ref = { kind: 'anyone', id: 'anyone', label: 'open to anyone' };

/**
 * Returns the language that a text needs as its `lang` within a text of another one. Both are `undefined` for that of the
 * page. `undefined` if they are the same.
 */
export function langWithin(inner: string | undefined, outer: string | undefined): string | undefined {
  return inner === outer ? undefined : (inner ?? pageLanguage);
}

/**
 * Returns the language that a text needs as its `lang`, or `undefined` if it is that of the page around it. Pages are in
 * English, whatever the language of the notes.
 */
export function langOf(language: string): string | undefined {
  return language === pageLanguage ? undefined : language;
}
