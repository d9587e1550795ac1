import { atomFeed } from '../core/exports/feeds/atom.ts';
import { calendar } from '../core/exports/feeds/calendar.ts';
import { siteAddress } from '../core/exports/lines/address.ts';
import type { Archive } from '../core/model/archive.ts';
import { meetingIds } from '../core/views/feeds/meeting-ids.ts';
import type { Scope } from '../core/views/feeds/scope.ts';
import { addressesIn } from './addresses.ts';
import { earlierAddresses } from './moved/earlier-addresses.ts';
import { feedPath, listPath, pathOf } from './routes.ts';

/** A scope with its id as a parameter of a path, for `getStaticPaths` of feeds and calendars. */
export function scopePaths<K extends string>(scopes: readonly Scope[], key: K) {
  return scopes.map((scope) => ({ params: { [key]: scope.ref?.id ?? '' }, props: { scope } }));
}

/** The Atom feed of a scope as it is served. */
export function feedResponse(scope: Scope, archive: Archive): Response {
  const { site } = archive;
  const place = {
    feed: siteAddress(site, feedPath(scope.ref)),
    page: siteAddress(site, scope.ref ? pathOf(scope.ref) : listPath('home')),
    of: addressesIn(site),
  };
  return served(atomFeed(scope, archive, place), 'application/atom+xml');
}

/** The ids of all meetings, which every calendar needs. */
const meetings = new WeakMap<Archive, ReturnType<typeof meetingIds>>();

/** The calendar of a scope as it is served. */
export function calendarResponse(scope: Scope, archive: Archive): Response {
  const ids = meetings.get(archive) ?? meetingIds(archive);
  meetings.set(archive, ids);
  return served(
    calendar(scope, archive, addressesIn(archive.site), earlierAddresses().events, ids),
    'text/calendar',
  );
}

function served(text: string, type: string): Response {
  return new Response(text, { headers: { 'content-type': `${type}; charset=utf-8` } });
}
