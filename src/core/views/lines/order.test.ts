import { describe, expect, it } from 'vitest';
import {
  aFollowUp,
  aNote,
  anAction,
  anArchive,
  anObjective,
  anOutcome,
  aProgram,
} from '../../../testing/builders.ts';
import { ledger } from '../ledger/ledger.ts';
import { byUrgency } from '../ledger/urgency.ts';
import { report } from '../report/report.ts';
import { wholeSubject } from '../report/subject.ts';
import { byAttention, openActions } from './order.ts';

const today = '2017-09-08';
const late = { due: '2017-08-20' };
const archive = anArchive(
  {
    programs: [
      aProgram({ id: 'p', outcomes: [anOutcome({ id: 'o1', objectives: [anObjective({ id: 'o1.1' })] })] }),
    ],
    notes: [
      aNote({
        id: 's/2017-08-01',
        actions: [
          anAction({ id: 'abandoned', due: '2017-08-02', for: ['p/o1.1'] }),
          anAction({ id: 'idle' }),
          anAction({ id: 'oldest', due: '2017-08-03' }),
          anAction({ id: 'deferred', start: '2018-01-01' }),
          anAction({ id: 'linked', ...late, for: ['p/o1.1'] }),
          anAction({ id: 'blocking', ...late }),
          anAction({ id: 'undated' }),
          anAction({ id: 'dated', due: '2017-12-01' }),
          anAction({ id: 'held', blockedBy: ['blocking'] }),
          anAction({ id: 'done', status: 'done', closed: '2017-08-01' }),
        ],
      }),
      ...['2017-08-08', '2017-08-15', '2017-08-22'].map((day) =>
        aNote({
          id: `s/${day}`,
          followUps: ['oldest', 'linked', 'blocking', 'undated', 'dated', 'held'].map((ref) =>
            aFollowUp({ ref, note: 'Next week.' }),
          ),
        }),
      ),
    ],
  },
  today,
);
const ids = (lines: readonly { readonly shortId: string }[]) => lines.map(({ shortId }) => shortId);
const overdue = ['blocking', 'linked', 'oldest'];
const order = [...overdue, 'held', 'dated', 'undated', 'abandoned', 'idle', 'deferred', 'done'];

describe('the order of open actions', () => {
  it('has overdue actions that block others first, and stale ones last', () => {
    expect(ids(byAttention(archive.actions, today))).toEqual(order);
  });

  it('is the same in the ledger and in a report', () => {
    const { rows } = ledger(archive);
    expect(ids(byUrgency(rows, today).map(({ line }) => line))).toEqual(order);
    const { sections } = report(wholeSubject(archive), { since: '2017-08-01', until: today });
    const listed = sections.find(({ part }) => part === 'overdue')?.lines.map(({ ref }) => ref.id);
    expect(listed).toEqual([...overdue, 'abandoned'].map((id) => `s/${id}`));
  });

  it('separates stale actions on a page, and counts both', () => {
    const open = archive.actions.filter(({ shortId }) => shortId !== 'done' && shortId !== 'deferred');
    const { items, stale, total } = openActions(open, 4, today);
    expect([ids(items), ids(stale.items), stale.total, total]).toEqual([
      order.slice(0, 4),
      ['abandoned', 'idle'],
      2,
      8,
    ]);
  });
});
