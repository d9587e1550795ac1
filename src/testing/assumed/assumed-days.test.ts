import { describe, expect, it } from 'vitest';
import { agendaMarkdown } from '../../core/exports/agenda/markdown.ts';
import { dataFiles } from '../../core/exports/api/data-files.ts';
import { atomFeed } from '../../core/exports/feeds/atom.ts';
import { calendar } from '../../core/exports/feeds/calendar.ts';
import { actionsCsv } from '../../core/exports/ledger/csv.ts';
import { actionsMarkdown } from '../../core/exports/ledger/markdown.ts';
import { actionsTable } from '../../core/exports/ledger/table.ts';
import { printData } from '../../core/exports/lines/data-file.ts';
import { periodDocument } from '../../core/exports/report/document.ts';
import { reportHtml } from '../../core/exports/report/html.ts';
import { reportJson } from '../../core/exports/report/json.ts';
import { reportMarkdown } from '../../core/exports/report/markdown.ts';
import { llmsText } from '../../core/exports/twin/llms.ts';
import { assumedTerms } from '../../core/graph/record/assumed-days.ts';
import { ofTerms } from '../../core/model/ref.ts';
import { actionStory } from '../../core/text/action/story.ts';
import { agendaIndex, agendaOf, meetingSeries } from '../../core/views/agenda/agenda.ts';
import { begunQuarters } from '../../core/views/aim/quarter-page.ts';
import { dayChanges } from '../../core/views/as-of/day-changes.ts';
import { decisionTerms } from '../../core/views/decision/terms.ts';
import { seriesScopes, siteScope } from '../../core/views/feeds/scope.ts';
import { closedData, ledgerDataRows, openData } from '../../core/views/ledger/data.ts';
import { ledger } from '../../core/views/ledger/ledger.ts';
import { dueView } from '../../core/views/lines/due.ts';
import { noteRef, recordRef } from '../../core/views/lines/ref.ts';
import { threadView } from '../../core/views/lines/thread.ts';
import { quarterReports } from '../../core/views/report/pages.ts';
import { changesPart } from '../../markup/as-of/changes.ts';
import { html } from '../../markup/html.ts';
import { actionRow } from '../../markup/ledger/row.ts';
import {
  aCheckIn,
  aDecision,
  aFollowUp,
  aNote,
  anAction,
  anArchive,
  anObjective,
  anOutcome,
  aProgram,
  aProposal,
  aQuestion,
  aSeries,
  aTopic,
} from '../builders.ts';
import { unmarkedIn, unmarkedInData } from './unmarked-days.ts';

/*
 * An archive in which a note, a decision and an action have assumed days, and all that is made of it but the pages
 * (tests/browser/foreign-words.test.ts).
 */

const assumed = {
  note: '2019-08-13',
  counted: '2019-08-27',
  objections: '2019-10-09',
  review: '2020-03-11',
  due: '2019-11-21',
};
const days = Object.values(assumed);
const archive = anArchive(
  {
    series: [aSeries({ id: 's', cadence: 'monthly' })],
    programs: [
      aProgram({ id: 'p', outcomes: [anOutcome({ id: 'o', objectives: [anObjective({ id: 'o.1' })] })] }),
    ],
    notes: [
      aNote({
        id: 's/2019-07-09',
        actions: [anAction({ id: 'old', owner: ['Ann'] }), anAction({ id: 'moved', due: '2019-08-01' })],
      }),
      aNote({
        id: 's/2019-08-13',
        assumed: true,
        actions: [
          anAction({ id: 'counted', due: '+2w', for: ['p/o.1'] }),
          anAction({ id: 'gone', status: 'dropped' }),
          anAction({ id: 'weekly', every: 'week', due: '2019-08-23' }),
        ],
        followUps: [
          aFollowUp({ ref: 'old', status: 'done' }),
          aFollowUp({ ref: 'moved', due: '2019-09-09' }),
        ],
        checkIns: [aCheckIn({ ref: 'p/o.1', health: 'at-risk', note: 'Slow' })],
        questions: [aQuestion({ id: 'why' })],
        decisions: [aDecision({ id: 'yes' }), aDecision({ id: 'maybe', status: 'proposed' })],
        forNextTime: [aTopic({ id: 'later' })],
        proposals: [aProposal({ id: 'idea' })],
      }),
      aNote({
        id: 's/2019-09-17',
        actions: [anAction({ id: 'due', due: assumed.due, assumed: true })],
        decisions: [
          aDecision({
            id: 'lazy',
            method: 'lazy-consensus',
            status: 'proposed',
            objectionsBy: assumed.objections,
            reviewBy: assumed.review,
            assumed: true,
          }),
        ],
        followUps: [aFollowUp({ kind: 'question', ref: 'why', status: 'parked' })],
      }),
    ],
  },
  '2020-01-07',
);
const addressOf = ({ id }: { readonly id: string }) => `/${id.replaceAll(/[^a-z/]/g, '')}/`;
const { rows, facets } = ledger(archive);
const read = [openData, closedData].flatMap((data) =>
  ledgerDataRows(JSON.parse(JSON.stringify(data(ledger(archive)))), facets),
);
const lists = [{ lines: rows.map(({ line }) => line) }];
const agendas = agendaIndex(archive);
const reports = begunQuarters(archive).map((one) =>
  periodDocument(quarterReports(archive, one), archive.site),
);
const scopes = [siteScope(archive), ...seriesScopes(archive)];
const place = { feed: '/feed.xml', page: '/', of: addressOf };
const words = (markup: string) => markup.replaceAll(/<[^>]*>/g, '');

describe('an assumed day', () => {
  it('is on the links of its note and its records, and no other day is', () => {
    const of = Object.fromEntries(
      [...archive.actions, ...archive.decisions, ...archive.questions].map((one) => [
        one.shortId,
        recordRef(one).assumed?.toSorted(),
      ]),
    );
    expect(of).toEqual({
      old: [assumed.note],
      moved: [assumed.note],
      counted: [assumed.note, assumed.counted],
      gone: [assumed.note],
      weekly: [assumed.note],
      due: [assumed.due],
      yes: [assumed.note],
      maybe: [assumed.note],
      lazy: [assumed.objections, assumed.review],
      why: [assumed.note],
    });
    expect(archive.notes.map((note) => noteRef(note).assumed)).toEqual([
      undefined,
      [assumed.note],
      undefined,
    ]);
  });

  it.each<[string, () => readonly string[]]>([
    ['llms.txt', () => [llmsText(archive, { twin: addressOf, list: (name) => name, data: () => '' })]],
    ['reports', () => reports.map((one) => reportMarkdown(one, addressOf))],
    ['reports to send', () => reports.map((one) => words(reportHtml(one, addressOf)))],
    ['agendas', () => meetingSeries(archive).map((of) => agendaMarkdown(agendaOf(of, archive, agendas)))],
    ['the terminal', () => [actionsTable(lists, { paint: (_, text) => text })]],
    ['lists of actions', () => [actionsMarkdown(lists, addressOf)]],
    [
      'the ledger in the browser',
      () => read.map(({ line }) => words(html(actionRow(line, { columns: ['due', 'closed', 'opened'] })))),
    ],
    [
      'past days',
      () => archive.notes.map(({ note }) => words(html(changesPart(dayChanges(archive, note.date))))),
    ],
  ])('is marked in %s', (_, print) => {
    const text = print().join('\n');
    expect(text).toMatch(/≈|about/);
    expect(unmarkedIn(text, days)).toEqual([]);
  });

  it('is said in feeds and calendars', () => {
    const feeds = scopes.map((scope) => atomFeed(scope, archive, place)).join('\n');
    const entry = feeds.split('<entry>').filter((text) => text.includes(`<published>${assumed.note}`));
    expect(entry.map((text) => text.includes('Assumed date: about 13 August 2019.'))).toEqual([true, true]);
    const events = scopes
      .flatMap((scope) =>
        calendar(scope, archive, addressOf)
          .replaceAll('\r\n ', '')
          .split(/(?=BEGIN:V)/),
      )
      .filter((event) => days.some((day) => event.includes(`VALUE=DATE:${day.replaceAll('-', '')}`)));
    expect(events.map((event) => /DESCRIPTION:.*Assumed (?:due )?date: about/.test(event))).toEqual(
      events.map(() => true),
    );
    expect(events.length).toBe(6);
    expect(unmarkedIn(events.join('\n'), days)).toEqual([]);
  });

  it('is marked in data', () => {
    const files = dataFiles.map(
      (file) => [file.name, JSON.parse(printData(file, archive, addressOf))] as const,
    );
    expect(files.flatMap(([name, data]) => unmarkedInData(data, days, name))).toEqual([]);
    expect(
      files
        .map(([name, data]) => [
          name,
          dataFiles.find((one) => one.name === name)?.schema.safeParse(data).error,
        ])
        .filter(([, error]) => error),
    ).toEqual([]);
    expect(reports.flatMap((one) => unmarkedInData(JSON.parse(reportJson(one, addressOf)), days))).toEqual(
      [],
    );
  });

  it('is in a column of the table of actions', () => {
    const lines = actionsCsv(lists, addressOf).split('\r\n');
    const wrong = lines.filter((line) => days.some((day) => line.split(day).length === 2));
    expect(lines.some((line) => line.includes(assumed.note))).toBe(true);
    expect(wrong).toEqual([]);
  });
});

describe('a certain day that is also an assumed due date', () => {
  const day = '2026-02-12';
  const { actions, decisions } = anArchive(
    {
      notes: [
        aNote({
          id: 's/2026-02-05',
          actions: [anAction({ id: 'x', due: day, assumed: true })],
          decisions: [aDecision({ id: 'd', status: 'proposed', objectionsBy: day, assumed: true })],
        }),
        aNote({
          id: `s/${day}`,
          followUps: [
            aFollowUp({ ref: 'x', status: 'done' }),
            aFollowUp({ kind: 'decision', ref: 'd', status: 'accepted' }),
          ],
        }),
      ],
    },
    '2026-03-01',
  );
  const [action] = actions;
  const [decision] = decisions;
  if (!action || !decision) throw new RangeError('The records are missing.');

  it('is not marked, and the due date is', () => {
    expect([action, decision].map((one) => recordRef(one).assumed)).toEqual([undefined, undefined]);
    expect([action, decision].map((one) => ofTerms(recordRef(one)).assumed)).toEqual([[day], [day]]);
    const open = {
      owners: [],
      everyone: false,
      blockedDays: 0,
      series: 'S',
      opened: '2026-02-05',
      earlier: false,
      status: 'open',
    } as const;
    const due = { written: 'day', day, estimated: false } as const;
    const told = { ...open, ref: recordRef(action), due, carriedOver: 0, notMentioned: 0, mentions: 1 };
    expect(actionStory(told)).toContain('Due on about 12 February 2026.');
    expect(dueView(action, '2026-03-01')?.assumed).toEqual([day]);
    expect(assumedTerms(action)).toEqual({ assumed: [day] });
    expect(decisionTerms(decision, [], '2026-03-01').window?.until.assumed).toEqual([day]);
    const steps = threadView(action).steps.flatMap((step) => (step.kind === 'event' ? [step] : []));
    expect(steps.map(({ dueOf, note }) => [dueOf?.assumed, note.assumed])).toEqual([
      [[day], undefined],
      [undefined, undefined],
    ]);
  });
});
