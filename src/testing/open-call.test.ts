import { describe, expect, it } from 'vitest';
import { agendaMarkdown } from '../core/exports/agenda/markdown.ts';
import { dataFiles } from '../core/exports/api/data-files.ts';
import { calendar } from '../core/exports/feeds/calendar.ts';
import { actionsCsv } from '../core/exports/ledger/csv.ts';
import { printData } from '../core/exports/lines/data-file.ts';
import { checkArchive } from '../core/graph/check.ts';
import { linkArchive } from '../core/graph/link.ts';
import { pagePath } from '../core/model/address/page-path.ts';
import type { FollowUpEntry } from '../core/model/entry.ts';
import { isParty, partyOf } from '../core/model/owner.ts';
import { ownedBy } from '../core/text/action/story.ts';
import { filterWords } from '../core/text/ledger/filters.ts';
import { groupHead } from '../core/text/ledger/group-head.ts';
import { actionPage, actionSurroundings } from '../core/views/action/page.ts';
import { agendaIndex, agendaOf } from '../core/views/agenda/agenda.ts';
import { siteScope } from '../core/views/feeds/scope.ts';
import { ledgerDataRows, openData } from '../core/views/ledger/data.ts';
import { groupedByOwner } from '../core/views/ledger/groups.ts';
import { ledger } from '../core/views/ledger/ledger.ts';
import { matching } from '../core/views/ledger/match.ts';
import { partiesOf } from '../core/views/people/involvement.ts';
import { searchRecords } from '../core/views/search/records.ts';
import { aContent, aFollowUp, aNote, anAction, aPerson, aSeries, aTeam } from './builders.ts';

/** An action that is open to anyone, at its second meeting, with what the third reports on it. */
function call(report?: Partial<FollowUpEntry>, owner = ['anyone']) {
  const notes = [
    aNote({
      id: 's/2017-08-08',
      actions: [anAction({ id: 'docs', text: 'Write docs', owner, for: 'none' })],
    }),
    aNote({ id: 's/2017-08-22' }),
    ...(report ? [aNote({ id: 's/2017-09-05', followUps: [aFollowUp({ ref: 'docs', ...report })] })] : []),
  ];
  const { archive, findings } = linkArchive(
    aContent({
      people: [aPerson({ id: 'dan', name: 'Dan', teams: ['ops'] }), aPerson({ id: 'eve', name: 'Eve' })],
      teams: [aTeam({ id: 'ops', name: 'Operations' }), aTeam({ id: 'dev', name: 'Development' })],
      series: [aSeries({ id: 's', title: 'Sync', cadence: 'biweekly', teams: ['ops', 'dev'] })],
      notes,
    }),
    '2017-09-08',
  );
  const [action] = archive.actions;
  if (!action) throw new Error('No action');
  const said = [...findings, ...checkArchive(archive)].filter(({ message }) =>
    /docs|anyone|owner/.test(message),
  );
  const owners = action.owners.map((one) => (isParty(one) ? partyOf(one).id : one.kind));
  return { archive, action, owners, codes: said.map(({ code }) => code) };
}

const addressOf = ({ id }: { readonly id: string }) => `https://x.example/${id}/`;

describe('an action that is open to anyone', () => {
  const { archive, action, codes, owners } = call();
  const { rows, facets } = ledger(archive);

  it('has an owner for the check, and no part for any team', () => {
    expect([owners, codes, action.parts]).toEqual([['anyone'], [], []]);
  });

  it('is nobody’s until it is taken', () => {
    expect([...partiesOf(action.owners)]).toEqual([]);
    expect([...partiesOf(call({ owner: ['dan'] }).action.owners)].map(({ id }) => id)).toEqual(['dan']);
  });

  it('is filtered and grouped in the ledger, and is not unowned', () => {
    const found = (filter: Parameters<typeof matching>[1]) => matching(rows, filter, facets).length;
    expect([found({ owner: 'anyone' }), found({ owner: 'nobody' }), found({ unowned: 'yes' })]).toEqual([
      1, 0, 0,
    ]);
    expect(facets.owner).toEqual([{ id: 'anyone', label: 'open to anyone' }]);
    expect(filterWords('owner', 'open to anyone')).toBe('open to anyone');
    expect(groupedByOwner(rows, facets.today).map(({ id, of }) => [id, groupHead(of)])).toEqual([
      ['owner-anyone', 'Open to anyone'],
    ]);
    const read = ledgerDataRows(JSON.parse(JSON.stringify(openData(ledger(archive)))), facets);
    expect(read.map(({ line }) => line.owners.map(pagePath))).toEqual([['/actions/?owner=anyone']]);
  });

  it('says so in its story, agendas, tables, calendars, data and search', () => {
    const page = actionPage(action, archive, actionSurroundings(archive));
    const labels = page.line.owners.map(({ label }) => label);
    expect(ownedBy({ owners: labels, everyone: page.line.everyone, series: 'Sync' })).toBe('Open to anyone.');
    const [series] = archive.series;
    if (!series) throw new Error('No series');
    const texts = [
      agendaMarkdown(agendaOf(series, archive, agendaIndex(archive))),
      actionsCsv([{ lines: rows.map(({ line }) => line) }], addressOf),
      calendar(siteScope(archive), archive, addressOf),
      JSON.stringify(searchRecords(archive)),
    ];
    for (const text of texts) expect(text).toMatch(/open to anyone/i);
    const file = dataFiles.find(({ name }) => name === 'actions');
    expect(file && JSON.parse(printData(file, archive, addressOf)).actions[0].owners).toEqual(['anyone']);
  });

  it.each([
    ['a person', { owner: ['dan'] }, ['dan']],
    ['a team', { owner: ['ops'] }, ['ops']],
    ['the report of a team', { team: 'ops', status: 'in-progress' }, ['ops']],
    ['nobody, by a report on it', { status: 'in-progress' }, ['anyone']],
  ] as const)('belongs to the first who takes it: %s', (_, report, expected) => {
    const taken = call({ ...report, owner: 'owner' in report ? [...report.owner] : undefined });
    expect([taken.owners, taken.codes, taken.action.parts]).toEqual([expected, [], []]);
  });

  it('is done once the team that takes it is done', () => {
    expect(call({ team: 'ops', status: 'done' }).action.status).toBe('done');
  });

  it('has no other owner beside anyone', () => {
    expect(call(undefined, ['anyone', 'dan'])).toMatchObject({ codes: ['unknown-person'] });
  });
});
