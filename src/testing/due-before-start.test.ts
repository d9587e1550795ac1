import { describe, expect, it } from 'vitest';
import { actionsCsv } from '../core/exports/ledger/csv.ts';
import { numberOn } from '../core/model/day/changing.ts';
import { addDays, type Day } from '../core/model/day/day.ts';
import { home } from '../core/views/home/home.ts';
import { ledgerDataRows, openData } from '../core/views/ledger/data.ts';
import { figuresData, figuresOn } from '../core/views/ledger/figures-on.ts';
import { ledger } from '../core/views/ledger/ledger.ts';
import { report } from '../core/views/report/report.ts';
import { wholeSubject } from '../core/views/report/subject.ts';
import { trace } from '../core/views/trace/page.ts';
import { aNote, anAction, anArchive, aProgram } from './builders.ts';

/*
 * An action that starts after it is due is overdue from the day after its start, on every page and on every day, also on
 * days after the build.
 */

const archiveOn = (today: Day) =>
  anArchive(
    {
      programs: [aProgram({ id: 'p6' })],
      notes: [
        aNote({
          id: 's/2026-01-15',
          actions: [
            anAction({ id: 'ahead', due: '2026-01-20', start: '2026-02-01', for: ['p6'] }),
            anAction({
              id: 'begun',
              due: '2026-01-20',
              start: '2026-02-01',
              for: ['p6'],
              status: 'in-progress',
            }),
          ],
        }),
      ],
    },
    today,
  );

const days = Array.from({ length: 24 }, (_, index) => addDays('2026-01-16', index));
const overdueOn = (day: Day) => (day > '2026-02-01' ? 2 : 0);

describe.each(days)('an action that is due before it starts, on %s', (day) => {
  const archive = archiveOn(day);
  const whole = ledger(archive);

  it('is overdue in all places or in none', () => {
    const counts = trace(archive).matrices.find(
      ({ filter }) => filter.program === 'p6' && !filter.quarter,
    )?.counts;
    const late = report(wholeSubject(archive), { since: '2026-01-01', until: day }).sections.find(
      ({ part }) => part === 'overdue',
    );
    expect([whole.figures.overdue, home(archive).overdue.total, counts?.overdue, late?.total ?? 0]).toEqual(
      Array.from({ length: 4 }, () => overdueOn(day)),
    );
    const data = openData(whole);
    const rows = ledgerDataRows(data, whole.facets);
    expect(rows.map(({ line }) => line.due)).toEqual(whole.rows.map(({ line }) => line.due));
    const csv = actionsCsv([{ lines: whole.rows.map(({ line }) => line) }], () => '/');
    const overdueDays = whole.rows.map(({ line }) =>
      line.due?.status === 'overdue' ? -(line.due.days ?? 0) : 0,
    );
    const expected = Math.max(0, days.indexOf(day) - days.indexOf('2026-02-01'));
    expect(overdueDays).toEqual([expected, expected]);
    if (expected > 0) expect(csv).toContain(`,2026-01-20,,${expected},`);
  });

  it('follows the reader’s day', () => {
    const data = figuresData(whole.rows, whole.figures, day);
    for (const later of days.filter((one) => one >= day))
      expect([later, figuresOn(data, later).overdue]).toEqual([later, overdueOn(later)]);
    expect(numberOn(home(archive).later.overdue, '2026-02-08')).toBe(2);
  });
});
