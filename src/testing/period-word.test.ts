import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { agendaMarkdown } from '../core/exports/agenda/markdown.ts';
import { actionsCsv } from '../core/exports/ledger/csv.ts';
import { actionsMarkdown } from '../core/exports/ledger/markdown.ts';
import { periodDocument } from '../core/exports/report/document.ts';
import { reportHtml } from '../core/exports/report/html.ts';
import { reportMarkdown } from '../core/exports/report/markdown.ts';
import { llmsText } from '../core/exports/twin/llms.ts';
import { linkArchive } from '../core/graph/link.ts';
import { periodNames } from '../core/model/day/period-names.ts';
import { fieldWord, groupWord } from '../core/text/ledger/filters.ts';
import { agendaIndex, agendaOf, meetingSeries } from '../core/views/agenda/agenda.ts';
import { begunQuarters } from '../core/views/aim/quarter-page.ts';
import { ledgerDataRows, openData } from '../core/views/ledger/data.ts';
import { ledger } from '../core/views/ledger/ledger.ts';
import { quarterReports } from '../core/views/report/pages.ts';
import { navigation } from '../layouts/navigation.ts';
import { quarterPart } from '../markup/as-of/quarter.ts';
import { html } from '../markup/html.ts';
import { due } from '../markup/lines/due.ts';
import { roundsFact } from '../markup/lines/rounds.ts';
import { facetList } from '../site/search/client/facet-list.ts';
import { readQuery } from '../site/search/client/query.ts';
import { aCheckIn, aContent, aGoal, aNote, anAction, aQuarter, aSeries, aSite } from './builders.ts';

/*
 * The word of a group for its periods, beyond the pages of a build (tests/sitemap.test.ts): in files, in findings, and
 * in what the browser draws.
 */

const site = aSite({ periods: { word: 'iteration' } });
const health = { ref: 'i4/ship', health: 'at-risk' } as const;
const content = aContent({
  site,
  series: [aSeries({ id: 's', cadence: 'weekly' })],
  quarters: [
    aQuarter({ id: 'i4', starts: '2017-08-01', ends: '2017-09-11', goals: [aGoal({ id: 'ship' })] }),
    aQuarter({ id: 'undated' }),
  ],
  notes: [
    aNote({
      id: 's/2017-08-08',
      actions: [
        anAction({ id: 'a', text: 'Plan', due: 'end-of-quarter', for: ['i4/ship'] }),
        anAction({ id: 'b', text: 'Review', every: 'quarter' }),
      ],
      checkIns: [aCheckIn(health), aCheckIn({ ref: 'p', goal: 'p' })],
    }),
  ],
});
const { archive, findings } = linkArchive(content, '2017-09-08');
const addressOf = ({ id }: { readonly id: string }) => `https://x.example/${id}/`;
const { rows, facets } = ledger(archive);
const lists = [{ lines: rows.map(({ line }) => line) }];

describe('the word of a group for its periods', () => {
  const agendas = agendaIndex(archive);
  const reports = begunQuarters(archive).map((one) => periodDocument(quarterReports(archive, one), site));
  it.each([
    [
      'llms.txt',
      () => [llmsText(archive, { twin: addressOf, list: (name) => name.slice(0, 1), data: () => '' })],
    ],
    ['reports', () => reports.map((one) => reportMarkdown(one, addressOf))],
    ['reports to send', () => reports.map((one) => reportHtml(one, addressOf))],
    ['agendas', () => meetingSeries(archive).map((of) => agendaMarkdown(agendaOf(of, archive, agendas)))],
    ['tables', () => [actionsCsv(lists, addressOf)]],
    ['lists of actions', () => [actionsMarkdown(lists, addressOf)]],
    ['findings', () => findings.map(({ message }) => message)],
  ])('is in %s', (_, print) => {
    const text = print().join('\n');
    expect(text).toMatch(/iteration/i);
    expect(text).not.toMatch(/quarter/i);
  });

  it('is in filters and groups', () => {
    const names = periodNames(site);
    const words = [...(['quarter', 'goal'] as const)].flatMap((key) => [
      fieldWord(key, names),
      groupWord(key, names),
    ]);
    expect(words).toEqual(['Iteration', 'iteration opened', 'Iteration goal', 'iteration goal']);
  });
});

describe('in the browser, which knows it from the build', () => {
  beforeEach(() => vi.stubEnv('PERIOD_WORD', 'iteration'));
  afterEach(() => vi.unstubAllEnvs());

  it('is on the rows of the ledger', () => {
    const read = ledgerDataRows(JSON.parse(JSON.stringify(openData({ ...ledger(archive) }))), facets);
    const drawn = read.map(({ line }) => html([due(line.due), line.rounds && roundsFact(line.rounds)]));
    expect(drawn.join()).toMatch(/end of iteration.*every iteration/);
  });

  it('is on past days, in search and in the navigation', () => {
    const query = readQuery(new URLSearchParams());
    const counts = { quarter: { 'Iteration 4': 1 }, kind: { quarter: 1 } };
    expect(html(quarterPart(undefined))).toMatch(/Iteration.*No iteration for this day/);
    expect(html(facetList(counts, query, { aims: {}, quarters: [] })).replaceAll(/<[^>]*>/g, ' ')).toMatch(
      /Iteration.*Iteration/,
    );
    expect(JSON.stringify(navigation(archive, { path: '/' }))).toContain('"Iterations"');
  });
});
