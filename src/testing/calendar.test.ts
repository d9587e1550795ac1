import { describe, expect, it } from 'vitest';
import { meetingCount } from '../core/graph/history/meetings.ts';
import { publishedArchive, readArchive } from '../core/reading.ts';
import { calendarOf } from '../core/views/calendar/months.ts';
import { isActive, isOpen, isOverdue } from '../core/views/lines/due.ts';
import { expectedMeeting } from '../core/views/lines/expected-meeting.ts';
import { readContentFolder } from '../disk/content-folder.ts';
import { generateOrganisation } from './generate/organisation.ts';

/*
 * The months of the calendar count each meeting and each due date of the archive once, and agree with the other pages: the
 * meetings held, the next meeting of each series, and the actions that are open or overdue.
 */

const demo = await readContentFolder('content');
if (!demo) throw new Error('The demo is missing.');
const read = (folder: Parameters<typeof readArchive>[0]) => readArchive(folder, '2999-12-31').content;

describe.each([
  ['the demo', read(demo), ['2017-09-08', '2018-06-30', '2026-07-01']],
  [
    'the organisation',
    read({ files: generateOrganisation(), assets: [], findings: [] }),
    ['2023-12-31', '2024-06-30', '2025-09-05'],
  ],
] as const)('the calendar of %s', (_, content, days) => {
  it.each(days)('agrees with the other pages on %s', (today) => {
    const archive = publishedArchive(content, today, { drafts: false, private: false });
    const { months, ahead } = calendarOf(archive);
    const sum = (of: (month: (typeof months)[number]) => number) =>
      months.reduce((total, month) => total + of(month), 0);
    const due = months.flatMap((month) => month.days.flatMap((day) => day.due));
    const meetings = months.flatMap((month) => month.days.flatMap((day) => day.meetings));

    expect(sum(({ figures }) => figures.meetings.held)).toBe(meetingCount(archive.notes));
    expect(sum(({ figures }) => figures.meetings.planned)).toBe(meetingCount(archive.planned));
    const ofKind = archive.actions.filter(
      (action) => action.due?.day !== undefined && (isOpen(action) || action.status === 'done'),
    );
    expect(sum(({ figures }) => figures.due)).toBe(ofKind.length);
    expect(sum(({ figures }) => figures.open)).toBe(ofKind.filter((one) => isActive(one, today)).length);
    const overdue = archive.actions.filter((action) => isOverdue(action, today)).map(({ id }) => id);
    expect(due.flatMap(({ state, action }) => (state === 'overdue' ? [action.id] : [])).toSorted()).toEqual(
      overdue.toSorted(),
    );
    for (const series of archive.series) {
      const next = expectedMeeting(series, today);
      const waiting = meetings.find(
        (one) =>
          one.series.id === series.id &&
          (one.state === 'expected' || one.state === 'planned') &&
          one.day >= (next.kind === 'planned' ? today : ''),
      );
      const isShown = next.kind === 'planned' || next.kind === 'expected' || next.kind === 'expected-since';
      if (!isShown) expect(waiting?.state).not.toBe('expected');
      else if (waiting) expect([series.id, waiting.day]).toEqual([series.id, next.day]);
    }
    expect(ahead.every(({ day }) => day >= today)).toBe(true);
  });
});
