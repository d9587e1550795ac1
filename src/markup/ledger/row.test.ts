import { describe, expect, it } from 'vitest';
import type { LedgerLine } from '../../core/views/ledger/row.ts';
import { html } from '../html.ts';
import { ledgerColumns } from './columns.ts';
import { actionRow } from './row.ts';

const hostile = '<img src=x onerror=alert(1)>';

const line: LedgerLine = {
  ref: { kind: 'action', id: 'weekly/move', label: hostile },
  shortId: 'move',
  status: 'open',
  owners: [{ kind: 'person', id: 'ada', label: 'Ada' }],
  everyone: false,
  due: { written: 'day', day: '2026-01-10', estimated: false, days: -5, status: 'overdue' },
  carriedOver: 2,
  stitches: { head: ['mentioned', 'not-mentioned'], gap: 0, tail: [] },
  opened: '2026-01-01',
  earlier: false,
  note: { kind: 'note', id: 'weekly/2026-01-01', label: 'Weekly' },
  series: { kind: 'series', id: 'weekly', label: 'Weekly' },
  serves: [],
  servesNone: false,
  blockedBy: ['the vendor'],
};

describe('the row of an action', () => {
  const row = html(actionRow(line, { columns: ledgerColumns, onLine: true }));

  it('has its text as a text', () => {
    expect(row).toContain('>&lt;img src=x onerror=alert(1)&gt;</a>');
    expect(row).not.toContain('<img');
  });

  it('has the attributes that the script of the reader’s day looks for, unless it is for one day only', () => {
    expect(row).toContain('data-due="2026-01-10"');
    const fixed = html(actionRow(line, { columns: ledgerColumns, onLine: true, fixed: true }));
    expect(fixed).toContain('5 days overdue');
    expect(fixed).not.toMatch(/ data-| hidden/);
  });

  it('has a cell for each column, after the status and the text', () => {
    const columns = ['owner', 'series'] as const;
    const cells = html(actionRow(line, { columns }));
    expect(cells).toMatch(
      /<\/th><td class="owner"><a href="[^"]+">Ada<\/a><\/td><td><a href="[^"]+">Weekly<\/a><\/td><\/tr>$/,
    );
  });
});
