import { absolute } from '../core/exports/address.ts';
import { atomFeed } from '../core/exports/atom.ts';
import { calendar } from '../core/exports/calendar.ts';
import type { Archive } from '../core/model/archive.ts';
import type { Scope } from '../core/views/scope.ts';
import { addressesIn } from './addresses.ts';
import { feedPath, href, hrefOf, listPath } from './routes.ts';

/** A scope with its id as a parameter of a path, for `getStaticPaths` of feeds and calendars. */
export function scopePaths<K extends string>(scopes: readonly Scope[], key: K) {
  return scopes.map((scope) => ({ params: { [key]: scope.ref?.id ?? '' }, props: { scope } }));
}

/** The Atom feed of a scope as it is served. */
export function feedResponse(scope: Scope, { site, today }: Archive): Response {
  const page = scope.ref ? hrefOf(scope.ref) : href(listPath('home'));
  const place = {
    feed: absolute(site, href(feedPath(scope.ref))),
    page: absolute(site, page),
    of: addressesIn(site),
  };
  return served(atomFeed(scope, site, today, place), 'application/atom+xml');
}

/** The calendar of a scope as it is served. */
export function calendarResponse(scope: Scope, { site, today }: Archive): Response {
  return served(calendar(scope, site, today, addressesIn(site)), 'text/calendar');
}

function served(text: string, type: string): Response {
  return new Response(text, { headers: { 'content-type': `${type}; charset=utf-8` } });
}
