import { join } from 'node:path';
import { expect, it } from 'vitest';
import { agendaMarkdown } from '../core/exports/agenda/markdown.ts';
import { atomFeed } from '../core/exports/feeds/atom.ts';
import { calendar } from '../core/exports/feeds/calendar.ts';
import { actionsCsv } from '../core/exports/ledger/csv.ts';
import { actionsMarkdown } from '../core/exports/ledger/markdown.ts';
import { periodDocument } from '../core/exports/report/document.ts';
import { reportHtml } from '../core/exports/report/html.ts';
import { reportJson } from '../core/exports/report/json.ts';
import { reportMarkdown } from '../core/exports/report/markdown.ts';
import { publishedArchive, readArchive } from '../core/reading.ts';
import { agendaIndex, agendaOf } from '../core/views/agenda/agenda.ts';
import { aimPages } from '../core/views/aim/page.ts';
import { quarterPages } from '../core/views/aim/quarter-page.ts';
import { dayChanges } from '../core/views/as-of/day-changes.ts';
import { blockingsOf } from '../core/views/blockers/blocking.ts';
import { siteScope } from '../core/views/feeds/scope.ts';
import { ledger } from '../core/views/ledger/ledger.ts';
import { noteIndex } from '../core/views/note/index.ts';
import { notePage } from '../core/views/note/page.ts';
import { periodReports, periodSubjects } from '../core/views/report/period-reports.ts';
import { searchRecords } from '../core/views/search/records.ts';
import { seriesPage } from '../core/views/series/page.ts';
import { graphOf } from '../core/views/trace/graph.ts';
import { readContentFolder } from '../disk/content-folder.ts';
import { changesPart } from '../markup/as-of/changes.ts';
import { html } from '../markup/html.ts';
import { wordLinks } from '../markup/lines/link.ts';

/* An archive with a reference, a person and a tracker id in each of its texts. No print of it has their signs. */

const today = '2026-01-20';
const folder = await readContentFolder(
  join(import.meta.dirname, 'programs/case-mentions-in-every-text/content'),
);
const { content } = readArchive(folder ?? { files: [], assets: [], findings: [] }, today);
const archive = publishedArchive(content, today, { drafts: false });
const addressOf = ({ id }: { readonly id: string }) => `/${id}/`;
const sign = /\[\[|(?<![\w\\/])@\w/;
const linked = (text: string) =>
  `${text} <a href="/decisions/ops/pick/">Decision by Mia Berg T12</a> <a href="/people/dan/">Dan Duval</a> ` +
  '<a href="https://p.example/T12">T12</a>';
const named = (text: string) => `${text} Decision by Mia Berg T12 Dan Duval T12`;

it('an aim, a milestone, a quarter and a series are called by the names in their texts', () => {
  const { find, programs, quarters, series } = archive;
  const goal = find.aim('2026-q1/g1');
  const names = [
    ...programs.flatMap(({ text, outcomes }) => [text, ...outcomes.map((outcome) => outcome.text)]),
    ...(goal?.kind === 'goal' ? [goal.text, ...goal.milestones.map(({ text }) => text)] : []),
    ...[...quarters.slice(0, 1), ...series].map(({ title }) => title),
  ];
  expect(names).toEqual(
    ['Program', 'Outcome', 'Goal', 'Milestone', 'Milestone2', 'Quarter', 'Series'].map(named),
  );
  // A name in a name keeps its references as ids.
  expect(find.aim('p6/o2.3')?.text).toBe('Objective three of Objective ops/pick Dan Duval T12');
});

it('the pages of aims, quarters and series link what their titles mention', () => {
  const [series] = archive.series;
  const [outcome, objective] = archive.programs.flatMap((program) => aimPages(program, archive));
  const [quarter] = quarterPages(archive);
  const [goal] = quarter?.teams.flatMap(({ goals }) => goals) ?? [];
  const sheet = series && seriesPage(series, archive, 1);
  const words = [outcome, objective, quarter, goal, sheet].map((page) => page?.pieces ?? '');
  expect(
    [...words, goal?.milestones[0]?.text ?? '', sheet?.standing[0] ?? ''].map((one) => html(wordLinks(one))),
  ).toEqual(['Outcome', 'Objective', 'Quarter', 'Goal', 'Series', 'Milestone', 'Standing'].map(linked));
  expect(sheet?.links.map(({ text }) => text)).toEqual([named('SeriesLink')]);
});

it.each<[string, () => readonly string[]]>([
  ['lists', () => [actionsCsv([{ lines: ledger(archive).rows.map(({ line }) => line) }], addressOf)]],
  ['Markdown', () => [actionsMarkdown([{ lines: ledger(archive).rows.map(({ line }) => line) }], addressOf)]],
  [
    'reports',
    () => [reportMarkdown(report, addressOf), reportHtml(report, addressOf), reportJson(report, addressOf)],
  ],
  ['agendas', () => archive.series.map((of) => agendaMarkdown(agendaOf(of, archive, agendaIndex(archive))))],
  ['feeds', () => [atomFeed(siteScope(archive), archive, { feed: '/feed/', page: '/', of: addressOf })]],
  ['calendars', () => [calendar(siteScope(archive), archive, addressOf).replaceAll('\r\n ', '')]],
  ['past days', () => archive.notes.map(({ note }) => html(changesPart(dayChanges(archive, note.date))))],
  ['charts', () => graphOf(archive).nodes.map(({ ref }) => ref.label)],
  ['the search', () => searchRecords(archive).flatMap(({ title, words }) => [title, words])],
])('no sign of a mention is in %s', (_, print) => {
  const lines = print().flatMap((text) => text.split('\n'));
  expect(lines.join('\n')).toContain('Decision by Mia Berg');
  expect(lines.filter((line) => sign.test(line))).toEqual([]);
});

const report = periodDocument(
  periodReports(periodSubjects(archive), { since: '2026-01-01', until: today }),
  archive.site,
);

it('blockers, causes and the lists of a decision link what they mention', () => {
  const note = archive.find.note('ops/2026-01-05');
  const index = noteIndex(archive);
  const page = note && notePage(note, archive, index);
  const blocked = blockingsOf(archive, index).flatMap(({ what, words }) =>
    words ? [[what, words] as const] : [],
  );
  expect(blocked.map(([what]) => what)).toEqual(['UpdBlocked', 'UpdNeeds'].map(named));
  const shown = [...blocked.map(([, words]) => words), page?.debt[0]?.cause?.text ?? ''];
  expect(shown.map((words) => html(wordLinks(words)))).toEqual(
    ['UpdBlocked', 'UpdNeeds', 'Cause'].map(linked),
  );
});
