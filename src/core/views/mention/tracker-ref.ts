import type { Ref } from '../../model/ref.ts';

/** Names in an address that no id may have: those of further pages and of the list itself, and plain numbers. */
const taken = /^(?:page|index\.html|\d+)$/i;

/** Most letters of an address of an id. No folder has a longer name. */
const longest = 180;

/**
 * Returns the page of a tracker id, `/trackers/T170482/`. Two ids never share an address: `#12` is `12`, `/` is `,`,
 * another `#` is `~`, and other signs are `=` with their number. The letters stay as they are.
 */
export function trackerRef(id: string): Ref {
  return { kind: 'tracker', id: slugOf(id), label: id };
}

/** Whether an id has a page: one that is too long for an address has none. */
export function hasTrackerPage(id: string): boolean {
  return slugOf(id).length <= longest;
}

function slugOf(id: string): string {
  if (/^#\d+$/.test(id)) return id.slice(1);
  if (taken.test(id)) return `=${id}`;
  return id.replaceAll(/[^A-Za-z0-9._-]|^\.+/gu, (sign) => {
    if (sign === '/') return ',';
    return sign === '#' ? '~' : `=${[...sign].map((one) => one.codePointAt(0)?.toString(16)).join('.')}=`;
  });
}
