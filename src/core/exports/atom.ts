import { Feed } from 'feed';
import type { Day } from '../model/day.ts';
import { toTime } from '../model/day.ts';
import type { SiteEntry } from '../model/registry.ts';
import { htmlText, withoutControls } from '../text/html-text.ts';
import { lookOf } from '../text/state.ts';
import { entriesInFeed, type FeedEntry, feedEntries } from '../views/feed-entries.ts';
import type { Scope } from '../views/scope.ts';
import { type AddressOf, hostOf } from './address.ts';

/** Where a feed and what it is about stand. */
export interface FeedPlace {
  readonly feed: string;
  readonly page: string;
  readonly of: AddressOf;
}

/**
 * The Atom feed (RFC 4287) of a scope: its newest notes, at most `entriesInFeed`, each with what it opened, closed and
 * said of the records of the scope. Days are midnight in UTC. Ids are `tag:` URIs (RFC 4151) made of the site's host and
 * the note's id, so that they outlive a move of the address. The same archive gives the same bytes.
 */
export function atomFeed(scope: Scope, site: SiteEntry, today: Day, place: FeedPlace): string {
  const entries = feedEntries(scope, today, entriesInFeed);
  const [newest] = entries.map(({ updated }) => updated).toSorted((a, b) => (a < b ? 1 : -1));
  const feed = new Feed({
    id: tagOf(site, scope.ref ? `${scope.ref.kind}/${scope.ref.id}` : 'site'),
    title: withoutControls(scope.ref ? `${scope.ref.label} · ${site.title}` : site.title),
    link: place.page,
    feedLinks: { atom: place.feed },
    language: site.language,
    updated: new Date(toTime(newest ?? today)),
    generator: 'Throughline',
  });
  for (const entry of entries) {
    feed.addItem({
      id: tagOf(site, `note/${entry.note.id}`),
      title: htmlText(entry.note.label),
      link: place.of(entry.note),
      date: new Date(toTime(entry.updated)),
      published: new Date(toTime(entry.day)),
      author: [{ name: withoutControls(entry.author) }],
      category: [{ name: withoutControls(entry.series.label), term: entry.series.id }],
      content: contentOf(entry, place.of),
    });
  }
  return feed.atom1();
}

function tagOf(site: SiteEntry, specific: string): string {
  return `tag:${hostOf(site)},2026:${specific}`;
}

function contentOf({ lede, items }: FeedEntry, addressOf: AddressOf): string {
  const lines = items.map(({ kind, ref, said }) => {
    const link = `<a href="${htmlText(addressOf(ref))}">${htmlText(ref.label)}</a>`;
    return `<li>${lookOf(kind).word}: ${link}${said === undefined ? '' : ` – ${htmlText(said)}`}</li>`;
  });
  const first = lede === undefined ? '' : `<p>${htmlText(lede)}</p>`;
  return `${first}${lines.length > 0 ? `<ul>${lines.join('')}</ul>` : ''}` || '<p>No record.</p>';
}
