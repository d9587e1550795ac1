import papaparse from 'papaparse';
import { describe, expect, it } from 'vitest';
import { aNote, anAction, anArchive, aPerson, aSeries } from '../../../testing/builders.ts';
import { ledger } from '../../views/ledger/ledger.ts';
import { actionsCsv } from './csv.ts';

const lines = ledger(
  anArchive({
    people: [aPerson({ id: 'dan', name: 'Dan' }), aPerson({ id: 'zoe', name: '@zoe' })],
    series: [aSeries({ id: 's', title: 'Standup, weekly' })],
    notes: [
      aNote({
        id: 's/2017-07-25',
        title: '=HYPERLINK("http://example.org")',
        actions: [
          anAction({ id: 'late', text: 'Say "yes", then go', owner: ['dan', 'zoe'], due: '2017-08-01' }),
          anAction({ id: 'next', text: '-1+1', due: 'next-meeting', for: 'none' }),
          anAction({ id: 'over', text: 'Done', owner: ['zoe'], status: 'done', closed: '2017-07-26' }),
        ],
      }),
    ],
  }),
).rows.map(({ line }) => line);

const addressOf = ({ id, onNote }: { id: string; onNote?: string }) =>
  onNote ? `https://x.example/notes/${onNote}/#${id.split('/')[1]}` : `https://x.example/actions/${id}/`;

const read = (csv: string) =>
  papaparse.parse<Record<string, string>>(csv, { header: true, skipEmptyLines: true }).data;

describe('actions as a table for a spreadsheet', () => {
  it('are one row each, in the order given, with days as ISO 8601 and their addresses', () => {
    const rows = read(actionsCsv([{ lines: lines.toReversed() }], addressOf));
    expect(rows.map((row) => row['Id'])).toEqual(['s/over', 's/next', 's/late']);
    expect(rows[2]).toMatchObject({
      Status: 'Open',
      Action: 'Say "yes", then go',
      Owner: 'Dan; @zoe',
      Due: '2017-08-01',
      'Days overdue': '38',
      Opened: '2017-07-25',
      Closed: '',
      Series: 'Standup, weekly',
      Address: 'https://x.example/actions/s/late/',
      'Source address': 'https://x.example/notes/s/2017-07-25/#late',
    });
    expect(rows[0]).toMatchObject({ Status: 'Done', Closed: '2017-07-26', 'Days overdue': '' });
  });

  it('are never a formula, for any text in notes', () => {
    const [, next, over] = read(actionsCsv([{ lines }], addressOf));
    expect(next).toMatchObject({ Action: "'-1+1", Source: '\'=HYPERLINK("http://example.org")' });
    expect(over).toMatchObject({ Owner: "'@zoe" });
  });

  it('have the due date and the aims as written, and nothing for unknown values', () => {
    const [late, next] = read(actionsCsv([{ lines }], addressOf));
    expect(next).toMatchObject({
      'Due as written': 'next meeting',
      Serves: 'standalone',
      Owner: '',
      'Blocked by': '',
    });
    expect(late).toMatchObject({ 'Due as written': '', Serves: '' });
  });

  it('name the group of each row where they are shown in groups', () => {
    const csv = actionsCsv(
      [
        { head: 'Dan', lines: lines.slice(0, 1) },
        { head: '@zoe', lines: lines.slice(0, 1) },
      ],
      addressOf,
    );
    expect(read(csv).map((row) => [row['Group'], row['Id']])).toEqual([
      ['Dan', 's/late'],
      ["'@zoe", 's/late'],
    ]);
    expect(read(actionsCsv([{ lines }], addressOf))[0]).not.toHaveProperty('Group');
  });
});
