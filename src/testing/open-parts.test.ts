import { describe, expect, it } from 'vitest';
import { teamsOfGoal } from '../core/graph/aim/goal-links.ts';
import type { Archive } from '../core/model/archive.ts';
import type { Day } from '../core/model/day/day.ts';
import { addDays } from '../core/model/day/day.ts';
import { isParty, partyOf } from '../core/model/owner.ts';
import type { Action } from '../core/model/record.ts';
import { publishedArchive, readArchive } from '../core/reading.ts';
import { ledgerAnswer } from '../core/views/ledger/answer.ts';
import { closedData, ledgerDataRows, openData } from '../core/views/ledger/data.ts';
import type { LedgerFilter } from '../core/views/ledger/filter.ts';
import { ledger } from '../core/views/ledger/ledger.ts';
import type { LedgerRow } from '../core/views/ledger/row.ts';
import { personRef, teamRef } from '../core/views/lines/ref.ts';
import { openOwners } from '../core/views/lines/team-shares.ts';
import { involvements } from '../core/views/people/involvement.ts';
import { peopleList } from '../core/views/people/list.ts';
import { personPage } from '../core/views/people/person-page.ts';
import { teamsList } from '../core/views/people/team-list.ts';
import { teamPage, teamSurroundings } from '../core/views/people/team-page.ts';
import { digest } from '../core/views/report/digest.ts';
import { report } from '../core/views/report/report.ts';
import { wholeSubject } from '../core/views/report/subject.ts';
import { readContentFolder } from '../disk/content-folder.ts';
import { awkward } from './awkward.ts';
import { aContent, aFollowUp, aNote, anAction, aPerson } from './builders.ts';
import { generateOrganisation } from './generate/organisation.ts';

/*
 * An action counts for a person, or through its members for a team, while their part is open. Once it ended, the action
 * is in their closed lists. All pages, the ledger and the digest agree on it.
 */

const everyone = { drafts: true, private: true };
const organisation = readArchive(
  { files: generateOrganisation(), assets: [], findings: [] },
  '2999-12-31',
).content;

const harbour = await readContentFolder('examples/harbour');
if (!harbour) throw new Error('The second example is missing.');
const pages = readArchive(harbour, '2999-12-31').content;

/** An action of three owners that another one supersedes. A report restores the part of one owner only. */
const restored = aContent({
  people: ['ann', 'bob', 'cy'].map((id) => aPerson({ id })),
  notes: [
    aNote({ id: 's/2026-04-06', actions: [anAction({ id: 'x', owner: ['ann', 'bob', 'cy'] })] }),
    aNote({ id: 's/2026-04-09', followUps: [aFollowUp({ ref: 'x', team: 'cy', status: 'done' })] }),
    aNote({ id: 's/2026-04-13', actions: [anAction({ id: 'y', supersedes: ['x'] })] }),
    aNote({ id: 's/2026-04-20', followUps: [aFollowUp({ ref: 'x', team: 'ann', status: 'open' })] }),
    aNote({ id: 's/2026-04-27', followUps: [aFollowUp({ ref: 'x', team: 'ann', status: 'done' })] }),
  ],
});

const cases = [
  ...['2026-04-14', '2026-04-20', '2026-04-27'].map(
    (day) => ['a restored part', day, publishedArchive(restored, day, everyone)] as const,
  ),
  ...['2024-01-31', '2024-04-30', '2024-09-15', '2025-01-31', '2025-06-10', '2025-09-05'].map(
    (day) => ['organisation', day, publishedArchive(organisation, day, everyone)] as const,
  ),
  ...['2026-09-03', '2026-11-05', '2026-11-30'].map(
    (day) => ['harbour', day, publishedArchive(pages, day, everyone)] as const,
  ),
  ['awkward', '2017-09-08', publishedArchive(awkward, '2017-09-08', everyone)] as const,
];

const ends = ['done', 'dropped', 'superseded'] as const;
const isOver = (status: string | undefined) => status === 'done' || status === 'dropped';
const isOpen = ({ status }: Action) => !isOver(status) && status !== 'superseded';

/** Whether the part of a person or team is open, by the parts alone. */
function hasOpenPart(action: Action, id: string): boolean {
  const part = action.parts.find(({ owner }) => partyOf(owner).id === id);
  return isOpen(action) && !isOver(part?.status);
}

function ownerIds({ owners, parts, rounds }: Action): ReadonlySet<string> {
  const current = owners.flatMap((owner) =>
    isParty(owner) ? [partyOf(owner).id] : owner.teams.map(({ id }) => id),
  );
  // A part that ended stays with its owner, also after a hand-over.
  const ended = rounds.length > 0 ? [] : parts.filter(({ status }) => isOver(status));
  return new Set([...current, ...ended.map(({ owner }) => partyOf(owner).id)]);
}

/** The open actions of a person or team, and of these those that are not deferred. */
function openOf(archive: Archive, ids: readonly string[]) {
  const open = archive.actions.filter((action) =>
    ids.some((id) => ownerIds(action).has(id) && hasOpenPart(action, id)),
  );
  const isDeferred = ({ status, start }: Action) => status === 'open' && (start ?? '') > archive.today;
  return { open: open.filter((action) => !isDeferred(action)).length, all: open.length };
}

const ended = (archive: Archive) =>
  archive.actions.flatMap((action) =>
    isOpen(action) ? action.parts.filter(({ status }) => isOver(status)) : [],
  );

/** Whether a team has a part that is not dropped, by its own part or that of a member. One owner has the whole. */
function keepsPart({ owners, parts, status, series }: Action, teamId: string): boolean {
  const teamsOf = owners.flatMap((owner) => {
    if (!isParty(owner)) return owner.teams.map(({ id }) => ({ id, teams: [id] }));
    const teams = owner.kind === 'team' ? [owner.team] : owner.person.teams;
    return [{ id: partyOf(owner).id, teams: teams.map(({ id }) => id) }];
  });
  const isDropped = (id: string) =>
    (parts.find(({ owner }) => partyOf(owner).id === id)?.status ?? status) === 'dropped';
  const ofSeries = teamsOf.every(({ teams }) => teams.length === 0) && status !== 'dropped';
  return (
    teamsOf.some(({ id, teams }) => teams.includes(teamId) && !isDropped(id)) ||
    (ofSeries && series.teams.some(({ id }) => id === teamId))
  );
}

describe.each(cases)('%s on %s', (_, day, archive) => {
  it('has no probable action of a goal whose team dropped its part', () => {
    const goals = archive.quarters.flatMap((quarter) => quarter.goals);
    const probable = goals.flatMap((goal) =>
      goal.inferredActions.map((action) => ({ goal, action, teams: teamsOfGoal(goal) })),
    );
    const wrong = probable.filter(
      ({ action, teams }) => action.status === 'superseded' || !teams.some((team) => keepsPart(action, team)),
    );
    expect(wrong.map(({ goal, action }) => `${goal.id} ${action.id}`)).toEqual([]);
  });

  const all = involvements(archive);
  const content = ledger(archive);
  const { facets } = content;
  const rows = [openData(content), closedData(content)].flatMap((data) => ledgerDataRows(data, facets));
  const found = (filter: LedgerFilter) => {
    const [first, again] = [content.rows, rows].map(
      (some: readonly LedgerRow[]) => ledgerAnswer(some, { filter, group: 'none' }, facets).total,
    );
    expect(again, JSON.stringify(filter)).toBe(first);
    return first;
  };

  const endedOf = (owner: string) => ends.map((status) => found({ status, owner }));

  it('counts an action for a person while their part is open', () => {
    const listed = new Map(
      peopleList(archive, all).flatMap(({ items }) => items.map((row) => [row.ref.id, row.open.now])),
    );
    for (const person of archive.people) {
      const { id } = person;
      const of = all.get(id);
      if (!of) continue;
      const page = personPage(person, archive, of);
      const counted = openOf(archive, [id]);
      const owned = archive.actions.filter((action) => ownerIds(action).has(id)).length;
      const { open, deferred } = digest({ kind: 'person', id, label: id }, archive, {
        since: day,
        until: day,
      });
      expect([page.open.total, listed.get(id), found({ status: 'open', owner: id }), open], id).toEqual(
        Array.from({ length: 4 }, () => counted.open),
      );
      expect([page.deferred.total, deferred, found({ status: 'deferred', owner: id })], id).toEqual(
        Array.from({ length: 3 }, () => counted.all - counted.open),
      );
      expect([page.closed.total, found({ status: 'closed', owner: id })], id).toEqual(
        Array.from({ length: 2 }, () => owned - counted.all),
      );
      expect(found({ owner: id }), id).toBe(owned);
      expect(endedOf(id), id).toEqual(endedByPart(archive, id));
    }
  });

  it('counts an action for a team while its part or that of a member is open', () => {
    const listed = new Map(
      teamsList(archive, all).flatMap(({ items }) =>
        items.map(({ ref, open, ofMembers }) => [ref.id, open.now + ofMembers.now]),
      ),
    );
    const around = teamSurroundings(archive);
    for (const team of archive.teams) {
      const ids = [team, ...team.members].map(({ id }) => id);
      const { open, all: left } = openOf(archive, ids);
      const owned = archive.actions.filter((action) => ids.some((id) => ownerIds(action).has(id))).length;
      const page = teamPage(team, archive, around);
      const { id } = team;
      expect([page.open.total + page.ofMembers.total, page.later.openInAll.now, listed.get(id)], id).toEqual([
        open,
        open,
        open,
      ]);
      expect(found({ status: 'open', team: id }), id).toBe(open);
      expect(found({ status: 'deferred', team: id }), id).toBe(left - open);
      expect(found({ status: 'closed', team: id }), id).toBe(owned - left);
      const told = digest({ kind: 'team', id, label: id }, archive, { since: day, until: day });
      expect([told.open, told.ofMembers, told.deferred], id).toEqual([
        page.open.total,
        page.ofMembers.total,
        page.deferred.total,
      ]);
      const lines = (names: readonly string[]) =>
        told.sections.flatMap((section) => (names.includes(section.part) ? section.lines : [])).length;
      expect([lines(['overdue', 'blocked-now', 'soon', 'open']), lines(['members'])], id).toEqual([
        told.open,
        told.ofMembers,
      ]);
      expect(page.blocked.total, id).toBe(found({ status: 'open', blocked: 'yes', team: id }));
      expect(endedOf(id), id).toEqual(endedByPart(archive, id));
      expect(page.closed, id).toBe(found({ status: 'closed', owner: id }));
    }
  });
});

/** The numbers of actions that ended for a person or a team as done, dropped and superseded. */
function endedByPart({ actions }: Archive, id: string): readonly number[] {
  const own = actions.filter((action) => ownerIds(action).has(id)).map((action) => ownEnd(action, id).as);
  return ends.map((as) => own.filter((one) => one === as).length);
}

/** The end of a person or a team in an action, by their own part, if it ended, and otherwise by the whole. */
function ownEnd({ status, parts, closed }: Action, id: string) {
  const part = parts.find(({ owner }) => partyOf(owner).id === id);
  return part && isOver(part.status)
    ? { as: part.status, day: part.event?.day, by: part.event?.note.note.date }
    : { as: status, day: closed, by: undefined };
}

it.each(cases)('lists in a digest what was done, by the own part: %s, %s', (_, day, archive) => {
  const period = { since: addDays(day, -120), until: day };
  for (const party of [...archive.people.map(personRef), ...archive.teams.map(teamRef)]) {
    const { sections } = digest(party, archive, period);
    const own = archive.actions.filter((action) => ownerIds(action).has(party.id));
    for (const as of ends) {
      const lines = sections.find(({ part }) => part === as)?.lines ?? [];
      const ids = lines.map(({ ref }) => ref.id);
      expect(new Set(ids).size, party.id).toBe(ids.length);
      const known = own.map((action) => ({ id: action.id, ...ownEnd(action, party.id) }));
      // What the digest lists ended so for them, on that day.
      for (const { ref, closed } of lines)
        expect([ref.id, as, closed], party.id).toEqual(
          known.flatMap((end) => (end.id === ref.id ? [end.id, end.as, end.day] : [])),
        );
      // A part that ended in the period is listed.
      const ended = known.filter(
        (end) => end.by && end.as === as && end.day && end.day >= period.since && end.by <= day,
      );
      expect(
        ended.filter(({ id }) => !ids.includes(id)),
        party.id,
      ).toEqual([]);
    }
  }
});

it('has ended parts of people and of teams in open actions', () => {
  const kinds = cases.flatMap(([, , archive]) => ended(archive).map(({ owner }) => owner.kind));
  expect(kinds.filter((kind) => kind === 'person').length).toBeGreaterThan(5);
  expect(kinds.filter((kind) => kind === 'team').length).toBeGreaterThan(5);
});

it('opens the other parts of a superseded action with the one that is restored, and the books agree', () => {
  const figuresOn = (day: Day) => {
    const archive = publishedArchive(restored, day, everyone);
    const action = archive.find.action('s/x');
    const { before, open, sections } = report(wholeSubject(archive), { since: day, until: day });
    const moved = sections.filter(({ part }) => part === 'reopened' || part === 'done');
    return [action && openOwners(action).map(({ id }) => id), before, open, moved.map(({ part }) => part)];
  };
  expect(figuresOn('2026-04-20')).toEqual([['ann', 'bob'], 1, 2, ['reopened']]);
  expect(figuresOn('2026-04-27')).toEqual([['bob'], 2, 2, []]);
});
