import { describe, expect, it } from 'vitest';
import {
  aContent,
  aFollowUp,
  aNote,
  anAction,
  anArchive,
  aSeries,
  aTopic,
  aTopicReport,
} from '../../../testing/builders.ts';
import type { Note } from '../../model/note.ts';
import { publishedArchive } from '../../reading.ts';
import { parkedTopics } from '../../views/topic/parked.ts';

const day = (n: number) => `2026-01-${String(n).padStart(2, '0')}`;
const note = (n: number, part: Partial<Note> = {}, series = 's') =>
  aNote({
    id: `${series}/${day(n)}`,
    body: { ...aNote({ id: 's/2026-01-01' }).body, markdown: 'Said.' },
    ...part,
  });

/** What is parked after notes, as of a day: the text, its day, and the meetings that left it parked. */
function parkedAfter(notes: readonly Note[], today = '2026-02-01') {
  const archive = anArchive({ series: [aSeries({ id: 's' }), aSeries({ id: 'other' })], notes }, today);
  const series = archive.find.series('s');
  if (!series) throw new RangeError('s');
  return parkedTopics(
    series,
    archive.topics.filter((one) => one.series === series),
    today,
  ).now.map(
    ({ to, from, carriedOver, days, isFolded }) =>
      `${to.label}, ${from.day}, ${carriedOver}, ${days}${isFolded ? ', folded' : ''}`,
  );
}

describe('a parked topic', () => {
  const parks = note(1, { forNextTime: [aTopic({ id: 'secrets', text: 'Secrets' })] });

  it('stays over a meeting that does not mention it, with its age', () => {
    expect(parkedAfter([parks])).toEqual(['Secrets, 2026-01-01, 0, 31']);
    expect(parkedAfter([parks, note(8)])).toEqual(['Secrets, 2026-01-01, 1, 31']);
    expect(parkedAfter([parks, ...[8, 15, 22, 29].map((n) => note(n))])).toEqual([
      'Secrets, 2026-01-01, 4, 31',
    ]);
  });

  it.each(['discussed', 'tabled', 'dropped'] as const)('is %s by a follow-up', (status) => {
    const report = note(8, { followUps: [aTopicReport({ ref: 'secrets', status })] });
    expect(parkedAfter([parks, report])).toEqual([]);
    expect(parkedAfter([parks, report], day(7))).toEqual(['Secrets, 2026-01-01, 0, 6']);
  });

  it('stays with a mention, and is parked again by the same text or the status', () => {
    const mention = note(8, { followUps: [aTopicReport({ ref: 'secrets', note: 'Later.' })] });
    expect(parkedAfter([parks, mention])).toEqual(['Secrets, 2026-01-01, 1, 31']);
    const discussed = note(8, { followUps: [aTopicReport({ ref: 's/secrets', status: 'discussed' })] });
    expect(parkedAfter([parks, discussed, note(15, { forNextTime: ['secrets'] })])).toEqual([
      'Secrets, 2026-01-15, 0, 17',
    ]);
    const again = note(15, { followUps: [aTopicReport({ ref: 'secrets', status: 'parked' })] });
    expect(parkedAfter([parks, discussed, again])).toEqual(['Secrets, 2026-01-15, 0, 17']);
  });

  it('is closed by the status of its own entry, and by a note of another series', () => {
    expect(parkedAfter([note(1, { forNextTime: [aTopic({ id: 'a', status: 'dropped' })] })])).toEqual([]);
    const report = aTopicReport({ ref: 's/secrets', status: 'dropped' });
    expect(parkedAfter([parks, note(1, { followUps: [report] }, 'other')])).toEqual([]);
  });

  it('is left as it is by drafts, private, planned and later notes', () => {
    const closing = { followUps: [aTopicReport({ ref: 'secrets', status: 'discussed' })] };
    const parking = { forNextTime: ['Budget'] };
    const hidden: readonly Partial<Note>[] = [
      { status: 'draft' },
      { visibility: 'private' },
      { status: 'planned' },
      { id: 's/2026-03-01', date: '2026-03-01' },
    ];
    for (const part of hidden) {
      const content = aContent({
        series: [aSeries({ id: 's' })],
        notes: [parks, note(8, { ...closing, ...part }), note(9, { ...parking, ...part })],
      });
      const { topics } = publishedArchive(content, '2026-02-01', { drafts: false, private: false });
      expect(topics.map(({ id, events }) => [id, events.length])).toEqual([['s/secrets', 1]]);
    }
  });

  it('leaves no byte of a private topic, nor a reference to it', () => {
    const secret = aTopic({ id: 'secrets', text: 'Hush', visibility: 'private' });
    const content = aContent({
      series: [aSeries({ id: 's' })],
      notes: [
        note(1, { forNextTime: [secret] }),
        note(8, {
          followUps: [
            aTopicReport({ ref: 'hush', status: 'discussed' }),
            aTopicReport({ ref: 's/secrets', status: 'discussed' }),
          ],
          actions: [anAction({ id: 'a', topic: 'secrets' })],
        }),
      ],
    });
    const archive = publishedArchive(content, '2026-02-01', { drafts: false, private: false });
    expect(archive.topics).toEqual([]);
    expect(archive.notes.flatMap(({ note: { followUps } }) => followUps)).toEqual([]);
    expect(archive.actions[0]?.entry.topic).toBeUndefined();
  });
});

describe('a topic that is only a text', () => {
  const parks = note(1, { forNextTime: ['Secret management'] });

  it('is one topic however often it is repeated, and stays until a follow-up names its text or its id', () => {
    expect(parkedAfter([parks, note(8, { forNextTime: ['Secret management.'] })])).toEqual([
      'Secret management, 2026-01-01, 1, 31',
    ]);
    for (const ref of ['secret-management', 'Secret management', 's/secret-management'])
      expect(
        parkedAfter([parks, note(8, { followUps: [aTopicReport({ ref, status: 'discussed' })] })]),
      ).toEqual([]);
  });

  it('takes the id that a later note gives to its text', () => {
    const named = note(8, { forNextTime: [aTopic({ id: 'secrets', text: 'Secret management' })] });
    expect(parkedAfter([parks, named, note(15), note(22), note(29)])).toEqual([
      'Secret management, 2026-01-01, 4, 31',
    ]);
  });

  it('is folded after three meetings that did not mention it', () => {
    const later = [8, 15, 22].map((n) => note(n));
    expect(parkedAfter([parks, ...later.slice(1)])).toEqual(['Secret management, 2026-01-01, 2, 31']);
    expect(parkedAfter([parks, ...later])).toEqual(['Secret management, 2026-01-01, 3, 31, folded']);
    const again = note(22, { followUps: [aTopicReport({ ref: 'secret-management' })] });
    expect(parkedAfter([parks, ...later.slice(0, 2), again])).toEqual([
      'Secret management, 2026-01-01, 3, 31',
    ]);
  });
});

it('links records to the topic of their opening, then to that of a later follow-up', () => {
  const archive = anArchive(
    {
      notes: [
        note(1, {
          forNextTime: [aTopic({ id: 'secrets' }), 'Budget'],
          actions: [anAction({ id: 'a', topic: 'secrets' }), anAction({ id: 'b' })],
        }),
        note(8, {
          followUps: [aFollowUp({ ref: 'a', topic: 'Budget' }), aFollowUp({ ref: 'b', topic: 'secrets' })],
        }),
      ],
    },
    '2026-02-01',
  );
  expect(archive.actions.map(({ topic, firstTopic }) => [firstTopic?.id, topic?.id])).toEqual([
    ['s/secrets', 's/budget'],
    [undefined, 's/secrets'],
  ]);
});
