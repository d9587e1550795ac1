import type { Archive } from '../core/model/archive.ts';
import { capitalise } from '../core/text/lines/count.ts';
import { href, type List, listPath } from '../site/routes.ts';
import { period } from '../site/words/period.ts';

/** A page of the navigation. */
interface NavPage {
  readonly label: string;
  /** The complete address. */
  readonly href: string;
  /** The language of the label, unless it is English. */
  readonly lang?: string;
  /** `page` for the current page, `true` for the list and the menu item that it belongs to. */
  readonly current?: 'page' | 'true';
}

/** Pages that belong together, under the first of them. Those that are left over have only a label. */
interface NavGroup {
  readonly label: string;
  readonly head?: NavPage;
  readonly pages: readonly NavPage[];
}

/** The navigation of one page. */
interface Navigation {
  /** The words in the head: the first page of each group. `rare` ones are only in the menu of a narrow screen. */
  readonly words: readonly (NavPage & { readonly rare: boolean })[];
  /** The pages below the current menu item, with its own. Missing if there are no others. */
  readonly siblings?: { readonly label: string; readonly pages: readonly NavPage[] };
  /** All groups, for the menu and the foot. The last one is not in the head. */
  readonly groups: readonly NavGroup[];
}

const labels: Readonly<Record<Exclude<List, 'quarters'>, string>> = {
  home: 'Overview',
  notes: 'Notes',
  series: 'Series',
  actions: 'Actions',
  blockers: 'Blockers',
  questions: 'Questions',
  'follow-through': 'Follow-through',
  decisions: 'Decisions',
  debt: 'Debt',
  programs: 'Programs',
  reports: 'Reports',
  trace: 'Trace',
  books: 'Books',
  people: 'People',
  teams: 'Teams',
  calendar: 'Calendar',
  'as-of': 'Past days',
  trackers: 'Trackers',
  data: 'Feeds and data',
  search: 'Search',
};

/** A group with its word in the head, and whether the current page is in it. */
interface ChosenGroup extends NavGroup {
  readonly word: Navigation['words'][number];
  readonly isChosen: boolean;
}

/** Lists that belong together. Without a word of its own, the first of them gives it. */
interface ListGroup {
  readonly lists: readonly List[];
  readonly word?: string;
}

const inHead: readonly ListGroup[] = [
  { lists: ['home'] },
  { lists: ['notes', 'series', 'calendar'] },
  { lists: ['actions', 'blockers', 'questions', 'follow-through'] },
  { lists: ['decisions'] },
  { lists: ['programs', 'quarters', 'reports', 'trace', 'books'] },
  // In this order: sprints, retros, post-mortems, debt.
  { word: 'Reviews', lists: ['debt'] },
  { lists: ['people', 'teams'] },
];

const more: readonly List[] = ['as-of', 'trackers', 'data', 'search'];

/** The lists that a narrow screen shows beside the menu. */
const always: readonly List[] = ['home', 'notes', 'actions', 'programs'];

/** The name of a list. That of periods has the group's word. */
function labelOf(list: List): string {
  return list === 'quarters' ? capitalise(period().many) : labels[list];
}

type Contents = Pick<
  Archive,
  | 'site'
  | 'notes'
  | 'series'
  | 'actions'
  | 'decisions'
  | 'questions'
  | 'debt'
  | 'programs'
  | 'quarters'
  | 'people'
  | 'teams'
>;

/** The content of each list that can be empty. The trace also shows goals without a program. */
const madeOf: Partial<Record<List, Exclude<keyof Contents, 'site'> | ((archive: Contents) => boolean)>> = {
  notes: 'notes',
  series: 'series',
  actions: 'actions',
  blockers: 'actions',
  questions: 'questions',
  'follow-through': 'actions',
  decisions: 'decisions',
  debt: 'debt',
  programs: 'programs',
  quarters: 'quarters',
  reports: 'quarters',
  books: 'actions',
  trace: ({ programs, quarters }) => programs.length > 0 || quarters.some(({ goals }) => goals.length > 0),
  people: 'people',
  teams: 'teams',
  calendar: 'series',
  'as-of': 'notes',
  trackers: ({ site }) => site.trackers.length > 0,
};

/**
 * Returns the navigation as seen from one page. A list without content is absent, and so is a group without lists.
 * There are no counts: they would change every page of the site with each note.
 */
export function navigation(
  archive: Contents,
  page: { readonly path: string; readonly section?: List },
  custom: readonly Omit<NavPage, 'current'>[] = [],
): Navigation {
  const hasContent = (list: List) => {
    const made = madeOf[list];
    if (typeof made === 'function') return made(archive);
    return made === undefined || archive[made].length > 0;
  };
  const linkTo = (label: string, address: string, isSection: boolean): NavPage => {
    const current = address === page.path ? 'page' : isSection ? 'true' : undefined;
    return { label, href: address, ...(current && { current }) };
  };
  const pageOf = (list: List) => linkTo(labelOf(list), href(listPath(list)), list === page.section);
  const groups = inHead.flatMap(({ lists, word: own }): readonly ChosenGroup[] => {
    const [first, ...others] = lists.filter(hasContent);
    if (first === undefined) return [];
    const isChosen = [first, ...others].some((list) => list === page.section);
    const label = own ?? labelOf(first);
    const word = linkTo(label, href(listPath(first)), isChosen);
    return [
      {
        label,
        word: { ...word, rare: !always.includes(first) },
        isChosen,
        // A word of its own is no page: all of its lists are below it.
        ...(own === undefined
          ? { head: pageOf(first), pages: others.map(pageOf) }
          : { pages: [first, ...others].map(pageOf) }),
      },
    ];
  });
  const chosen = groups.find(({ isChosen }) => isChosen);
  const siblings = chosen ? [...(chosen.head ? [chosen.head] : []), ...chosen.pages] : [];
  return {
    words: groups.map(({ word }) => word),
    siblings: chosen && siblings.length > 1 ? { label: chosen.label, pages: siblings } : undefined,
    groups: [
      ...groups.map(({ label, head, pages }) => ({ label, head, pages })),
      {
        label: 'More',
        pages: [
          ...more.filter(hasContent).map(pageOf),
          ...custom.map(({ label, href: to, lang }) => ({
            ...linkTo(label, to, false),
            ...(lang !== undefined && { lang }),
          })),
        ],
      },
    ],
  };
}
