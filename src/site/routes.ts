import type { Address } from '../core/model/addresses.ts';
import type { Day } from '../core/model/day/day.ts';
import type { Ref } from '../core/model/ref.ts';
import type { LedgerFilter } from '../core/views/ledger/filter.ts';
import { type LedgerQuery, plainQuery, printQuery } from '../core/views/ledger/query.ts';
import { sourceRef } from '../core/views/lines/source-ref.ts';
import type { Facet } from '../core/views/search/facets.ts';
import { printTraceQuery, type TraceFilter, traceFilterKeys } from '../core/views/trace/filter.ts';

/*
 * The only printer of addresses, each of them one of the table in the core. They are flat and permanent; `pathOf` is
 * below the site's root, `href` below the path that the site is served from.
 */

const base = (import.meta.env?.BASE_URL ?? '/').replace(/\/$/, '');

/** A path below the site's root as an address for a link: with the base path in front. */
export function href(path: string): string {
  return base + path;
}

/** The address of a thing, with the base path. */
export function hrefOf(ref: Pick<Ref, 'kind' | 'id' | 'onNote'>): string {
  return href(pathOf(ref));
}

/** The path of a thing below the site's root. What has no page of its own is an anchor on one. */
export function pathOf({ kind, id, onNote }: Pick<Ref, 'kind' | 'id' | 'onNote'>): string {
  if (onNote) return `${pathOf({ kind: 'note', id: onNote })}#${anchorOf(id)}`;
  // Every link of every page comes through here, and this takes a sixth of the time of `fill`.
  const folder = pages[kind].slice(0, pages[kind].indexOf(':'));
  return kind === 'goal' ? `${folder}${id.replace('/', '/#')}` : `${folder}${id}/`;
}

/** The anchor of a record on the page of its note: its short id, which never depends on order. */
export function anchorOf(id: string): string {
  return id.slice(id.indexOf('/') + 1);
}

/** The path of a list of the site: its own address, or with `page` above 1 that page of it. */
export function listPath(list: List): string;
export function listPath(list: PagedList, page: number): string;
export function listPath(list: List, page = 1): string {
  return page > 1 ? `/${list}/page/${page}/` : fill(list === 'home' ? '/' : `/${list}/`);
}

/** The path of the ledger with a question put to it; where nothing is said, by owner and as urgent. */
export function ledgerPath(filter: LedgerFilter, shape?: Omit<LedgerQuery, 'filter'>): string {
  return listPath('actions') + printQuery({ ...plainQuery, ...shape, filter });
}

/** The address of the line in which a note opened an action, with the base path. */
export function sourceHref(line: Parameters<typeof sourceRef>[0]): string {
  return hrefOf(sourceRef(line));
}

/** The path of a page of the closed actions. */
export function closedLedgerPath(page = 1): string {
  return page > 1 ? fill('/actions/closed/page/:n/', page) : fill('/actions/closed/');
}

/** The path of what the ledger's script reads at once: all that can be asked for, and when what is open falls due. */
export const ledgerDataPath: Address = '/actions/ledger.json';

/** The path of the open actions, which the script reads as soon as somebody turns to the form. */
export const openDataPath: Address = '/actions/open.json';

/** The path of the closed actions, which the script reads where they are asked for. */
export const closedDataPath: Address = '/actions/closed.json';

/** The path of a page of the decisions in one state, or of all of them. */
export function decisionsPath(state: string | undefined, page = 1): string {
  if (state === undefined) return listPath('decisions', page);
  return page > 1 ? fill('/decisions/:status/page/:n/', state, page) : fill('/decisions/:status/', state);
}

/** The path of a page of the questions in one state, or of all of them. */
export function questionsPath(state: string | undefined, page = 1): string {
  if (state === undefined) return listPath('questions', page);
  return page > 1 ? fill('/questions/:status/page/:n/', state, page) : fill('/questions/:status/', state);
}

/** The path of the agenda of a series' next meeting. */
export function agendaPath(seriesId: string): string {
  return fill('/series/:series/next/', seriesId);
}

/** The path of the past as it stood on a day, or of the choice of days. */
export function asOfPath(day?: Day): string {
  return listPath('as-of') + (day === undefined ? '' : `?day=${day}`);
}

/** The path of the report on a period, such as a quarter; `file` is the same report to take away. */
export function reportPath(period: string, file?: 'report.md' | 'report.json'): string {
  return fill(`/reports/:quarter/${file ?? ''}`, period);
}

/** The path of how well a series, a team, a program, an outcome or an objective is followed through. */
export function followThroughPath(of: Pick<Ref, 'kind' | 'id'>): string {
  return `/follow-through${pathOf(of)}`;
}

/** A series, team or person, each with a feed and a calendar of its own, or a program, which has a feed only. */
export type Followable = HasCalendar | (Pick<Ref, 'id'> & { readonly kind: 'program' });

type HasCalendar = Pick<Ref, 'id'> & { readonly kind: 'series' | 'team' | 'person' };

/** The path of the Atom feed of a series, a team, a person or a program, or of the whole site. */
export function feedPath(of?: Followable): string {
  return of ? fill(`${pages[of.kind]}feed.xml`, of.id) : fill('/feed.xml');
}

/** The path of the calendar of a series, a team or a person, or of the whole site. */
export function calendarPath(of?: HasCalendar): string {
  return of ? fill(`${pages[of.kind]}actions.ics`, of.id) : fill('/actions.ics');
}

/** The path of one kind of thing as data. */
export function apiPath(name: string): string {
  return fill('/api/:name.json', name);
}

/** The path of the JSON Schema of one kind of data. */
export function schemaPath(name: string): string {
  return fill('/api/schema/:name.json', name);
}

/** The path of all actions as a table for a spreadsheet. */
export const actionsCsvPath: Address = '/api/actions.csv';

/**
 * The path of a page of the traceability matrix: all of it, or that of one program, quarter or team. What several of
 * them ask for at once has no page: it is a question put to the whole.
 */
export function tracePath(filter: TraceFilter = {}, page = 1): string {
  const [only, ...others] = traceFilterKeys.filter((key) => filter[key] !== undefined);
  const value = only && filter[only];
  if (only === undefined || value === undefined) return listPath('trace', page);
  if (others.length > 0) return listPath('trace') + printTraceQuery(filter);
  return page > 1 ? fill(`${matrices[only]}page/:n/`, value, page) : fill(matrices[only], value);
}

/** The path of the whole matrix as a table for a spreadsheet. */
export const traceCsvPath: Address = '/trace/trace.csv';

/** The path of a matrix that is filtered by one thing as a table for a spreadsheet. */
export function traceTablePath(filter: TraceFilter): string {
  return `${tracePath(filter)}trace.csv`;
}

/** The address of the actions of an aim, where there is no room for all of them: on its own page. */
export function hrefOfActions(aim: Pick<Ref, 'kind' | 'id'>): string {
  const isListed = aim.kind === 'objective' || aim.kind === 'outcome';
  return hrefOf(aim) + (isListed ? '#actions' : '');
}

/** The path of the data that the matrix is filtered from in the browser. */
export const traceDataPath: Address = '/trace/trace.json';

/** The path of the titles of aims, which the search prints beside their ids. */
export const aimTitlesPath: Address = '/search/aims.json';

/** The path of the search, narrowed to one value in each of some facets. */
export function searchPath(chosen: Readonly<Partial<Record<Facet, string>>>): string {
  return `${listPath('search')}?${new URLSearchParams(chosen)}`;
}

/** The path of a page that the site's maintainers wrote, from the name of its file without the ending. */
export function prosePath(slug: string): string {
  return fill('/pages/:page/', slug);
}

/** The path of a page of a thing's own list, such as the meetings of a series; the first is the thing's own page. */
export function thingPagePath(ref: Pick<Ref, 'kind' | 'id'>, page: number): string {
  return page > 1 ? `${pathOf(ref)}page/${page}/` : pathOf(ref);
}

/** The lists that the site has. */
export type List =
  | 'home'
  | 'notes'
  | 'series'
  | 'actions'
  | 'decisions'
  | 'questions'
  | 'blockers'
  | 'programs'
  | 'quarters'
  | 'people'
  | 'teams'
  | 'trace'
  | 'reports'
  | 'follow-through'
  | 'as-of'
  | 'data'
  | 'search';

/** The lists that may have further pages. */
type PagedList = Address extends infer Each
  ? Each extends `/${infer Name extends List}/page/:n/`
    ? Name
    : never
  : never;

/** The page of each kind of record, aim or party. Debt and proposals are parts of their notes, a goal of its quarter. */
const pages = {
  note: '/notes/:series/:note/',
  series: '/series/:series/',
  action: '/actions/:series/:action/',
  decision: '/decisions/:series/:decision/',
  question: '/questions/:series/:question/',
  debt: '/notes/:series/:note/',
  proposal: '/notes/:series/:note/',
  program: '/programs/:program/',
  outcome: '/programs/:program/:aim/',
  objective: '/programs/:program/:aim/',
  quarter: '/quarters/:quarter/',
  goal: '/quarters/:quarter/',
  person: '/people/:person/',
  team: '/teams/:team/',
} as const satisfies Record<Ref['kind'], Address>;

/** The traceability matrix of one program, quarter or team. */
const matrices = {
  program: '/trace/program/:program/',
  quarter: '/trace/quarter/:quarter/',
  team: '/trace/team/:team/',
} as const satisfies Record<keyof TraceFilter, Address>;

/** Parts of an address in a row that are filled in. */
const runs = /:\w+(?:\/:\w+)*/g;

/** Fills in an address of the table: parts in a row, such as `:series/:note`, are one id. */
function fill(address: Address, ...values: readonly (string | number)[]): string {
  let filled = 0;
  return address.replace(runs, (run) => `${values[filled++] ?? run}`);
}

/** The folder below the site's root that holds the pictures and files of notes. */
export const filesFolder = 'files';

/** The path of a file of the content folder, such as a picture beside a note. */
export function filePath(path: string): string {
  return `/${filesFolder}/${path.split('/').map(encodeURIComponent).join('/')}`;
}
