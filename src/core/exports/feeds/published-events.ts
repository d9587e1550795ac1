import ICAL from 'ical.js';
import type { PublishedEvent, PublishedEvents } from '../../model/address/published-event.ts';
import type { Day } from '../../model/day/day.ts';
import type { Revision } from '../../views/feeds/revision.ts';

/** What a revision is, and not what it says. */
const ofRevision: ReadonlySet<string> = new Set(['dtstamp', 'last-modified', 'sequence']);

/**
 * Raises the revision of a component that says something else than in the published site, although no note says why: a
 * text was changed in place. It counts as changed today. A revision never falls below the published one.
 */
export function revised(component: ICAL.Component, published: PublishedEvents, today: Day): ICAL.Component {
  const { sequence, day } = publishedEvent(component);
  const now = revisionSince(
    published[keyOf(component)],
    { sequence, day, digest: digestOf(component) },
    today,
  );
  if (now.sequence !== sequence) component.updatePropertyWithValue('sequence', now.sequence);
  if (now.day !== day) {
    const time = ICAL.Time.fromDateTimeString(`${now.day}T00:00:00Z`);
    for (const name of ['dtstamp', 'last-modified']) component.updatePropertyWithValue(name, time);
  }
  return component;
}

/** Returns the revision of an event after the one that was published. */
export function revisionSince(
  before: PublishedEvent | undefined,
  { sequence, day, digest }: PublishedEvent,
  today: Day,
): Revision {
  if (!before) return { sequence, day };
  const isUnexplained = digest !== before.digest && sequence <= before.sequence;
  const days = [day, before.day, ...(isUnexplained ? [today] : [])];
  return {
    sequence: isUnexplained ? before.sequence + 1 : Math.max(sequence, before.sequence),
    day: days.reduce((last, other) => (other > last ? other : last)),
  };
}

/** Returns what a calendar says of an event, for the next build. */
export function publishedEvent(component: ICAL.Component): PublishedEvent {
  return {
    sequence: Number(component.getFirstPropertyValue('sequence')),
    day: `${component.getFirstPropertyValue('last-modified')}`.slice(0, 10),
    digest: digestOf(component),
  };
}

/** The UID of a component without the host, so that it is the same once a site moves. */
export function keyOf(component: ICAL.Component): string {
  return `${component.getFirstPropertyValue('uid')}`.replace(/@[^@]*$/, '');
}

function digestOf(component: ICAL.Component): string {
  const said = component.getAllProperties().filter(({ name }) => !ofRevision.has(name));
  return digest(said.map((property) => property.toICALString()).join('\n'));
}

/** A short digest of a text, in the manner of FNV-1a: two texts of one event are most unlikely to share it. */
function digest(text: string): string {
  let [low, high] = [0x811c9dc5, 0x01000193];
  for (let at = 0; at < text.length; at += 1) {
    low = Math.imul(low ^ text.charCodeAt(at), 0x01000193);
    high = Math.imul(high ^ text.charCodeAt(at), 0x85ebca6b) ^ (low >>> 15);
  }
  return [low, high].map((half) => (half >>> 0).toString(36).padStart(7, '0')).join('');
}
