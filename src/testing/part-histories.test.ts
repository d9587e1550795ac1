import fc from 'fast-check';
import { expect, it } from 'vitest';
import { addDays } from '../core/model/day/day.ts';
import { partyOf } from '../core/model/owner.ts';
import type { ActionHistory } from '../core/model/record.ts';
import { publishedArchive, readArchive } from '../core/reading.ts';
import { ownerRefs } from '../core/views/lines/ref.ts';
import { endedPartOf, isOpenFor, isOverFor } from '../core/views/lines/team-shares.ts';
import { digest } from '../core/views/report/digest.ts';
import { report } from '../core/views/report/report.ts';
import { wholeSubject } from '../core/views/report/subject.ts';
import { generateOrganisation } from './generate/organisation.ts';
import { archiveOfParts, daysOfParts, partHistories, partOwners } from './part-histories.ts';

/*
 * An open action always belongs to somebody, a closed one has no open part, and a part that ended is in one digest.
 */

const ends = ['done', 'dropped'] as const;
const moves: ReadonlySet<string> = new Set(['reopened', ...ends]);
const isClosed = ({ status }: Pick<ActionHistory, 'status'>) =>
  ['done', 'dropped', 'superseded'].includes(status);
const ownersOf = (action: Pick<ActionHistory, 'owners'>) => ownerRefs(action.owners).map(({ id }) => id);

/** Whether an action agrees with its parts. */
function agrees(action: ActionHistory, about: string): void {
  const ids = ownersOf(action);
  if (isClosed(action))
    expect(
      action.parts.filter(({ status }) => !status),
      about,
    ).toEqual([]);
  else if (ids.length > 0)
    expect(
      ids.filter((id) => isOpenFor(action, id)),
      about,
    ).not.toEqual([]);
}

it('gives an open action to somebody on each day of any history', () => {
  const seen = { closed: 0, open: 0, ended: 0 };
  fc.assert(
    fc.property(partHistories(2), (history) => {
      const [action] = archiveOfParts(history).actions;
      for (const day of daysOfParts(history)) {
        const then = action?.historyOn(day);
        if (!then) continue;
        agrees(then, day);
        seen[isClosed(then) ? 'closed' : 'open'] += 1;
        if (partOwners.some((id) => endedPartOf(then, id))) seen.ended += 1;
      }
    }),
    { numRuns: 1000, seed: 11 },
  );
  for (const [kind, number] of Object.entries(seen)) expect(number, kind).toBeGreaterThan(100);
});

it('keeps what the owners of parts did when the whole is dropped', () => {
  let kept = 0;
  const ownDone = (then?: ActionHistory) =>
    (then?.parts ?? []).filter(
      ({ owner, status, event }) =>
        status === 'done' && event?.part && partyOf(event.part.owner).id === partyOf(owner).id,
    );
  fc.assert(
    fc.property(partHistories(1), (history) => {
      fc.pre(history.action.every === undefined);
      const meetings = [...history.meetings, [{ status: 'dropped' as const }]];
      const dropped = { ...history, meetings };
      const [action] = archiveOfParts(dropped).actions;
      const [before, after] = daysOfParts(dropped)
        .slice(-2)
        .map((day) => ownDone(action?.historyOn(day)));
      expect(after).toEqual(before);
      kept += before?.length ?? 0;
    }),
    { numRuns: 300, seed: 13 },
  );
  expect(kept).toBeGreaterThan(20);
});

it('closes a closed action in no other way by the end of one part, so that no book reopens it', () => {
  let again = 0;
  fc.assert(
    fc.property(partHistories(1), (history) => {
      const archive = archiveOfParts(history);
      const [action] = archive.actions;
      const days = daysOfParts(history);
      for (const [index, [reported]] of history.meetings.entries()) {
        const [before = '', day = ''] = days.slice(index);
        const [was, is] = [before, day].map((one) => action?.historyOn(one));
        const isOfPart = action?.events.some(({ part, note }) => part && note.note.date === day);
        const isEnd = reported?.status === 'done' || reported?.status === 'dropped';
        if (!was || !is || !isOfPart || !isEnd || !isClosed(was)) continue;
        again += 1;
        expect([is.status, is.closed], day).toEqual([was.status, was.closed]);
        const { sections } = report(wholeSubject(archive), { since: addDays(before, 1), until: day });
        expect(sections.filter(({ part }) => moves.has(part))).toEqual([]);
      }
    }),
    { numRuns: 1000, seed: 14 },
  );
  expect(again).toBeGreaterThan(50);
});

it('has an ended part in one of consecutive digests, until it is reopened', () => {
  let listed = 0;
  fc.assert(
    fc.property(partHistories(1), (history) => {
      fc.pre(history.action.every === undefined);
      const archive = archiveOfParts(history);
      const days = daysOfParts(history);
      for (const id of partOwners)
        for (const as of ends) {
          const kind = id === 'ann' ? 'person' : 'team';
          let isListed = false;
          for (const [index, day] of days.entries()) {
            const { sections } = digest({ kind, id, label: id }, archive, {
              since: addDays(days[index - 1] ?? addDays(day, -1), 1),
              until: day,
            });
            const count = sections.find(({ part }) => part === as)?.lines.length ?? 0;
            if (isListed) expect(count, `${id} ${as} ${day}`).toBe(0);
            listed += count;
            const then = archive.actions[0]?.historyOn(day);
            const isEnded =
              then?.parts.length === 0 ? isClosed(then) : then !== undefined && isOverFor(then, id);
            isListed = isEnded && (isListed || count > 0);
          }
        }
    }),
    { numRuns: 300, seed: 12 },
  );
  expect(listed).toBeGreaterThan(100);
});

it.each(['2024-04-30', '2025-01-31', '2025-09-05'])(
  'gives each open action of the organisation to somebody on %s',
  (day) => {
    const files = generateOrganisation();
    const { content } = readArchive({ files, assets: [], findings: [] }, '2999-12-31');
    const { actions } = publishedArchive(content, day, { drafts: true, private: true });
    for (const action of actions) if (action.entry.every === undefined) agrees(action, action.id);
    expect(actions.filter(({ parts }) => parts.length > 0).length).toBeGreaterThan(5);
  },
);
