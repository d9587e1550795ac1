import { describe, expect, it } from 'vitest';
import type { Archive } from '../core/model/archive.ts';
import { addMonths, isDay } from '../core/model/day/day.ts';
import { isParty, partyOf } from '../core/model/owner.ts';
import type { Action } from '../core/model/record.ts';
import type { Content } from '../core/model/registry.ts';
import { shownStatus } from '../core/model/status.ts';
import { publishedArchive, readArchive } from '../core/reading.ts';
import { actionLine } from '../core/views/lines/action-line.ts';
import { teamShares } from '../core/views/lines/team-shares.ts';
import { awkward } from './awkward.ts';
import { aFollowUp, aNote, anAction, anArchive, aPerson } from './builders.ts';
import { generateArchive } from './generate/archive.ts';
import { generateOrganisation } from './generate/organisation.ts';

/*
 * The parts of an action agree with its status, and a team that leaves its series keeps its reports.
 */

const everyone = { drafts: true, private: true };
const read = (files: ReturnType<typeof generateOrganisation>) =>
  readArchive({ files, assets: [], findings: [] }, '2999-12-31').content;

const contents: readonly (readonly [string, Content, readonly string[]])[] = [
  [
    'the organisation',
    read(generateOrganisation()),
    ['2024-02-29', '2024-04-30', '2024-11-30', '2025-09-05'],
  ],
  [
    'a generated archive',
    read(generateArchive({ notes: 400, seed: 5 })),
    ['2021-06-30', '2022-06-30', '2025-06-30'],
  ],
  ['what is awkward', awkward, ['2017-08-01', '2017-09-08']],
];

const isClosed = (status: string | undefined) =>
  status === 'done' || status === 'dropped' || status === 'superseded';

/** The reported parts. No change to the file of a series may change them. */
const reported = ({ parts, id }: Action) =>
  parts.flatMap(({ owner, status, event }) =>
    event ? [`${id} ${partyOf(owner).id} ${status} ${event.note.id}`] : [],
  );

const isShared = ({ parts, entry }: Action) => parts.length > 0 && entry.every === undefined;

const hasSeveralOwners = ({ owners, entry }: Action) =>
  entry.every === undefined && (owners.length > 1 || owners.some(({ kind }) => kind === 'everyone'));

const cases = contents.flatMap(([name, content, days]) => {
  const series = content.series.map((entry) => ({ ...entry, teams: entry.teams.slice(0, 1) }));
  return days.map((day) => {
    const archive = publishedArchive(content, day, everyone);
    // The archive after every team but the first has left each series.
    const later = publishedArchive({ ...content, series }, day, everyone);
    return [name, day, archive, later, content] as const;
  });
});

describe.each(cases)('%s on %s', (_, __, archive, later, content) => {
  const reports = reportsAsWritten(archive);

  it('has parts that fold to the status of their action', () => {
    for (const { id, parts, status } of archive.actions.filter(isShared)) {
      const statuses = parts.map((part) => part.status);
      expect(isClosed(status), id).toBe(statuses.every(isClosed));
      if (status === 'dropped') expect(statuses, id).not.toContain(undefined);
      if (status === 'done') expect(statuses, id).toContain('done');
    }
  });

  it('shows each part with its status, an open one without a report of its own with that of the action', () => {
    for (const action of archive.actions) {
      const line = actionLine(action, archive.today);
      for (const [index, { owner, state }] of teamShares(action, archive.today).entries()) {
        const part = action.parts[index];
        const isOwn = part?.event?.part && partyOf(part.event.part.owner).id === owner.id;
        const expected = part?.status && (isClosed(part.status) || isOwn) ? part.status : shownStatus(line);
        expect(state, `${action.id} ${owner.id}`).toBe(expected);
      }
    }
  });

  it('keeps every reported part, even of teams that left', () => {
    const known = new Set(later.actions.flatMap(reported));
    const before = archive.actions.flatMap(reported);
    expect(before.filter((part) => !known.has(part) && isOwn(content, part))).toEqual([]);
  });

  it('has a part for each of several owners, with the last report on it', () => {
    for (const { id, owners, parts } of archive.actions.filter(hasSeveralOwners)) {
      const named = owners.flatMap((owner) =>
        isParty(owner) ? [partyOf(owner).id] : owner.teams.map((team) => team.id),
      );
      expect(
        parts.map(({ owner }) => partyOf(owner).id),
        id,
      ).toEqual(expect.arrayContaining(named));
      const said = reports.get(id) ?? [];
      for (const { owner, status } of parts) {
        const last = said.findLastIndex((one) => one.part === partyOf(owner).id);
        const isWholeSince = said.slice(last + 1).some(({ part }) => part === undefined);
        if (last >= 0 && !isWholeSince) expect(status, `${id} ${partyOf(owner).id}`).toBe(said[last]?.status);
      }
    }
  });

  it('is done if every part is reported and one is done, even if its teams have left the series', () => {
    for (const { id, parts, status } of archive.actions.filter(isShared)) {
      const own = new Set(reports.get(id)?.map(({ part }) => part));
      if (!parts.every(({ owner }) => own.has(partyOf(owner).id)) || own.has(undefined)) continue;
      const then = later.find.action(id);
      expect([then?.status, then?.parts.map((part) => part.status)], id).toEqual([
        status,
        parts.map((part) => part.status),
      ]);
    }
  });

  it('counts each report of a round for one round only', () => {
    for (const { id, entry, rounds, due, status } of archive.actions.filter((one) => one.entry.every)) {
      const done = reports.get(id)?.flatMap((one) => (one.status === 'done' ? [one.note] : []));
      expect(
        rounds.flatMap((round) => round.done?.note.id ?? []),
        id,
      ).toEqual(done ?? []);
      const days = rounds.flatMap((round) => round.due.day ?? []);
      expect(days, id).toEqual([...new Set(days)].sort());
      for (const [index, day] of days.entries()) {
        if (entry.every === 'quarter' && isDay(entry.due ?? ''))
          expect(day, id).toBe(addMonths(entry.due ?? '', 3 * index));
        // A round that is done after its due date ends before the next is due. Only the current one can be overdue.
        expect((rounds[index]?.done?.day ?? '') < (days[index + 1] ?? '9999'), id).toBe(true);
        expect(rounds[index]?.missed !== undefined && rounds[index]?.done !== undefined, id).toBe(false);
      }
      if (status === 'open' && due?.day) expect(due.day >= (days.at(-1) ?? ''), id).toBe(true);
    }
  });
});

it('has, on some day, parts of two owners, parts of teams that left, and rounds done after their due date', () => {
  const actions = cases.flatMap(([name, , archive]) => (name === 'the organisation' ? archive.actions : []));
  expect(cases.every(([, , archive]) => archive.actions.some(isShared))).toBe(true);
  const parts = actions.flatMap((action) => action.parts.map((part) => ({ ...part, action })));
  expect(
    parts.filter(({ owner, status }) => owner.kind === 'person' && isClosed(status)).length,
  ).toBeGreaterThan(5);
  const left = parts.filter(
    ({ owner, action, status }) =>
      status === 'dropped' &&
      owner.kind === 'team' &&
      !action.series.teams.some(({ id }) => id === owner.team.id),
  );
  expect(left.filter(({ action }) => action.status === 'done').length).toBeGreaterThan(5);
  const late = actions.flatMap(({ rounds }) =>
    rounds.filter(({ due, done }) => (done?.day ?? '') > (due.day ?? '9999')),
  );
  expect(late.length).toBeGreaterThan(5);
});

/** A report on an action in a note. Without a part it reports the whole. */
interface Reported {
  readonly note: string;
  readonly status: string;
  readonly part?: string;
}

/** The reported statuses of each action, by id, oldest first, without the one that its opening note gives. */
function reportsAsWritten({ notes, find }: Archive): ReadonlyMap<string, readonly Reported[]> {
  const all = notes.flatMap(({ id: noteId, note }) =>
    note.followUps.flatMap(({ kind, ref, status, team }) => {
      if (kind !== 'action' || status === undefined) return [];
      const part = team === undefined ? undefined : (find.team(team) ?? find.person(team))?.id;
      const id = ref.includes('/') ? ref : `${note.seriesId}/${ref}`;
      return [{ id, note: noteId, status, ...(part !== undefined && { part }) }];
    }),
  );
  return Map.groupBy(all, ({ id }) => id);
}

/** Whether a note reports this part alone. A report on the whole counts for all parts that the notes show. */
function isOwn({ notes }: Content, part: string): boolean {
  const [id = '', teamId, status, noteId] = part.split(' ');
  const note = notes.find((one) => one.id === noteId);
  return (note?.followUps ?? []).some(
    ({ ref, team, status: said }) => team === teamId && said === status && id.endsWith(`/${ref}`),
  );
}

it.each([
  // what the second note reports of an open part, and its state
  [{ team: 'ana', note: 'Soon' }, 'open'],
  [{ team: 'ana', status: 'open' }, 'open'],
  [{ team: 'ana', status: 'in-progress' }, 'in-progress'],
  [{ note: 'Soon' }, 'open'],
  [{ status: 'blocked' }, 'blocked'],
] as const)('an open part after the report %j has the state %s', (report, state) => {
  const archive = anArchive(
    {
      people: [aPerson({ id: 'ana' }), aPerson({ id: 'ben' })],
      notes: [
        aNote({ id: 's/2026-01-08', actions: [anAction({ id: 'x', owner: ['ana', 'ben'] })] }),
        aNote({ id: 's/2026-01-15', followUps: [aFollowUp({ ref: 'x', ...report })] }),
      ],
    },
    '2026-02-01',
  );
  const [share] = archive.actions.flatMap((action) => teamShares(action, archive.today));
  expect(share?.state).toBe(state);
});
