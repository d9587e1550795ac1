import { describe, expect, it } from 'vitest';
import { aCheckIn, aDebt, aFollowUp, aNote, anAction, anArchive, aTopic } from '../../../testing/builders.ts';
import type { NoteLine } from '../../model/line/note-line.ts';
import type { Note } from '../../model/note.ts';
import { TextRecords } from './records.ts';

const aLine = (part: Pick<NoteLine, 'list' | 'index' | 'line'> & Partial<NoteLine>): NoteLine => ({
  column: 3,
  end: part.line,
  columns: {},
  ...part,
});

/** The records in the text of a note with the given lines. */
function recordsOf(lines: readonly NoteLine[], part: Partial<Note> = {}): TextRecords {
  const note = anArchive({ notes: [aNote({ id: 's/2017-01-05', lines, ...part })] }).find.note(
    's/2017-01-05',
  );
  if (!note) throw new Error('Expected the note to be in the archive.');
  return new TextRecords(note);
}

describe('the records in a text', () => {
  const lines = [
    aLine({ list: 'debt', index: 1, line: 9 }),
    aLine({ list: 'actions', index: 0, line: 7, breaks: [{ at: 5, line: 8, column: 3 }] }),
    aLine({ list: 'forNextTime', index: 0, line: 6, topic: { by: [] } }),
  ];
  const part = {
    actions: [anAction({ id: 'go' })],
    debt: [aDebt({ id: 'other' }), aDebt({ id: 'old' })],
    forNextTime: [aTopic({ id: 'alerts' })],
  };

  it('are in the order of its lines, without headings', () => {
    const records = recordsOf(lines, part);
    expect(records.all).toMatchObject([
      { list: 'actions', line: 7, wrapped: 1, anchor: 'go', isSaid: false },
      { list: 'debt', line: 9, wrapped: 0, anchor: 'old', isSaid: false },
    ]);
    expect([records.at('actions', 0), records.at('debt', 1), records.at('debt', 0)]).toEqual([
      0,
      1,
      undefined,
    ]);
  });

  it('are none while a note is planned', () => {
    expect(recordsOf(lines, { ...part, status: 'planned' }).all).toEqual([]);
  });
});

describe('the anchors of reports', () => {
  it.each([
    ['x', '_on-x'],
    ['s/x.1', '_on-s-x.1'],
    ['The New Office', '_on-the-new-office'],
  ])('on %s: %s, and with a number the second time', (ref, anchor) => {
    const lines = [0, 1].map((index) => aLine({ list: 'followUps', index, line: 7 + index }));
    const { all } = recordsOf(lines, { followUps: [aFollowUp({ ref }), aFollowUp({ ref })] });
    expect(all.map((one) => one.anchor)).toEqual([anchor, `${anchor}_2`]);
  });

  it('on aims, and of topics without an id', () => {
    const lines = [
      aLine({ list: 'objectives', index: 0, line: 7 }),
      aLine({ list: 'forNextTime', index: 0, line: 8 }),
    ];
    const { all } = recordsOf(lines, { checkIns: [aCheckIn({ ref: 'p1/o1.1' })], forNextTime: ['Office'] });
    expect(all.map(({ anchor }) => anchor)).toEqual(['_on-p1-o1.1', '_on-topic']);
  });

  it('are the id of a record from before the archive, which begins with its first report', () => {
    const { all } = recordsOf([aLine({ list: 'followUps', index: 0, line: 7 })], {
      followUps: [aFollowUp({ ref: 'old', text: 'From before' })],
    });
    expect(all.map(({ anchor }) => anchor)).toEqual(['old']);
  });
});

it.each<[string, NoteLine['columns'], number | undefined]>([
  ['behind its reference', { action: 5, note: 12 }, 12],
  ['nothing', { action: 5 }, undefined],
  // What is only indented below a report has the place of its reference.
  ['below it', { action: 5, note: 5 }, undefined],
])('a report says in its line: %s', (_, columns, saidColumn) => {
  const { all } = recordsOf([aLine({ list: 'followUps', index: 0, line: 7, columns })], {
    followUps: [aFollowUp({ ref: 'x' })],
  });
  expect(all[0]?.saidColumn).toBe(saidColumn);
});
