import { describe, expect, it } from 'vitest';
import type { Archive } from '../core/model/archive.ts';
import { additions, bookLists, isMove, subtractions } from '../core/model/book.ts';
import { addDays, type Day } from '../core/model/day/day.ts';
import type { Action } from '../core/model/record.ts';
import type { Content } from '../core/model/registry.ts';
import { publishedArchive, readArchive } from '../core/reading.ts';
import { burnUp } from '../core/views/aim/burn-up.ts';
import { quarterPages } from '../core/views/aim/quarter-page.ts';
import { listPagesOf } from '../core/views/books/list.ts';
import { books } from '../core/views/books/page.ts';
import { divisions } from '../core/views/books/parts.ts';
import { isActive } from '../core/views/lines/due.ts';
import { movedIn } from '../core/views/lines/movements.ts';
import { figuresOf, report } from '../core/views/report/report.ts';
import { wholeSubject } from '../core/views/report/subject.ts';
import { awkward } from './awkward.ts';
import { generateArchive } from './generate/archive.ts';
import { generateOrganisation } from './generate/organisation.ts';

/*
 * The books balance: for every scope and period, open before, plus additions, minus subtractions, is open after. Open
 * before and open after are counted in the archives of these days, by the fold and not by the terms.
 */

const everyone = { drafts: true, private: true };
const read = (files: ReturnType<typeof generateOrganisation>) =>
  readArchive({ files, assets: [], findings: [] }, '2999-12-31').content;

const contents: readonly (readonly [string, Content, readonly Day[]])[] = [
  ['the organisation', read(generateOrganisation()), daysFrom('2023-08-31', 73, 11)],
  ['a generated archive', read(generateArchive({ notes: 120, seed: 5 })), daysFrom('2021-01-01', 61, 11)],
  ['what is awkward', awkward, daysFrom('2017-05-31', 9, 14)],
];

function daysFrom(first: Day, step: number, count: number): readonly Day[] {
  return Array.from({ length: count }, (_, index) => addDays(first, index * step));
}

const closings: readonly string[] = ['done', 'dropped', 'superseded'];

/** The ids of the scopes of an action: the whole archive, its series, its owners and its aims. */
function scopesOf({ series, owners, serves }: Action): readonly string[] {
  const names = owners.map((owner) =>
    owner.kind === 'person' ? owner.person.id : owner.kind === 'team' ? owner.team.id : 'everyone',
  );
  return ['all', `series ${series.id}`, ...new Set(names), ...serves.aims.map(({ id }) => id)];
}

/** The number of open actions of each scope. The scopes are those of the last archive. */
function openIn({ actions, today }: Archive, scopes: ReadonlyMap<string, readonly string[]>) {
  const open = new Map<string, number>();
  for (const action of actions.filter((one) => isActive(one, today)))
    for (const scope of scopes.get(action.id) ?? []) open.set(scope, (open.get(scope) ?? 0) + 1);
  return open;
}

/** The state of each action of an archive on its day, by the fold. */
function positionsIn({ actions, today }: Archive): ReadonlyMap<string, string> {
  return new Map(
    actions.map((one) => [
      one.id,
      closings.includes(one.status) ? one.status : isActive(one, today) ? 'open' : 'deferred',
    ]),
  );
}

describe.each(contents)('the books of %s', (_, content, days) => {
  const archives = days.map((day) => publishedArchive(content, day, everyone));
  const last = archives.at(-1);
  if (!last) throw new Error('No day.');
  const scopes = new Map(last.actions.map((action) => [action.id, scopesOf(action)]));
  const opens = archives.map((archive) => openIn(archive, scopes));
  const positions = archives.map(positionsIn);
  const periods = days.flatMap((from, first) =>
    days
      .slice(first + 1)
      .map((until, index) => ({ since: addDays(from, 1), until, first, last: first + 1 + index })),
  );

  it.each(periods)('balance from $since to $until, in every scope', ({ since, until, first, last: end }) => {
    const balance = new Map(opens[first]);
    for (const action of last.actions) {
      const terms = movedIn(action, { since, until })?.terms ?? [];
      const added = terms.filter((term) => additions.some((one) => one === term)).length;
      const taken = terms.filter((term) => subtractions.some((one) => one === term)).length;
      for (const scope of scopes.get(action.id) ?? [])
        balance.set(scope, (balance.get(scope) ?? 0) + added - taken);
    }
    const isSome = ([, figure]: readonly [string, number]) => figure !== 0;
    const after = opens[end] ?? new Map<string, number>();
    expect([...balance].filter(isSome).sort()).toEqual([...after].filter(isSome).sort());
  });

  it.each(periods)('name how an action was opened, closed or reopened from $since to $until', (period) => {
    const before = positions[period.first];
    for (const [id, to] of positions[period.last] ?? []) {
      const from = before?.get(id);
      const action = last.find.action(id);
      if (!action || from === to) continue;
      const terms = movedIn(action, period)?.terms;
      if (from === undefined) expect(terms?.[0], id).toBe(action.earlier ? 'first-mentioned' : 'opened');
      else if (to === 'open' && closings.includes(from)) expect(terms, id).toEqual(['reopened']);
      else if (from === 'open' && closings.includes(to)) expect(terms, id).toEqual([to]);
    }
  });

  it.each(last.programs)('give each point of the burn-up of $id the figures of its day', (program) => {
    const { id } = program;
    for (const { day, opened, done } of burnUp(program, last.today)?.points ?? []) {
      const then =
        publishedArchive(content, day, everyone).programs.find((one) => one.id === id)?.actions ?? [];
      const having = (status: string) => then.filter((action) => action.status === status).length;
      const counted = then.length - having('dropped') - having('superseded');
      expect([id, day, opened, done]).toEqual([id, day, counted, having('done')]);
    }
  });

  it.each(archives.map((archive) => [archive.today, archive] as const))(
    'give quarters and their reports the same figures on %s',
    (today, archive) => {
      for (const { ref, opened, closed, carried, figures } of quarterPages(archive)) {
        const { starts = '', ends = '' } = archive.quarters.find(({ id }) => id === ref.id) ?? {};
        if (starts > today) continue;
        const until = ends < today ? ends : today;
        const whole = report(wholeSubject(archive), { since: starts, until });
        const { open, totals } = figuresOf(whole);
        const { opened: started = 0, done = 0, dropped = 0, superseded = 0 } = totals;
        for (const term of [...additions, ...subtractions]) {
          const part = term === 'deferred' ? 'newly-deferred' : term;
          expect([term, totals[part] ?? 0], ref.id).toEqual([term, figures[term]]);
        }
        expect([whole.before, open], ref.id).toEqual([figures.before, figures.after]);
        const ended = done + dropped + superseded;
        expect([opened.total, closed.total, carried.total], ref.id).toEqual([started, ended, open]);
      }
    },
  );
});

it('have every term in some quarter of the organisation, so that no term is only tested empty', () => {
  const [, content, days] = contents[0] ?? [];
  if (!content) throw new Error('No organisation.');
  const { pages } = books(publishedArchive(content, days?.at(-1) ?? '', everyone));
  for (const term of [...additions, ...subtractions])
    expect(Math.max(...pages.map(({ totals }) => totals.programs[term])), term).toBeGreaterThan(0);
  const reopened = pages.filter(({ figures }) => figures.reopened > 0);
  expect(reopened.length).toBeGreaterThan(1);
});

it.each(contents)('have the sum of their rows as the total of each list, for %s', (_, content, days) => {
  let moves = 0;
  for (const day of days) {
    const { pages, parts } = books(publishedArchive(content, day, everyone));
    for (const page of pages) {
      const rows = page.rows.flatMap(({ items }) => items.flatMap((item) => item.rows));
      const listed = listPagesOf(page, parts);
      for (const division of divisions) {
        const own = rows.filter((row) => row.division === division);
        if (own.length === 0) continue;
        for (const list of bookLists) {
          const figures = own.flatMap(({ part, figures: { [list]: one } }) =>
            one ? [{ part, ...one }] : [],
          );
          const total = page.totals[division][list];
          expect([list, figures.reduce((sum, { figure }) => sum + figure, 0)]).toEqual([list, total]);
          // Every figure has its list, and every list has a figure that leads to it.
          const lines = listed.filter((one) => one.division === division && one.list === list);
          expect([list, lines.length > 0]).toEqual([list, total !== 0]);
          expect(figures.filter(({ figure, actions }) => figure === 0 || actions.length === 0)).toEqual([]);
          if (isMove(list)) expect(figures.filter(({ figure }) => figure < 0)).toEqual([]);
        }
        expect(page.totals[division]['moved-in']).toBe(page.totals[division]['moved-out']);
        moves += page.totals[division]['moved-in'];
      }
    }
  }
  if (content === contents[0]?.[1]) expect(moves).toBeGreaterThan(10);
});
