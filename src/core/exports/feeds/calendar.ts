import ICAL from 'ical.js';
import type { Archive } from '../../model/archive.ts';
import { withoutControls } from '../../text/lines/html-text.ts';
import { calendarItems } from '../../views/feeds/calendar-items.ts';
import { meetingIds } from '../../views/feeds/meeting-ids.ts';
import type { Scope } from '../../views/feeds/scope.ts';
import type { AddressOf } from '../lines/address.ts';
import { actionTodo, meetingEvent } from './calendar-components.ts';
import { expectedEvent } from './expected-event.ts';

/** The only component of an empty calendar, since a calendar needs one (§3.6). */
const timeZone = [
  'BEGIN:VTIMEZONE',
  'TZID:UTC',
  'BEGIN:STANDARD',
  'DTSTART:19700101T000000',
  'TZOFFSETFROM:+0000',
  'TZOFFSETTO:+0000',
  'END:STANDARD',
  'END:VTIMEZONE',
].join('\r\n');

/**
 * The calendar (RFC 5545) of a scope: a VEVENT for each note and for each expected next meeting, a VTODO for each
 * action. UIDs consist of
 * first ids and the address of the site, so that they never change. Days are midnight in UTC, so that the same archive
 * gives the same bytes. `meetingsById` are the ids of all meetings, for a caller that writes many calendars. The library folds lines at 75 octets and escapes text
 * (§3.1, §3.3.11).
 */
export function calendar(
  scope: Scope,
  archive: Archive,
  of: AddressOf,
  meetingsById = meetingIds(archive),
): string {
  const { site, today } = archive;
  const setting = { site, today, of, archive, meetings: meetingsById };
  const whole = new ICAL.Component('vcalendar');
  const name = withoutControls(scope.ref ? `${scope.ref.label} · ${site.title}` : site.title);
  whole.addPropertyWithValue('version', '2.0');
  whole.addPropertyWithValue('prodid', '-//Throughline//Throughline//EN');
  whole.addPropertyWithValue('calscale', 'GREGORIAN');
  whole.addProperty(textProperty('name', name));
  whole.addProperty(textProperty('x-wr-calname', name));
  const { meetings, actions } = calendarItems(scope);
  for (const meeting of meetings) whole.addSubcomponent(meetingEvent(meeting, setting));
  const expected = (scope.series ?? []).flatMap((series) => expectedEvent(series, setting) ?? []);
  for (const event of expected) whole.addSubcomponent(event);
  for (const action of actions) whole.addSubcomponent(actionTodo(action, setting));
  if (meetings.length + expected.length + actions.length === 0)
    whole.addSubcomponent(ICAL.Component.fromString(timeZone));
  // The library does not count the space that begins a continued line among its 75 octets.
  ICAL.foldLength = 74;
  return `${whole.toString()}\r\n`;
}

/** A text property (RFC 7986 §5.1) that the library does not know and would not escape. */
function textProperty(name: string, text: string): ICAL.Property {
  const property = new ICAL.Property(name);
  property.resetType('text');
  property.setValue(text);
  return property;
}
