import { type Element, h, type Tree } from '../tree.ts';

/** A page of the navigation, with its complete address. */
interface NavPage {
  readonly label: string;
  readonly href: string;
  /** The language of the label, unless it is English. */
  readonly lang?: string;
  readonly current?: 'page' | 'true';
}

/** Pages that belong together, headed by their first page, or only by a label. */
export interface PageGroup {
  readonly label: string;
  readonly head?: NavPage;
  readonly pages: readonly NavPage[];
}

/** All pages in groups, for the menu and the foot. It is on every page twice, so it is a tree, which prints faster than a template. */
export function pageGroups(groups: readonly PageGroup[]): Element {
  return h(
    'ul',
    { class: 'groups bare' },
    groups.map(({ label, head, pages }) =>
      h(
        'li',
        {},
        head ? pageLink({ ...head, label }) : h('span', {}, label),
        pages.length > 0 &&
          h(
            'ul',
            {},
            pages.map((page) => h('li', {}, pageLink(page))),
          ),
      ),
    ),
  );
}

function pageLink({ label, href, lang, current }: NavPage): Tree {
  return h('a', { href, lang, 'aria-current': current }, label);
}
