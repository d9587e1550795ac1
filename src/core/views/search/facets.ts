/** What results can be narrowed by, in the order in which it is offered. Values within one widen, facets narrow. */
export const facets = ['kind', 'status', 'series', 'person', 'team', 'objective', 'quarter', 'year'] as const;

/** One thing that results can be narrowed by. */
export type Facet = (typeof facets)[number];

/** The kinds of thing that are found, in the order in which they are offered. */
export const searchKinds = [
  'note',
  'action',
  'decision',
  'question',
  'debt',
  'proposal',
  'program',
  'outcome',
  'objective',
  'goal',
  'series',
  'person',
  'team',
] as const;

/** One kind of thing that is found. */
export type SearchKind = (typeof searchKinds)[number];
