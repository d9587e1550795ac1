import papaparse from 'papaparse';
import { describe, expect, it } from 'vitest';
import { actionsFile } from '../core/exports/api/actions.ts';
import { actionsCsv } from '../core/exports/ledger/csv.ts';
import { printData } from '../core/exports/lines/data-file.ts';
import type { Archive } from '../core/model/archive.ts';
import { addDays, type Day } from '../core/model/day/day.ts';
import { isOfRecord } from '../core/model/entry.ts';
import type { Action, Blocker } from '../core/model/record.ts';
import type { Content } from '../core/model/registry.ts';
import { publishedArchive, readArchive } from '../core/reading.ts';
import { blockersPage } from '../core/views/blockers/page.ts';
import { blockedTime } from '../core/views/dependency/blocked-time.ts';
import { home } from '../core/views/home/home.ts';
import { ledgerAnswer } from '../core/views/ledger/answer.ts';
import type { LedgerFilter } from '../core/views/ledger/filter.ts';
import { ledger } from '../core/views/ledger/ledger.ts';
import { liveActions } from '../core/views/live/actions.ts';
import { reportActionLine } from '../core/views/report/action-line.ts';
import { report } from '../core/views/report/report.ts';
import { wholeSubject } from '../core/views/report/subject.ts';
import { trace } from '../core/views/trace/page.ts';
import { awkward } from './awkward.ts';
import { aFollowUp, aNote, anAction, anArchive, aQuestion } from './builders.ts';
import { generateOrganisation } from './generate/organisation.ts';

/*
 * One definition of “blocked”: open, not deferred, with that status or with a blocker that holds. The mark, the word, the
 * filters, the figures, the data and the reports have the same actions.
 */

const organisation = readArchive(
  { files: generateOrganisation(), assets: [], findings: [] },
  '2999-12-31',
).content;

/** The same notes without the status `blocked`, so that only the blockers say so, and with some deferred actions. */
const byBlockersOnly: Content = {
  ...organisation,
  notes: organisation.notes.map((note) => ({
    ...note,
    actions: note.actions.map((action, index) => {
      if (action.status === 'blocked' && action.blockedBy.length > 0)
        return { ...action, status: index % 2 === 0 ? 'open' : 'in-progress' };
      const isAhead = action.status === 'open' && action.id.length % 7 === 0;
      return isAhead ? { ...action, blockedBy: ['T40001'], start: addDays(note.date, 90) } : action;
    }),
    followUps: note.followUps
      .filter(isOfRecord)
      .map(({ status, ...followUp }) =>
        status === 'blocked' && followUp.blockedBy ? followUp : { ...followUp, ...(status && { status }) },
      ),
  })),
};

const days = (first: Day) => Array.from({ length: 5 }, (_, index) => addDays(first, index * 160));
const cases = [
  ...days('2023-11-15').map((day) => ['the organisation', organisation, day] as const),
  ...days('2023-11-15').map((day) => ['the organisation by blockers only', byBlockersOnly, day] as const),
  ...days('2017-06-15')
    .slice(0, 2)
    .map((day) => ['what is awkward', awkward, day] as const),
].map(
  ([name, content, day]) =>
    [name, day, publishedArchive(content, day, { drafts: true, private: true })] as const,
);

/** Written down once more, without the code of the views. */
function holds(blocker: Blocker): boolean {
  if (blocker.kind === 'question') return blocker.question.closed === undefined;
  if (blocker.kind !== 'action') return true;
  const { status, supersededBy } = blocker.action;
  if (status === 'superseded') return supersededBy.some(({ action }) => holds({ kind: 'action', action }));
  return status !== 'done' && status !== 'dropped';
}

function isBlockedOn({ status, start, blockedBy }: Action, today: Day): boolean {
  if (!['open', 'in-progress', 'blocked'].includes(status)) return false;
  if (status === 'open' && start !== undefined && start > today) return false;
  return status === 'blocked' || blockedBy.some(holds);
}

function idsBy(archive: Archive, filter: LedgerFilter): readonly string[] {
  const whole = ledger(archive);
  const { groups } = ledgerAnswer(whole.rows, { filter, group: 'none' }, whole.facets);
  return groups.flatMap(({ rows }) => rows.map(({ line }) => line.ref.id)).sort();
}

describe.each(cases)('%s on %s', (_, today, archive) => {
  const ids = (actions: readonly Action[]) => actions.map(({ id }) => id).sort();
  const blocked = ids(archive.actions.filter((action) => isBlockedOn(action, today)));
  const whole = ledger(archive);

  it('has the same blocked actions in filters, figures, files and reports', () => {
    expect(idsBy(archive, { status: 'blocked' })).toEqual(blocked);
    expect(idsBy(archive, { blocked: 'yes' })).toEqual(blocked);
    expect(whole.figures.blocked).toBe(blocked.length);
    expect(home(archive).blocked.total).toBe(blocked.length);
    const { blocked: onBlockers } = blockersPage(archive);
    expect(onBlockers.total).toBe(blocked.length);
    const { withoutBlocker } = onBlockers;
    const listed = [...withoutBlocker.items.map(({ action }) => action), ...withoutBlocker.rest];
    const unexplained = archive.actions.filter(
      (action) => isBlockedOn(action, today) && !action.blockedBy.some(holds),
    );
    expect(listed.map((one) => (typeof one === 'string' ? one : one.id)).sort()).toEqual(ids(unexplained));
    expect(home(archive).later.blocked.now).toBe(blocked.length);
    const { actions } = JSON.parse(printData(actionsFile, archive, () => '/'));
    const published: readonly Action['id'][] = actions.flatMap((one: { id: string; blocked: boolean }) =>
      one.blocked ? [one.id] : [],
    );
    expect(published.toSorted()).toEqual(blocked);
    const csv = actionsCsv([{ lines: whole.rows.map(({ line }) => line) }], () => '/');
    const { data } = papaparse.parse<Record<string, string>>(csv, { header: true });
    expect(data.filter((row) => row['Status'] === 'Blocked')).toHaveLength(blocked.length);
    const live = liveActions(archive, { status: 'blocked', limit: 100 });
    expect(live.found?.actions.total).toBe(blocked.length);
    const period = { since: '2017-01-01', until: today };
    const reported = archive.actions.filter((action) => {
      const [first] = action.events;
      return first && reportActionLine(action, first, period).changes[0]?.to === 'blocked';
    });
    expect(ids(reported)).toEqual(blocked);
    for (const { filter, counts } of trace(archive).matrices) {
      const program = archive.programs.find(({ id }) => id === filter.program);
      const own = program?.actions.filter((action) => isBlockedOn(action, today));
      if (own) expect([program?.id, counts.blocked]).toEqual([program?.id, own.length]);
    }
  });

  it('lists each action as newly blocked that is blocked and was not before, also if it was opened as blocked', () => {
    const period = { since: addDays(archive.today, -60), until: archive.today };
    const lines =
      report(wholeSubject(archive), period).sections.find(({ part }) => part === 'blocked')?.lines ?? [];
    const ids = lines.map(({ ref }) => ref.id);
    const isOpenedInIt = (id: string) => (archive.find.action(id)?.opened ?? '') >= period.since;
    expect(ids.filter((id) => !blocked.includes(id))).toEqual([]);
    expect(blocked.filter((id) => isOpenedInIt(id) && !ids.includes(id))).toEqual([]);
  });

  it('has each open action in one group by status', () => {
    const { groups } = ledgerAnswer(
      whole.rows,
      { filter: { status: 'open' }, group: 'status' },
      whole.facets,
    );
    const sizes = Object.fromEntries(groups.map(({ id, rows }) => [id, rows.length]));
    expect(sizes['status-blocked'] ?? 0).toBe(blocked.length);
    const sum = Object.values(sizes).reduce((total, size) => total + size, 0);
    expect(sum).toBe(whole.figures.open);
    expect(idsBy(archive, { status: 'in-progress' })).toHaveLength(sizes['status-in-progress'] ?? 0);
  });
});

it('compares archives with actions that only a blocker blocks, also deferred ones and ones in progress', () => {
  const actions = cases.flatMap(([, today, archive]) => archive.actions.map((action) => ({ action, today })));
  const byBlocker = actions.filter(
    ({ action, today }) => action.status !== 'blocked' && isBlockedOn(action, today),
  );
  expect(byBlocker.length).toBeGreaterThan(20);
  expect(byBlocker.some(({ action }) => action.status === 'in-progress')).toBe(true);
  const deferred = actions.filter(
    ({ action: { status, start = '', blockedBy }, today }) =>
      status === 'open' && start > today && blockedBy.some(holds),
  );
  expect(deferred.length).toBeGreaterThan(0);
});

it('an action with an open blocker is blocked without the status, until the blocker is closed', () => {
  const notes = [
    aNote({
      id: 's/2017-03-07',
      questions: [aQuestion({ id: 'why' })],
      actions: [
        anAction({ id: 'named', blockedBy: ['why'] }),
        anAction({ id: 'marked', status: 'blocked' }),
        anAction({ id: 'ahead', blockedBy: ['why'], start: '2017-12-01' }),
      ],
    }),
    aNote({
      id: 's/2017-04-04',
      followUps: [aFollowUp({ kind: 'question', ref: 'why', status: 'answered' })],
    }),
  ];
  const before = anArchive({ notes }, '2017-03-31');
  const after = anArchive({ notes }, '2017-04-30');
  expect([before, after].map((archive) => idsBy(archive, { status: 'blocked' }))).toEqual([
    ['s/marked', 's/named'],
    ['s/marked'],
  ]);
  expect(idsBy(before, { status: 'deferred' })).toEqual(['s/ahead']);
});

it('a report lists as newly blocked an action to which a note gives a blocker, if it still holds at the end', () => {
  const notes = [
    aNote({ id: 's/2017-03-07', questions: [aQuestion({ id: 'why' })], actions: [anAction({ id: 'x' })] }),
    aNote({ id: 's/2017-04-04', followUps: [aFollowUp({ ref: 'x', blockedBy: ['why'] })] }),
    aNote({
      id: 's/2017-05-02',
      followUps: [aFollowUp({ kind: 'question', ref: 'why', status: 'answered' })],
    }),
  ];
  const archive = anArchive({ notes }, '2017-06-01');
  const partsOn = (until: Day) =>
    report(wholeSubject(archive), { since: '2017-03-15', until }).sections.map(({ part }) => part);
  expect(partsOn('2017-04-30')).toContain('blocked');
  expect(partsOn('2017-06-01')).not.toContain('blocked');
});

it('an action that is opened as blocked is newly blocked, unless it is deferred', () => {
  const opened = { blockedBy: ['why'] };
  const notes = [
    aNote({
      id: 's/2017-03-07',
      questions: [aQuestion({ id: 'why' })],
      actions: [anAction({ id: 'x', ...opened }), anAction({ id: 'later', start: '2017-06-01', ...opened })],
    }),
  ];
  const period = { since: '2017-03-01', until: '2017-03-31' };
  const { sections } = report(wholeSubject(anArchive({ notes }, '2017-03-31')), period);
  const ids = sections.find(({ part }) => part === 'blocked')?.lines.map(({ ref }) => ref.id);
  expect(ids).toEqual(['s/x']);
});

it('the page of an action gives since when a blocker blocks it, and for how long it did', () => {
  const notes = [
    aNote({ id: 's/2017-03-07', questions: [aQuestion({ id: 'why' })], actions: [anAction({ id: 'x' })] }),
    aNote({ id: 's/2017-04-04', followUps: [aFollowUp({ ref: 'x', blockedBy: ['why'] })] }),
    aNote({
      id: 's/2017-05-02',
      followUps: [aFollowUp({ kind: 'question', ref: 'why', status: 'answered' })],
    }),
  ];
  const timeOn = (today: Day) => {
    const action = anArchive({ notes }, today).find.action('s/x');
    return action && blockedTime(action, today);
  };
  expect(timeOn('2017-04-14')).toEqual({ blockedDays: 10, blockedSince: '2017-04-04' });
  expect(timeOn('2017-06-01')).toEqual({ blockedDays: 28, blockedSince: undefined });
});
