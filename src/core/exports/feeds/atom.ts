import XMLBuilder from 'fast-xml-builder';
import { firstId } from '../../model/address/former.ts';
import type { Archive } from '../../model/archive.ts';
import { byCodeUnit } from '../../model/compare.ts';
import type { Day } from '../../model/day/day.ts';
import { isAssumed } from '../../model/ref.ts';
import { stepText } from '../../text/action/step.ts';
import { printDay } from '../../text/lines/day.ts';
import { htmlText, langAttribute, withoutControls } from '../../text/lines/html-text.ts';
import { openedWord } from '../../text/lines/record-status.ts';
import { lookOf } from '../../text/lines/status.ts';
import { entriesInFeed, type FeedEntry, feedEntries } from '../../views/feeds/entries.ts';
import type { Scope } from '../../views/feeds/scope.ts';
import type { AddressOf } from '../lines/address.ts';
import { tagOf } from '../lines/lasting-id.ts';

/** The addresses of a feed and of its page. */
export interface FeedPlace {
  readonly feed: string;
  readonly page: string;
  readonly of: AddressOf;
}

/**
 * The Atom feed (RFC 4287) of a scope: its latest notes, at most `entriesInFeed`, each with the records of the scope that
 * it opened, closed or reported on. Ids are those that its notes had first. Dates are midnight in UTC. Addresses are
 * relative (§2) if the site has no `url`. The same notes give the same bytes on every day.
 */
export function atomFeed(scope: Scope, archive: Archive, place: FeedPlace): string {
  const { site, former } = archive;
  const entries = feedEntries(scope, archive, entriesInFeed);
  const updated = entries.map((entry) => entry.updated).toSorted(byCodeUnit);
  return writer().build({
    '?xml': { '@version': '1.0', '@encoding': 'utf-8' },
    feed: {
      '@xmlns': 'http://www.w3.org/2005/Atom',
      '@xml:lang': site.language,
      id: tagOf(site, scope.ref && { kind: scope.ref.kind, id: firstId(scope.ref, former) }),
      title: withoutControls(scope.ref ? `${scope.ref.label} · ${site.title}` : site.title),
      updated: startOf(updated.at(-1) ?? neverChanged),
      generator: 'Throughline',
      link: [
        { '@rel': 'self', '@type': 'application/atom+xml', '@href': place.feed },
        { '@rel': 'alternate', '@type': 'text/html', '@href': place.page },
      ],
      entry: entries.map((entry) => entryOf(entry, archive, place.of)),
    },
  });
}

/** The day of a feed without notes. An empty feed must have one (§4.2.15), and has not changed since. */
const neverChanged: Day = '1970-01-01';

/** Escapes every text and attribute once. */
function writer() {
  return new XMLBuilder({
    ignoreAttributes: false,
    attributeNamePrefix: '@',
    format: true,
    suppressEmptyNode: true,
  });
}

function entryOf(entry: FeedEntry, { site, former }: Archive, of: AddressOf) {
  const { note, series, day, updated, author } = entry;
  const language = note.lang ?? 'en';
  return {
    ...(language !== site.language && { '@xml:lang': language }),
    id: tagOf(site, { kind: 'note', id: firstId(note, former) }),
    title: withoutControls(note.label),
    link: { '@rel': 'alternate', '@type': 'text/html', '@href': of(note) },
    published: startOf(day),
    updated: startOf(updated),
    author: { name: withoutControls(author) },
    category: { '@term': series.id, '@label': withoutControls(series.label) },
    // HTML as text (§4.1.3.3): the text of a note is escaped once in the HTML, and again with it.
    content: {
      '@type': 'html',
      ...(language !== 'en' && { '@xml:lang': 'en' }),
      '#text': contentOf(entry, of),
    },
  };
}

function contentOf({ note, day, lede, items }: FeedEntry, of: AddressOf): string {
  const lang = langAttribute(note.lang);
  const lines = items.map((item) => {
    const { ref, said } = item;
    const quote =
      said === undefined ? '' : lang ? ` <span${lang}>“${htmlText(said)}”</span>` : ` “${htmlText(said)}”`;
    const link = `<a href="${htmlText(of(ref))}"${langAttribute(ref.lang)}>${htmlText(ref.label)}</a>`;
    return `<li>${htmlText(changeOf(item))}: ${link}${quote}</li>`;
  });
  const about = isAssumed(day, note) ? `<p>Assumed date: ${printDay(day, 'long', note)}.</p>` : '';
  const first = about + (lede === undefined ? '' : `<p${lang}>${htmlText(lede)}</p>`);
  return `${first}${lines.length > 0 ? `<ul>${lines.join('')}</ul>` : ''}` || '<p>No records.</p>';
}

/** The change in words: `Done`, `Asked`, `Ops done`, `Round done`. */
function changeOf({ report, record, earlier }: FeedEntry['items'][number]): string {
  const { step } = report;
  return step === 'opened' ? openedWord(record, earlier) : (stepText(record, report) ?? lookOf(step).word);
}

function startOf(day: Day): string {
  return `${day}T00:00:00Z`;
}
