import ICAL from 'ical.js';
import type { PublishedEvents } from '../../model/address/published-event.ts';
import type { Archive } from '../../model/archive.ts';
import { by } from '../../model/compare.ts';
import { withoutControls } from '../../text/lines/html-text.ts';
import { type CalendarItems, calendarItems } from '../../views/feeds/calendar-items.ts';
import { meetingIds } from '../../views/feeds/meeting-ids.ts';
import { type Scope, siteScope } from '../../views/feeds/scope.ts';
import type { AddressOf } from '../lines/address.ts';
import { actionTodo, meetingEvent } from './calendar-components.ts';
import { expectedEvent } from './expected-event.ts';
import { keyOf, publishedEvent, revised } from './published-events.ts';

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
 * gives the same bytes. `published` is what the calendars of the site said before, and `meetingsById` are the ids of all
 * meetings, for a caller that writes many calendars. The library folds lines at 75 octets and escapes text (§3.1, §3.3.11).
 */
export function calendar(
  scope: Scope,
  archive: Archive,
  of: AddressOf,
  published: PublishedEvents = {},
  meetingsById = meetingIds(archive),
): string {
  const { site } = archive;
  const whole = new ICAL.Component('vcalendar');
  const name = withoutControls(scope.ref ? `${scope.ref.label} · ${site.title}` : site.title);
  whole.addPropertyWithValue('version', '2.0');
  whole.addPropertyWithValue('prodid', '-//Throughline//Throughline//EN');
  whole.addPropertyWithValue('calscale', 'GREGORIAN');
  whole.addProperty(textProperty('name', name));
  whole.addProperty(textProperty('x-wr-calname', name));
  const events = componentsOf(scope, calendarItems(scope), archive, of, published, meetingsById);
  for (const event of events) whole.addSubcomponent(event);
  if (events.length === 0) whole.addSubcomponent(ICAL.Component.fromString(timeZone));
  // The library does not count the space that begins a continued line among its 75 octets.
  ICAL.foldLength = 74;
  return `${whole.toString()}\r\n`;
}

/** Returns what the calendars of a site say of each event, for the next build. */
export function publishedEvents(
  archive: Archive,
  of: AddressOf,
  published: PublishedEvents,
): PublishedEvents {
  const scope = siteScope(archive);
  const items = calendarItems(scope, Number.POSITIVE_INFINITY);
  const events = componentsOf(scope, items, archive, of, published, meetingIds(archive));
  return Object.fromEntries(
    events.map((event) => [keyOf(event), publishedEvent(event)] as const).sort(by(([key]) => key)),
  );
}

/** The meetings, the expected ones and the actions as components, each with its latest revision. */
function componentsOf(
  scope: Scope,
  { meetings, actions }: CalendarItems,
  archive: Archive,
  of: AddressOf,
  published: PublishedEvents,
  meetingsById: ReadonlyMap<string, string>,
): readonly ICAL.Component[] {
  const { site, today } = archive;
  const setting = { site, today, of, archive, meetings: meetingsById };
  return [
    ...meetings.map((meeting) => meetingEvent(meeting, setting)),
    ...(scope.series ?? []).flatMap((series) => expectedEvent(series, setting) ?? []),
    ...actions.map((action) => actionTodo(action, setting)),
  ].map((event) => revised(event, published, today));
}

/** A text property (RFC 7986 §5.1) that the library does not know and would not escape. */
function textProperty(name: string, text: string): ICAL.Property {
  const property = new ICAL.Property(name);
  property.resetType('text');
  property.setValue(text);
  return property;
}
