import { agendaMarkdown } from '../core/exports/agenda/markdown.ts';
import { dataFiles } from '../core/exports/api/data-files.ts';
import { atomFeed } from '../core/exports/feeds/atom.ts';
import { calendar } from '../core/exports/feeds/calendar.ts';
import { printData } from '../core/exports/lines/data-file.ts';
import { noteJsonLd } from '../core/exports/note/json-ld.ts';
import { periodDocument } from '../core/exports/report/document.ts';
import { reportMarkdown } from '../core/exports/report/markdown.ts';
import type { Archive } from '../core/model/archive.ts';
import { agendaIndex, agendaOf, meetingSeries } from '../core/views/agenda/agenda.ts';
import { aimPages } from '../core/views/aim/page.ts';
import { programPage } from '../core/views/aim/program-page.ts';
import { quartersList } from '../core/views/aim/quarter-list.ts';
import { begunQuarters, quarterPages } from '../core/views/aim/quarter-page.ts';
import { decisionLists } from '../core/views/decision/list.ts';
import { questionsPages } from '../core/views/decision/question-list.ts';
import {
  personScopes,
  programScopes,
  type Scope,
  seriesScopes,
  siteScope,
  teamScopes,
} from '../core/views/feeds/scope.ts';
import { followThroughs } from '../core/views/follow-through/list.ts';
import { home } from '../core/views/home/home.ts';
import { ledger } from '../core/views/ledger/ledger.ts';
import { noteIndex } from '../core/views/note/index.ts';
import { notesList } from '../core/views/note/list.ts';
import { notePage, notesWithPages } from '../core/views/note/page.ts';
import { involvements } from '../core/views/people/involvement.ts';
import { peopleList } from '../core/views/people/list.ts';
import { personPage } from '../core/views/people/person-page.ts';
import { teamPage, teamSurroundings } from '../core/views/people/team-page.ts';
import { quarterReports, reportPages } from '../core/views/report/pages.ts';
import { searchRecords } from '../core/views/search/records.ts';
import { seriesList } from '../core/views/series/line.ts';
import { seriesPage } from '../core/views/series/page.ts';
import { traceGaps } from '../core/views/trace/gaps.ts';
import { traceData } from '../core/views/trace/source.ts';

const addressOf = ({ kind, id }: { readonly kind: string; readonly id: string }) => `/${kind}/${id}/`;

/** All that a site publishes of an archive, by place, without the HTML: the views of its pages, and its files. */
export function publishedText(archive: Archive): Readonly<Record<string, string>> {
  const involved = involvements(archive);
  const around = teamSurroundings(archive);
  const index = noteIndex(archive);
  const agendas = agendaIndex(archive);
  const scopes = [personScopes, programScopes, seriesScopes, teamScopes].flatMap((of) => of(archive));
  const place = { feed: '/feed.xml', page: '/', of: addressOf };
  const feed = (scope: Scope) => [
    atomFeed(scope, archive, place),
    // A long line goes on in the next one.
    calendar(scope, archive, addressOf).replaceAll('\r\n ', ''),
  ];
  const views = {
    'the page of a note': notesWithPages(archive).map((note) => notePage(note, archive, index)),
    'the head of a note': notesWithPages(archive).map((note) => noteJsonLd(note, archive, addressOf)),
    'the list of notes': notesList(archive, 1),
    home: home(archive),
    'the ledger': ledger(archive),
    series: [seriesList(archive), archive.series.map((series) => seriesPage(series, archive, 1))],
    agendas: meetingSeries(archive).map((series) => agendaMarkdown(agendaOf(series, archive, agendas))),
    programs: archive.programs.map((one) => [programPage(one, archive), aimPages(one, archive)]),
    quarters: [quartersList(archive), quarterPages(archive)],
    decisions: decisionLists(archive),
    questions: questionsPages(archive),
    people: [
      peopleList(archive, involved),
      archive.people.flatMap((one) => personPage(one, archive, involved.get(one.id) ?? nobody())),
    ],
    teams: archive.teams.map((team) => teamPage(team, archive, around)),
    reports: [
      reportPages(archive),
      begunQuarters(archive).map((quarter) =>
        reportMarkdown(periodDocument(quarterReports(archive, quarter), archive.site), addressOf),
      ),
    ],
    'follow-through': followThroughs(archive),
    trace: traceData(archive),
    gaps: traceGaps(archive).map(({ kind, of }) => [kind, of.id]),
    search: searchRecords(archive),
    'feeds and calendars': [siteScope(archive), ...scopes].map(feed),
  };
  const files = dataFiles.map((file) => [`api/${file.name}.json`, printData(file, archive, addressOf)]);
  const texts = Object.entries(views).map(([name, view]) => [name, JSON.stringify(view)]);
  return Object.fromEntries([...texts, ...files]);
}

function nobody(): never {
  throw new RangeError('A person without an involvement');
}
