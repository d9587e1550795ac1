import type { Address } from '../core/model/address/addresses.ts';
import { pagePath, pagesOfThings, prosePagePath, recordAnchor } from '../core/model/address/page-path.ts';
import type { BookList } from '../core/model/book.ts';
import type { Day } from '../core/model/day/day.ts';
import type { Ref } from '../core/model/ref.ts';
import type { Division } from '../core/views/books/parts.ts';
import type { Month } from '../core/views/calendar/months.ts';
import type { LedgerFilter } from '../core/views/ledger/filter.ts';
import { type LedgerQuery, plainQuery, printQuery, withDay } from '../core/views/ledger/query.ts';
import { sourceRef } from '../core/views/lines/source-ref.ts';
import { hasTrackerPage, trackerRef } from '../core/views/mention/tracker-ref.ts';
import type { Facet } from '../core/views/search/facets.ts';
import { printTraceQuery, type TraceFilter, traceFilterKeys } from '../core/views/trace/filter.ts';

/*
 * All addresses of the site are printed here, from the table in the core. They are permanent. A *path* starts at the
 * root of the site; `href` puts the path in front under which the site is served.
 */

const base = (import.meta.env?.BASE_URL ?? '/').replace(/\/$/, '');

/** The address of a path, with the base path in front, as a link needs it. */
export function href(path: string): string {
  return base + path;
}

/** The address of a record, aim, party, series or note, with the base path. */
export function hrefOf(ref: Pick<Ref, 'kind' | 'id' | 'onNote'>): string {
  return href(pathOf(ref));
}

/** The path of a record, aim, party, series or note. One without a page of its own is an anchor on another page. */
export function pathOf(ref: Pick<Ref, 'kind' | 'id' | 'onNote'>): string {
  return pagePath(ref);
}

/** The anchor of a record on the page of its note: its short id, so that it stays when the order changes. */
export function anchorOf(id: string): string {
  return recordAnchor(id);
}

/** The path of a list, or of one of its further pages. */
export function listPath(list: List): string;
export function listPath(list: PagedList, page: number): string;
export function listPath(list: List, page = 1): string {
  return page > 1 ? `/${list}/page/${page}/` : fill(list === 'home' ? '/' : `/${list}/`);
}

/** The path of the ledger with a filter. Without a `shape` it is grouped by owner and sorted by urgency. */
export function ledgerPath(filter: LedgerFilter, shape?: Omit<LedgerQuery, 'filter'>): string {
  return listPath('actions') + printQuery({ ...plainQuery, ...shape, filter });
}

/** The path of the ledger with a filter as of a day, for a figure that does not follow the reader's day. */
export function ledgerDayPath(filter: LedgerFilter, day: Day): string {
  return withDay(ledgerPath(filter), day);
}

/** The address of the line in which a note opened an action, with the base path. */
export function sourceHref(line: Parameters<typeof sourceRef>[0]): string {
  return hrefOf(sourceRef(line));
}

/** The path of a page of the closed actions. */
export function closedLedgerPath(page = 1): string {
  return page > 1 ? fill('/actions/closed/page/:n/', page) : fill('/actions/closed/');
}

/** The path of what the ledger's script reads first: the choices of the filters, and the due dates of open actions. */
export const ledgerDataPath: Address = '/actions/ledger.json';

/** The path of the open actions, which the script reads when a reader first uses the form. */
export const openDataPath: Address = '/actions/open.json';

/** The path of the closed actions, which the script reads only for a filter that includes them. */
export const closedDataPath: Address = '/actions/closed.json';

/** The path of a page of the decisions with one status, or of all decisions. */
export function decisionsPath(state: string | undefined, page = 1): string {
  if (state === undefined) return listPath('decisions', page);
  return page > 1 ? fill('/decisions/:status/page/:n/', state, page) : fill('/decisions/:status/', state);
}

/** The path of a page of the questions with one status, or of all questions. */
export function questionsPath(state: string | undefined, page = 1): string {
  if (state === undefined) return listPath('questions', page);
  return page > 1 ? fill('/questions/:status/page/:n/', state, page) : fill('/questions/:status/', state);
}

/** The path of the agenda of a series' next meeting. */
export function agendaPath(seriesId: string): string {
  return fill('/series/:series/next/', seriesId);
}

/** The path of a month of the calendar, or of a further page of it. */
export function monthPath(month: Month, page = 1): string {
  return page > 1 ? fill('/calendar/:month/page/:n/', month, page) : fill('/calendar/:month/', month);
}

/** The path of a past day, or of the page on which a reader chooses one. */
export function asOfPath(day?: Day): string {
  return listPath('as-of') + (day === undefined ? '' : `?day=${day}`);
}

/** The path of the report on a quarter, or of the same report as a file. */
export function reportPath(period: string, file?: 'report.md' | 'report.json'): string {
  return fill(`/reports/:quarter/${file ?? ''}`, period);
}

/** The path of the book of a quarter, or of a further page of its rows. */
export function bookPath(quarter: string, page = 1): string {
  return page > 1 ? fill('/books/:quarter/page/:n/', quarter, page) : fill('/books/:quarter/', quarter);
}

/** The path of a list of a book, by series or by program. `part` is the anchor of a part. */
export function bookListPath(
  quarter: string,
  list: BookList,
  division: Division = 'series',
  page = 1,
  part?: string,
): string {
  const by = division === 'series' ? '/books/:quarter/:list/' : '/books/:quarter/:list/programs/';
  const first = fill(by, `${quarter}/${list}`);
  return further(first, page, part);
}

/** The path of the follow-through of a series, a team, a program, an outcome or an objective. */
export function followThroughPath(of: Pick<Ref, 'kind' | 'id'>): string {
  return `/follow-through${pathOf(of)}`;
}

/** The path of a page of the lists behind the figures of a set, or of the whole archive. */
export function followListPath(of?: Pick<Ref, 'kind' | 'id'>, page = 1, anchor?: string): string {
  return further(`/follow-through/lists${of ? pathOf(of) : '/'}`, page, anchor);
}

/** What has a feed: a series, team or person, which also have a calendar, or a program, which has none. */
export type Followable = HasCalendar | (Pick<Ref, 'id'> & { readonly kind: 'program' });

type HasCalendar = Pick<Ref, 'id'> & { readonly kind: 'series' | 'team' | 'person' };

/** The path of the Atom feed of a series, a team, a person or a program, or of the whole site. */
export function feedPath(of?: Followable): string {
  return of ? fill(`${pagesOfThings[of.kind]}feed.xml`, of.id) : fill('/feed.xml');
}

/** The path of the calendar of a series, a team or a person, or of the whole site. */
export function calendarPath(of?: HasCalendar): string {
  return of ? fill(`${pagesOfThings[of.kind]}actions.ics`, of.id) : fill('/actions.ics');
}

/** The path of a data file. */
export function apiPath(name: string): string {
  return fill('/api/:name.json', name);
}

/** The path of the JSON Schema of a data file. */
export function schemaPath(name: string): string {
  return fill('/api/schema/:name.json', name);
}

/** The path of all actions as CSV. */
export const actionsCsvPath: Address = '/api/actions.csv';

/** The path of all books as CSV. */
export const booksCsvPath: Address = '/api/books.csv';

/**
 * The path of a page of the traceability matrix: of the whole one, or of that of one program, quarter or team. A filter
 * by several of them has no page of its own. It is a query of the whole matrix, which the browser filters.
 */
export function tracePath(filter: TraceFilter = {}, page = 1): string {
  const [only, ...others] = traceFilterKeys.filter((key) => filter[key] !== undefined);
  const value = only && filter[only];
  if (only === undefined || value === undefined) return listPath('trace', page);
  if (others.length > 0) return listPath('trace') + printTraceQuery(filter);
  return page > 1 ? fill(`${matrices[only]}page/:n/`, value, page) : fill(matrices[only], value);
}

/** The path of the whole matrix as CSV. */
export const traceCsvPath: Address = '/trace/trace.csv';

/** The path of the matrix of one program, quarter or team as CSV. */
export function traceTablePath(filter: TraceFilter): string {
  return `${tracePath(filter)}trace.csv`;
}

/** The path of the data that the matrix is filtered from in the browser. */
export const traceDataPath: Address = '/trace/trace.json';
/** The path of the titles of aims. The search prints them beside the ids. */
export const aimTitlesPath: Address = '/search/aims.json';

/** The path of the search with a value chosen in some of the facets. */
export function searchPath(chosen: Readonly<Partial<Record<Facet, string>>>): string {
  return `${listPath('search')}?${new URLSearchParams(chosen)}`;
}

/** The path of the mentions of a tracker id, or `undefined` if the id is too long for an address. */
export function trackerPath(id: string, page = 1): string | undefined {
  return hasTrackerPage(id) ? further(pathOf(trackerRef(id)), page) : undefined;
}

/** The path of a page that the maintainers of the site wrote. `slug` is its file name without the extension. */
export function prosePath(slug: string): string {
  return prosePagePath(slug);
}

/** The path of a further page of a list that starts on a page of its own, such as the meetings of a series. */
export function thingPagePath(ref: Pick<Ref, 'kind' | 'id'>, page: number): string {
  return further(pathOf(ref), page);
}

/** The path of the Markdown twin of a page. Only the pages of notes, records, aims, parties and series have one. */
export function twinPath(ref: Pick<Ref, 'kind' | 'id'>): string {
  return `${pathOf(ref)}index.md`;
}

/** The path of the list of Markdown twins, for language models (https://llmstxt.org). */
export const llmsPath: Address = '/llms.txt';

/** The path of the rules for crawlers. */
export const robotsPath: Address = '/robots.txt';

/** The path of the sitemap. With more than 50,000 pages it is an index of its files, whose numbers begin with 1. */
export function sitemapPath(file?: number): string {
  return file === undefined ? fill('/sitemap.xml') : fill('/sitemap/:n.xml', file);
}

/** The path of a page of a long note. The first page is that of the note. */
export function notePartPath(id: string, part: number): string {
  return part > 1 ? fill('/notes/:series/:note/part/:n/', id, part) : pathOf({ kind: 'note', id });
}

function further(first: string, page: number, anchor?: string): string {
  return `${first}${page > 1 ? `page/${page}/` : ''}${anchor === undefined ? '' : `#${anchor}`}`;
}

/** The lists of the site. */
export type List =
  | 'home'
  | 'notes'
  | 'series'
  | 'actions'
  | 'decisions'
  | 'questions'
  | 'blockers'
  | 'debt'
  | 'programs'
  | 'quarters'
  | 'people'
  | 'teams'
  | 'trace'
  | 'reports'
  | 'books'
  | 'follow-through'
  | 'calendar'
  | 'as-of'
  | 'trackers'
  | 'data'
  | 'search';

/** The lists that can have further pages. */
type PagedList = Address extends infer Each
  ? Each extends `/${infer Name extends List}/page/:n/`
    ? Name
    : never
  : never;

/** The traceability matrix of one program, quarter or team. */
const matrices = {
  program: '/trace/program/:program/',
  quarter: '/trace/quarter/:quarter/',
  team: '/trace/team/:team/',
} as const satisfies Record<keyof TraceFilter, Address>;

/** A run of variable parts in an address: `:series/:note`. */
const runs = /:\w+(?:\/:\w+)*/g;

/** Fills in an address of the table. A run of variable parts, such as `:series/:note`, takes one id. */
function fill(address: Address, ...values: readonly (string | number)[]): string {
  let filled = 0;
  return address.replace(runs, (run) => `${values[filled++] ?? run}`);
}
