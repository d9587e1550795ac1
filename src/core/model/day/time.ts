import { byCodeUnit } from '../compare.ts';
import { type Day, toTime } from './day.ts';

/** The time of a note as it is written: `14:00`, `14:00Z` or `14:00 Europe/Berlin`. */
export type Time = string;

const shape = /^([01]\d|2[0-3]):([0-5]\d)(Z| [A-Za-z]+(?:[/_+-][A-Za-z0-9]+)*)?$/;
/** The length of `14:00`, before a zone. */
const clock = 5;
const perMinute = 60_000;

/** Whether a text is a time, without a time zone or with one that is known. */
export function isTime(text: string): boolean {
  const [whole, , , zone] = shape.exec(text) ?? [];
  return whole !== undefined && (zone === undefined || zone === 'Z' || isZone(zone.slice(1)));
}

/**
 * Returns the minutes of a time from midnight UTC of its day, by which the notes of a day are ordered. A time without a zone
 * counts as UTC, since nothing says where it was read.
 */
export function minutesOf(day: Day, time: Time): number {
  const [, hours, minutes, zone] = shape.exec(time) ?? [];
  const local = 60 * Number(hours) + Number(minutes);
  return zone === undefined || zone === 'Z' ? local : local - offsetOf(zone.slice(1), day, local);
}

/**
 * Compares two times of a day. Those of one zone are compared as they are written: finding the offset of a zone is slow, and
 * a sort would ask for it with each pair.
 */
export function byTime(day: Day, a: Time, b: Time): number {
  return a.slice(clock) === b.slice(clock) ? byCodeUnit(a, b) : minutesOf(day, a) - minutesOf(day, b);
}

/** Returns a time for machines (ISO 8601): in UTC if its zone is known, else without a zone. */
export function instantOf(day: Day, time: Time): string {
  if (/^\d\d:\d\d$/.test(time)) return `${day}T${time}:00`;
  return new Date(toTime(day) + perMinute * minutesOf(day, time)).toISOString().replace('.000', '');
}

function isZone(zone: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }).format(0) !== '';
  } catch {
    return false;
  }
}

/** Returns the minutes by which the clocks of a zone are ahead of UTC at a time that they show. */
function offsetOf(zone: string, day: Day, minutes: number): number {
  const format = new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'longOffset' });
  const at = (time: number) => {
    const [, sign, hours, rest] = /GMT(?:([+-])(\d\d):(\d\d))?/.exec(format.format(time)) ?? [];
    return (sign === '-' ? -1 : 1) * (60 * Number(hours ?? 0) + Number(rest ?? 0));
  };
  // The offset at the guess may be that of before a change of the clocks.
  const utc = toTime(day) + perMinute * minutes;
  return at(utc - perMinute * at(utc));
}
