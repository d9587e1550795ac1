import type { Ref, RefKind } from '../ref.ts';
import type { Address } from './addresses.ts';

/** The path of a record, aim, party, series or note. One without a page of its own is an anchor on another page. */
export function pagePath({ kind, id, onNote }: Pick<Ref, 'kind' | 'id' | 'onNote'>): string {
  if (onNote) return `${pagePath({ kind: 'note', id: onNote })}#${recordAnchor(id)}`;
  if (kind === 'anyone') return `${pagesOfThings.anyone}?owner=${id}`;
  // Not `fill`, which takes six times as long: this function is called for every link of every page.
  const folder = pagesOfThings[kind].slice(0, pagesOfThings[kind].indexOf(':'));
  return kind === 'goal' ? `${folder}${id.replace('/', '/#')}` : `${folder}${id}/`;
}

/** The path of a page that the maintainers of the site wrote. `slug` is its file name without the extension. */
export function prosePagePath(slug: string): string {
  return `/pages/${slug}/`;
}

/** The anchor of a record on the page of its note: its short id, so that it stays when the order changes. */
export function recordAnchor(id: string): string {
  return id.slice(id.indexOf('/') + 1);
}

/** The prefix of the anchors that the footnotes of a text have on its page, by its id or its path. */
export function anchorPrefix(id: string): string {
  return `${id.replaceAll('/', '-')}-`;
}

/** The anchor of the heading of a text's footnotes. */
export function footnotesAnchor(prefix: string): string {
  return `${prefix}footnotes`;
}

/**
 * The page of each kind of reference. Debt, topics and proposals are on the page of their note, goals on that of their quarter.
 */
export const pagesOfThings = {
  note: '/notes/:series/:note/',
  series: '/series/:series/',
  action: '/actions/:series/:action/',
  decision: '/decisions/:series/:decision/',
  question: '/questions/:series/:question/',
  debt: '/notes/:series/:note/',
  topic: '/notes/:series/:note/',
  proposal: '/notes/:series/:note/',
  program: '/programs/:program/',
  outcome: '/programs/:program/:aim/',
  objective: '/programs/:program/:aim/',
  quarter: '/quarters/:quarter/',
  goal: '/quarters/:quarter/',
  person: '/people/:person/',
  team: '/teams/:team/',
  page: '/pages/:page/',
  tracker: '/trackers/:tracker/',
  anyone: '/actions/',
} as const satisfies Record<RefKind, Address>;
