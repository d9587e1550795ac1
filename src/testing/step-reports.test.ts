import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Archive } from '../core/model/archive.ts';
import type { Action } from '../core/model/record.ts';
import type { Ref } from '../core/model/ref.ts';
import { publishedArchive, readArchive } from '../core/reading.ts';
import { stateOfReport, stepText } from '../core/text/action/step.ts';
import { lookOf } from '../core/text/lines/status.ts';
import { dayChanges, type RecordChange } from '../core/views/as-of/day-changes.ts';
import { shareTally } from '../core/views/lines/team-shares.ts';
import { noteIndex } from '../core/views/note/index.ts';
import { notePage } from '../core/views/note/page.ts';
import { readContentFolder } from '../disk/content-folder.ts';
import { awkward } from './awkward.ts';
import { generateOrganisation } from './generate/organisation.ts';
import { archiveOfParts, partHistories } from './part-histories.ts';

/*
 * The changes of a day are compared with the records of a build on that day: a step is not called done or dropped while
 * its action is open, and the owners that it leaves are those of the open parts.
 */

const last = '2999-12-31';
const everyone = { drafts: true, private: true };
const read = (files: ReturnType<typeof generateOrganisation>) =>
  readArchive({ files, assets: [], findings: [] }, last).content;
const folder = await readContentFolder('content');
if (!folder) throw new Error('The demo is missing.');

/** The content, the step between days with notes, and the minimum numbers of reports on parts and of rounds. */
const contents = [
  ['the organisation', read(generateOrganisation()), 20, [20, 5]],
  ['the demo', readArchive(folder, last).content, 4, [0, 0]],
  ['what is awkward', awkward, 1, [2, 0]],
] as const;

/** The last change of each action on a day, if it is the last of all. */
function lastChanges(archive: Archive): readonly (readonly [Action, RecordChange])[] {
  const byId = new Map<string, RecordChange>();
  for (const { note, records } of dayChanges(archive, archive.today))
    for (const change of records) {
      const action = archive.find.action(change.ref.id);
      if (change.record === 'action' && action?.events.at(-1)?.note.id === note.id)
        byId.set(action.id, change);
    }
  return [...byId].flatMap(([id, change]) => {
    const action = archive.find.action(id);
    return action ? [[action, change] as const] : [];
  });
}

const wordsOf = ({ record, report }: RecordChange) => stepText(record, report) ?? lookOf(report.step).word;

/** A change says no more and no less than the action on its day. */
function agrees([action, change]: readonly [Action, RecordChange]): void {
  const { id, status, closed } = action;
  const { report } = change;
  const words = wordsOf(change);
  if (words === 'Done' || words === 'Dropped') expect(closed, `${id} ${words}`).toBeDefined();
  const now = /action now (\w+)$/.exec(words)?.[1];
  if (now) expect(status, id).toBe(now);
  if (/ound done$/.test(words)) expect(closed, id).toBeUndefined();
  const state = stateOfReport('action', report);
  const isOver = state === 'dropped' || (state === 'done' && !report.endsRound);
  if (isOver) expect(closed, `${id} ${words}`).toBeDefined();
  if (!report.part || report.endsRound) return;
  const left = closed === undefined ? (shareTally(action)?.left ?? report.part.left) : [];
  expect(idsOf(report.part.left), id).toEqual(idsOf(left));
}

const idsOf = (refs: readonly Ref[]) => refs.map(({ id }) => id).toSorted();

describe.each(contents)('%s', (_, content, step, [mostParts, mostRounds]) => {
  const days = [...new Set(content.notes.map(({ date }) => date))].toSorted();
  const withParts = new Set(
    content.notes.filter(({ followUps }) => followUps.some(({ team }) => team)).map(({ date }) => date),
  );
  const checked = [...days.filter((_day, index) => index % step === 0), ...[...withParts].slice(-mostParts)];
  const archives = [...new Set(checked)].map((day) => publishedArchive(content, day, everyone));
  const changes = archives.flatMap(lastChanges);

  it('has enough steps to compare', () => {
    expect(changes.filter(([, { report }]) => report.part).length).toBeGreaterThanOrEqual(mostParts);
    expect(changes.filter(([, { report }]) => report.endsRound).length).toBeGreaterThanOrEqual(mostRounds);
  });

  it('says of each action on its day what it is on that day', () => {
    for (const change of changes) agrees(change);
  });

  it('agrees with the page of the note', () => {
    for (const archive of archives.slice(-12)) {
      const index = noteIndex(archive);
      for (const { note, records } of dayChanges(archive, archive.today)) {
        const linked = archive.find.note(note.id);
        const rows = (linked && notePage(linked, archive, index).lastTime?.mentioned) ?? [];
        const printed = rows.map(({ ref, report }) => `${ref?.id} ${JSON.stringify(report)}`);
        for (const { record, ref, report } of records)
          if (record === 'action' && report.part)
            expect(printed).toContain(`${ref.id} ${JSON.stringify(report)}`);
      }
    }
  });
});

it('agrees after any reports on parts, hand-overs and rounds', () => {
  const seen = { parts: 0, given: 0, ends: 0, rounds: 0 };
  fc.assert(
    fc.property(partHistories(2), (history) => {
      const archive = archiveOfParts(history);
      for (const change of lastChanges(archive)) {
        const { part, endsRound } = change[1].report;
        if (part) seen.parts += 1;
        if (part?.to) seen.given += 1;
        if (part?.ends) seen.ends += 1;
        if (endsRound) seen.rounds += 1;
        agrees(change);
      }
    }),
    { numRuns: 1000, seed: 7 },
  );
  for (const [kind, number] of Object.entries(seen)) expect(number, kind).toBeGreaterThan(9);
});
