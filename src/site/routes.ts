import type { Day } from '../core/model/day/day.ts';
import type { Ref } from '../core/model/ref.ts';
import type { LedgerFilter } from '../core/views/ledger/filter.ts';
import { type LedgerQuery, plainQuery, printQuery } from '../core/views/ledger/query.ts';
import { sourceRef } from '../core/views/lines/source-ref.ts';
import type { Facet } from '../core/views/search/facets.ts';
import { printTraceQuery, type TraceFilter, traceFilterKeys } from '../core/views/trace/filter.ts';

/*
 * The only owner of addresses. They are flat and permanent; `pathOf` is below the site's root, `href` below the
 * path that the site is served from.
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
  if (onNote) return `/notes/${onNote}/#${anchorOf(id)}`;
  if (kind === 'goal') return `/quarters/${id.replace('/', '/#')}`;
  return `/${folders[kind]}/${id}/`;
}

/** The anchor of a record on the page of its note: its short id, which never depends on order. */
export function anchorOf(id: string): string {
  return id.slice(id.indexOf('/') + 1);
}

/** The path of a list of the site: its own address, or with `page` above 1 that page of it. */
export function listPath(list: List, page = 1): string {
  const path = list === 'home' ? '/' : `/${list}/`;
  return page > 1 ? `${path}page/${page}/` : path;
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
  return page > 1 ? `/actions/closed/page/${page}/` : '/actions/closed/';
}

/** The path of what the ledger's script reads at once: all that can be asked for, and when what is open falls due. */
export const ledgerDataPath = '/actions/ledger.json';

/** The path of the open actions, which the script reads as soon as somebody turns to the form. */
export const openDataPath = '/actions/open.json';

/** The path of the closed actions, which the script reads where they are asked for. */
export const closedDataPath = '/actions/closed.json';

/** The path of a page of the decisions in one state, or of all of them. */
export function decisionsPath(state: string | undefined, page = 1): string {
  if (state === undefined) return listPath('decisions', page);
  return page > 1 ? `/decisions/${state}/page/${page}/` : `/decisions/${state}/`;
}

/** The path of a page of the questions in one state, or of all of them. */
export function questionsPath(state: string | undefined, page = 1): string {
  if (state === undefined) return listPath('questions', page);
  return page > 1 ? `/questions/${state}/page/${page}/` : `/questions/${state}/`;
}

/** The path of the agenda of a series' next meeting. */
export function agendaPath(seriesId: string): string {
  return `/series/${seriesId}/next/`;
}

/** The path of the past as it stood on a day, or of the choice of days. */
export function asOfPath(day?: Day): string {
  return listPath('as-of') + (day === undefined ? '' : `?day=${day}`);
}

/** The path of the report on a period, such as a quarter; `file` is the same report to take away. */
export function reportPath(period: string, file?: 'report.md' | 'report.json'): string {
  return `${listPath('reports')}${period}/${file ?? ''}`;
}

/** The path of how well a series, a team, a program, an outcome or an objective is followed through. */
export function followThroughPath(of: Pick<Ref, 'kind' | 'id'>): string {
  return `/follow-through${pathOf(of)}`;
}

/** What there is a feed and a calendar of, besides the whole site. */
export type Followable = Pick<Ref, 'id'> & { readonly kind: 'series' | 'team' | 'person' | 'program' };

/** The path of the Atom feed of a series, a team, a person or a program, or of the whole site. */
export function feedPath(of?: Followable): string {
  return `${of ? pathOf(of) : '/'}feed.xml`;
}

/** The path of the calendar of a series, a team, a person or a program, or of the whole site. */
export function calendarPath(of?: Followable): string {
  return `${of ? pathOf(of) : '/'}actions.ics`;
}

/** The path of one kind of thing as data. */
export function apiPath(name: string): string {
  return `/api/${name}.json`;
}

/** The path of the JSON Schema of one kind of data. */
export function schemaPath(name: string): string {
  return `/api/schema/${name}.json`;
}

/** The path of all actions as a table for a spreadsheet. */
export const actionsCsvPath = '/api/actions.csv';

/**
 * The path of a page of the traceability matrix: all of it, or that of one program, quarter or team. What several of
 * them ask for at once has no page: it is a question put to the whole.
 */
export function tracePath(filter: TraceFilter = {}, page = 1): string {
  const [only, ...others] = traceFilterKeys.filter((key) => filter[key] !== undefined);
  if (others.length > 0) return listPath('trace') + printTraceQuery(filter);
  const path = only === undefined ? listPath('trace') : `${listPath('trace')}${only}/${filter[only]}/`;
  return page > 1 ? `${path}page/${page}/` : path;
}

/** The path of the whole matrix as a table for a spreadsheet. */
export const traceCsvPath = '/trace/trace.csv';

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
export const traceDataPath = '/trace/trace.json';

/** The path of the search, narrowed to one value in each of some facets. */
export function searchPath(chosen: Readonly<Partial<Record<Facet, string>>>): string {
  return `${listPath('search')}?${new URLSearchParams(chosen)}`;
}

/** The path of a page that the site's maintainers wrote, from the name of its file without the ending. */
export function prosePath(slug: string): string {
  return `/pages/${slug}/`;
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

/** The folder of each kind of thing that has pages. Debt and proposals stand on their notes. */
const folders: Record<Ref['kind'], string> = {
  note: 'notes',
  series: 'series',
  action: 'actions',
  decision: 'decisions',
  question: 'questions',
  debt: 'notes',
  proposal: 'notes',
  program: 'programs',
  outcome: 'programs',
  objective: 'programs',
  quarter: 'quarters',
  goal: 'quarters',
  person: 'people',
  team: 'teams',
};

/** The folder below the site's root that holds the pictures and files of notes. */
export const filesFolder = 'files';

/** The path of a file of the content folder, such as a picture beside a note. */
export function filePath(path: string): string {
  return `/${filesFolder}/${path.split('/').map(encodeURIComponent).join('/')}`;
}
