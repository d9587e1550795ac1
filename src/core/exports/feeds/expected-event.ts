import ICAL from 'ical.js';
import { firstId } from '../../model/address/former.ts';
import type { Series } from '../../model/linked-note.ts';
import { withoutControls } from '../../text/lines/html-text.ts';
import { expectedMeeting } from '../../views/lines/expected-meeting.ts';
import { seriesRef } from '../../views/lines/ref.ts';
import { type CalendarSetting, identify, wholeDay } from './calendar-components.ts';

/**
 * The expected next meeting of a series as a tentative VEVENT of a whole day. Its UID is that of a meeting of that day, so a
 * note of it replaces the event. `undefined` if the meeting is planned, whose note is an event, or has no day ahead.
 */
export function expectedEvent(series: Series, setting: CalendarSetting): ICAL.Component | undefined {
  const { today, archive } = setting;
  const next = expectedMeeting(series, today);
  if (next.kind !== 'expected') return undefined;
  const ref = seriesRef(series);
  const event = new ICAL.Component('vevent');
  const id = `${firstId(ref, archive.former)}/${next.day}`;
  const day = next.since < next.day ? next.since : today;
  identify(event, { ref, uid: { kind: 'note', id }, revision: { day, sequence: 0 } }, setting);
  event.addPropertyWithValue('dtstart', wholeDay(next.day));
  event.addPropertyWithValue('summary', withoutControls(ref.label));
  event.addPropertyWithValue('categories', withoutControls(ref.label));
  event.addPropertyWithValue('status', 'TENTATIVE');
  event.addPropertyWithValue('transp', 'TRANSPARENT');
  return event;
}
