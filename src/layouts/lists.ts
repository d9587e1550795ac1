import type { List } from '../site/routes.ts';

interface ListLink {
  readonly list: List;
  readonly label: string;
  /** Shown only in the foot of the page on a narrow screen. */
  readonly rare?: boolean;
}

/** The links in the head of every page. */
export const mainLists: readonly ListLink[] = [
  { list: 'home', label: 'Overview' },
  { list: 'notes', label: 'Notes' },
  { list: 'series', label: 'Series', rare: true },
  { list: 'actions', label: 'Actions' },
  { list: 'decisions', label: 'Decisions', rare: true },
  { list: 'programs', label: 'Programs' },
  { list: 'quarters', label: 'Quarters', rare: true },
  { list: 'people', label: 'People', rare: true },
];

/** The links in the foot of every page: all lists. */
export const allLists: readonly ListLink[] = [
  ...mainLists,
  { list: 'teams', label: 'Teams' },
  { list: 'questions', label: 'Questions' },
  { list: 'blockers', label: 'Blockers' },
  { list: 'trace', label: 'Trace' },
  { list: 'reports', label: 'Reports' },
  { list: 'follow-through', label: 'Follow-through' },
  { list: 'as-of', label: 'Past days' },
  { list: 'data', label: 'Feeds and data' },
  { list: 'search', label: 'Search' },
];
