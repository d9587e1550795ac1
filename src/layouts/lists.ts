import type { List } from '../site/routes.ts';

interface ListLink {
  readonly list: List;
  readonly label: string;
  /** Left to the foot of the page where the screen is narrow. */
  readonly rare?: boolean;
}

/** The lists in the head of every page, in their order. */
export const mainLists: readonly ListLink[] = [
  { list: 'home', label: 'Now' },
  { list: 'notes', label: 'Notes' },
  { list: 'series', label: 'Series', rare: true },
  { list: 'actions', label: 'Actions' },
  { list: 'decisions', label: 'Decisions', rare: true },
  { list: 'programs', label: 'Programs' },
  { list: 'quarters', label: 'Quarters', rare: true },
  { list: 'people', label: 'People', rare: true },
];

/** The lists in the foot: all there are. */
export const allLists: readonly ListLink[] = [
  ...mainLists,
  { list: 'teams', label: 'Teams' },
  { list: 'questions', label: 'Questions' },
  { list: 'blockers', label: 'Blockers' },
  { list: 'trace', label: 'Trace' },
  { list: 'reports', label: 'Reports' },
  { list: 'follow-through', label: 'Follow-through' },
  { list: 'as-of', label: 'As of a past day' },
  { list: 'data', label: 'Feeds and data' },
  { list: 'search', label: 'Search' },
];
