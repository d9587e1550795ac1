import type { RefKind } from '../ref.ts';
import { recordAnchor } from './page-path.ts';

/**
 * The namespaces of ids that can change. The records of a series share one, and so do programs, outcomes, objectives and
 * quarterly goals. Pages and ids of a tracker are never renamed here.
 */
export type FormerKind =
  | 'note'
  | 'record'
  | 'aim'
  | 'quarter'
  | 'series'
  | 'person'
  | 'team'
  | 'page'
  | 'tracker';

/** Earlier ids of everything that was renamed, from `formerly`. Only those that nothing else has now. */
export interface FormerIds {
  /** Returns the id that something has today, by an earlier one. */
  current(kind: FormerKind, former: string): string | undefined;
  /** Returns the id that a reference in double brackets has today. A short one is a record of the series. */
  meant(reference: string, seriesId: string | undefined): string | undefined;
  /** Returns the earlier ids of something, the first one first. */
  of(kind: FormerKind, id: string): readonly string[];
}

const kinds: Readonly<Record<RefKind, FormerKind>> = {
  note: 'note',
  series: 'series',
  action: 'record',
  decision: 'record',
  question: 'record',
  debt: 'record',
  topic: 'record',
  proposal: 'record',
  program: 'aim',
  outcome: 'aim',
  objective: 'aim',
  goal: 'aim',
  quarter: 'quarter',
  person: 'person',
  team: 'team',
  page: 'page',
  tracker: 'tracker',
  anyone: 'person',
};

/** Returns the namespace of a kind of reference. */
export function formerKindOf(kind: RefKind): FormerKind {
  return kinds[kind];
}

/**
 * Returns the earlier anchors of something on its page: those of its earlier ids in the same series or quarter. Whatever
 * was in another one had another page.
 */
export function formerAnchors(
  formerly: readonly string[] | undefined,
  { id, home }: { readonly id: string; readonly home: string },
): readonly string[] {
  const own = (formerly ?? []).filter((one) => !one.includes('/') || one.startsWith(`${home}/`));
  return [...new Set(own.map(recordAnchor))].filter((anchor) => anchor !== id);
}

/**
 * Returns the id that something had first, which no later renaming changes. Feeds and calendars know it by this id.
 */
export function firstId(
  { kind, id }: { readonly kind: RefKind; readonly id: string },
  former: FormerIds | undefined,
): string {
  return former?.of(kinds[kind], id)[0] ?? id;
}
