import { byMeeting, type Meeting, meetingCount } from '../../graph/history/meetings.ts';
import type { Day } from '../../model/day/day.ts';
import type { LinkedNote } from '../../model/linked-note.ts';
import type { Person } from '../../model/owner.ts';
import type { Ref } from '../../model/ref.ts';
import { type Capped, capped } from '../lines/capped.ts';
import { newestFirst } from '../lines/order.ts';
import { noteRef, seriesRef } from '../lines/ref.ts';
import { type CrowdMember, membersOf } from '../note/crowd.ts';
import type { Involvement } from './involvement.ts';

type Roles = Pick<Involvement, 'attended' | 'chaired' | 'scribed' | 'regretted'>;

/** The latest meetings with a person, and all their series. */
export interface PersonMeetings extends Capped<MeetingLine> {
  readonly series: readonly { readonly ref: Ref; readonly meetings: number }[];
  /** Whether the person had a role in any of the meetings that are listed. */
  readonly hasRoles: boolean;
}

/** A meeting with a person: its notes that name the person, and the roles. */
interface MeetingLine {
  readonly notes: readonly Ref[];
  readonly day: Day;
  readonly series: Ref;
  readonly role?: 'chair' | 'scribe' | 'chair and scribe';
  /** The role in the words of its notes, and the groups for which the person spoke. */
  readonly roles: readonly (Pick<CrowdMember, 'as' | 'of'> & { readonly lang?: string })[];
}

const shownMeetings = 20;

/** The notes of the meetings with a person, who attended, led or wrote them, newest first. */
export function notesWith({ attended, chaired, scribed }: Roles): readonly LinkedNote[] {
  return newestFirst([...attended, ...chaired, ...scribed]);
}

/** Counts the meetings with a person, for every page that gives the figure. */
export function meetingsWithCount(of: Roles): number {
  return meetingCount(notesWith(of));
}

/** Counts the meetings that a person sent regrets for and was in no note of, as the attendance of a series does. */
export function regrettedCount(of: Roles): number {
  return meetingCount([...of.regretted, ...of.attended]) - meetingCount(of.attended);
}

/** The meetings with a person. */
export function meetingsWith(person: Person, of: Roles): PersonMeetings {
  const all = byMeeting(notesWith(of));
  const meetings = capped(all, shownMeetings, (meeting) => meetingLine(meeting, person));
  const hasRoles = meetings.items.some(({ role, roles }) => role !== undefined || roles.length > 0);
  return { ...meetings, series: seriesOf(all), hasRoles };
}

function seriesOf(meetings: readonly Meeting[]): PersonMeetings['series'] {
  const counts = new Map<string, { ref: Ref; meetings: number }>();
  for (const [{ series }] of meetings) {
    const counted = counts.get(series.id);
    if (counted) counted.meetings += 1;
    else counts.set(series.id, { ref: seriesRef(series), meetings: 1 });
  }
  return [...counts.values()];
}

function meetingLine(meeting: Meeting, person: Person): MeetingLine {
  const [{ note, series }] = meeting;
  const chaired = meeting.some(({ chairs }) => chairs.includes(person));
  const scribed = meeting.some(({ scribes }) => scribes.includes(person));
  const role = chaired && scribed ? 'chair and scribe' : chaired ? 'chair' : scribed ? 'scribe' : undefined;
  return {
    notes: meeting.toReversed().map(noteRef),
    day: note.date,
    series: seriesRef(series),
    ...(role && { role }),
    roles: meeting
      .filter(({ roles }) => roles.has(person))
      .flatMap(({ roles, lang }) => membersOf([person], roles).map(({ as, of }) => ({ as, of, lang }))),
  };
}
