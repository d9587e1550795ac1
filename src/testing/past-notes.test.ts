import { describe, expect, it } from 'vitest';
import type { Archive } from '../core/model/archive.ts';
import type { LinkedNote } from '../core/model/linked-note.ts';
import type { FollowedRecord } from '../core/model/record.ts';
import type { Content } from '../core/model/registry.ts';
import { publishedArchive, readArchive } from '../core/reading.ts';
import { dueView, isDeferred, isOverdue } from '../core/views/lines/due.ts';
import { ownerRefs, servesRefs } from '../core/views/lines/ref.ts';
import { noteIndex } from '../core/views/note/index.ts';
import { type NotePage, notePage } from '../core/views/note/page.ts';
import type { Since } from '../core/views/note/since.ts';
import type { RecordThen } from '../core/views/note/then.ts';
import { readContentFolder } from '../disk/content-folder.ts';
import { awkward } from './awkward.ts';
import { generateOrganisation } from './generate/organisation.ts';

/*
 * The page of a past note shows its day. The left side equals that of a build on its date. The right side is empty if
 * and only if nothing has changed since. Both are compared with the records of that build, not with another page.
 */

const last = '2999-12-31';
const everyone = { drafts: true, private: true };
const { content: organisation } = readArchive(
  { files: generateOrganisation(), assets: [], findings: [] },
  last,
);
const folder = await readContentFolder('content');
if (!folder) throw new Error('The demo is missing.');
const { content: demo } = readArchive(folder, last);

/**
 * The content, the day of the build, the step between checked notes, and the minimum numbers of changed records, of
 * records with other owners or another due date, and of records with a missed or done round.
 */
const contents: readonly (readonly [string, Content, string, number, readonly [number, number, number]])[] = [
  ['the organisation', organisation, '2025-09-05', 4, [300, 60, 30]],
  ['the demo', demo, '2026-12-31', 1, [1, 0, 0]],
  ['what is awkward', awkward, '2017-12-31', 1, [9, 2, 0]],
];

/** A record on the page of a note, with both sides. */
interface Row {
  readonly key: string;
  readonly was: RecordThen;
  readonly since?: Since;
}

/** The records of a page, each once. If a record has several follow-ups, the last. */
function rowsOf({ lastTime, opened, decided, questions, debt }: NotePage): readonly Row[] {
  const earlier = [...(lastTime?.mentioned ?? []), ...(lastTime?.notMentioned ?? [])];
  const rows = [...earlier, ...opened, ...decided, ...questions, ...debt].flatMap(({ ref, was, since }) =>
    ref && was ? [{ key: `${ref.kind} ${ref.id}`, was, since }] : [],
  );
  return [...new Map(rows.map((row) => [row.key, row])).values()];
}

function recordsOf({ actions, decisions, questions, debt }: Archive): ReadonlyMap<string, FollowedRecord> {
  const all = [...actions, ...decisions, ...questions, ...debt];
  return new Map(all.map((record) => [`${record.kind} ${record.id}`, record]));
}

/** The values of a record that a build shows on its day. */
function shown(record: FollowedRecord, { today }: Archive): RecordThen {
  const isAction = record.kind === 'action';
  return {
    status: record.status,
    owners: ownerRefs(record.owners),
    serves: servesRefs(record.serves),
    everyone: record.owners.some(({ kind }) => kind === 'everyone'),
    // A past note does not move on to a later round.
    ...(isAction && { due: dueView({ ...record, roundAfter: undefined }, today) }),
    ...(isAction && isDeferred(record, today) && { start: record.start }),
  };
}

/** The values that differ if a record has changed. A `next-meeting` date that becomes known is no change. */
function stateOf(record: FollowedRecord, { today }: Archive): string {
  const owners = ownerRefs(record.owners).map(({ id }) => id);
  if (record.kind !== 'action') return JSON.stringify([record.status, owners]);
  const { due, status } = record;
  const day = due?.written === 'next-meeting' || record.entry.every ? due?.written : due?.day;
  return JSON.stringify([status, owners, day, isOverdue(record, today), isDeferred(record, today)]);
}

/** The number of times a record was carried over. Decisions and debt never are. */
const carried = (record: FollowedRecord) => ('carriedOver' in record ? record.carriedOver : 0);

/** The number of missed rounds of a recurring action. */
const missed = (record: FollowedRecord) =>
  record.kind === 'action' ? record.rounds.filter((round) => round.missed).length : 0;

/** The number of done rounds of a recurring action. */
const doneRounds = (record: FollowedRecord) =>
  record.kind === 'action' ? record.rounds.filter(({ done }) => done).length : 0;

/** Whether a later note reports on a record, or supersedes it. */
function isReportedAfter(record: FollowedRecord, note: LinkedNote): boolean {
  const day = note.note.date;
  return record.events.some((event) => event.kind !== 'not-mentioned' && event.note.note.date > day);
}

/** What became of the round that a recurring action was in: it is missed or done now, and the round overdue now. */
function becameOfRound(before: FollowedRecord, after: FollowedRecord, today: string) {
  if (before.kind !== 'action' || after.kind !== 'action' || after.entry.every === undefined)
    return undefined;
  const current = before.rounds.at(-1);
  const due = before.status === 'open' && current && !current.done ? current.due.day : undefined;
  const now = after.rounds.find((round) => round.due.day === due);
  if (due === undefined || !now) return undefined;
  const last = after.rounds.at(-1);
  const isLate = after.status === 'open' && last && !last.done && (last.due.day ?? '') < today;
  return {
    due,
    isMissed: now.missed !== undefined,
    done: now.done?.day,
    overdue: isLate ? last.due.day : undefined,
  };
}

describe.each(contents)('the notes of %s', (_, content, today, every, [changes, moves, rounds]) => {
  const now = publishedArchive(content, today, everyone);
  const index = noteIndex(now);
  const isAlone = ({ note }: LinkedNote) =>
    now.notes.filter((other) => other.note.date === note.date).length === 1;
  const notes = now.notes.filter((note, position) => position % every === 0 && isAlone(note));

  it.each(notes.map((note) => [note.id, note] as const))('show their day: %s', (id, note) => {
    const then = publishedArchive(content, note.note.date, everyone);
    const noteThen = then.find.note(id);
    if (!noteThen) throw new Error('Every note is held on its date.');
    const pageThen = notePage(noteThen, then, noteIndex(then));
    const page = notePage(note, now, index);
    if (page.lastTime) expect(page.lastTime.tally.reports).toBe(page.lastTime.mentioned.length);
    const [recordsThen, records] = [recordsOf(then), recordsOf(now)];
    const rows = rowsOf(page);
    expect(rows.map(({ key }) => key)).toEqual(rowsOf(pageThen).map(({ key }) => key));
    expect(page.lastTime?.tally).toEqual(pageThen.lastTime?.tally);
    for (const { ref, report, reason } of page.opened) {
      const { status, reason: given } = then.find.action(ref.id ?? '') ?? {};
      expect([ref.id, report.status, reason]).toEqual([ref.id, status, given]);
    }
    for (const { key, was, since } of rows) {
      const [before, after] = [recordsThen.get(key), records.get(key)];
      if (!before || !after) throw new Error(key);
      expect({ key, ...was }).toEqual({ key, ...shown(before, then) });
      const changed =
        stateOf(before, then) !== stateOf(after, now) ||
        isReportedAfter(after, note) ||
        missed(after) > missed(before);
      expect([key, since !== undefined]).toEqual([key, changed]);
      if (since)
        expect([key, since.carriedOver]).toEqual([key, Math.max(0, carried(after) - carried(before))]);
      const isForOther = JSON.stringify(was.serves) !== JSON.stringify(servesRefs(after.serves));
      expect([key, since?.serves !== undefined]).toEqual([key, isForOther]);
      const doneSince = (since?.roundDone ? 1 : 0) + (since?.laterRounds?.rounds ?? 0);
      expect([key, doneSince]).toEqual([key, doneRounds(after) - doneRounds(before)]);
      const round = since && becameOfRound(before, after, today);
      if (round) {
        const { missed: missedLater, roundDone, overdue } = since;
        expect([key, missedLater?.day === round.due]).toEqual([key, round.isMissed]);
        expect([key, roundDone?.day]).toEqual([key, round.done]);
        expect([key, overdue?.day]).toEqual([key, round.overdue]);
      }
    }
  });

  it('have enough records that changed', () => {
    const rows = notes.flatMap((note) => rowsOf(notePage(note, now, index)));
    expect(rows.filter(({ since }) => since).length).toBeGreaterThanOrEqual(changes);
    expect(rows.filter(({ since }) => since?.owners || since?.due).length).toBeGreaterThanOrEqual(moves);
    expect(rows.filter(({ since }) => since?.missed || since?.roundDone).length).toBeGreaterThanOrEqual(
      rounds,
    );
  });
});
