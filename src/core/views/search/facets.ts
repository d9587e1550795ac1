/** The facets of the search, in their order. A result has one of the chosen values in every facet. */
export const facets = [
  'kind',
  'status',
  'series',
  'person',
  'team',
  'objective',
  'quarter',
  'year',
  'link',
] as const;

/** A facet that no reader sees: a record that is no part of another has it. A search without words shows only these. */
export const wholeFacet = 'whole';

/** A facet that no reader sees: the parts of one page share a value, so that words in several of them are found. */
export const pageFacet = 'page';

/** A facet of the search. */
export type Facet = (typeof facets)[number];

/** The kinds of results, in their order. */
export const searchKinds = [
  'note',
  'action',
  'decision',
  'question',
  'debt',
  'topic',
  'proposal',
  'program',
  'outcome',
  'objective',
  'goal',
  'quarter',
  'series',
  'person',
  'team',
  'tracker',
  'page',
] as const;

/** A kind of result. */
export type SearchKind = (typeof searchKinds)[number];
