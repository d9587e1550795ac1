import type { Archive } from '../../model/archive.ts';
import { instantOf } from '../../model/day/time.ts';
import type { LinkedNote } from '../../model/linked-note.ts';
import { noteDescription } from '../../text/note/description.ts';
import { authorsOf, noteLine, revisedOn } from '../../views/lines/note-line.ts';
import { personRef, seriesRef } from '../../views/lines/ref.ts';
import type { AddressOf } from '../lines/address.ts';

/**
 * A note in the terms of schema.org, an article (https://schema.org/Article) on an event (https://schema.org/Event), as
 * JSON-LD for a script element: `<` is escaped, so that no text can end it. A planned note is only the event: there are
 * no minutes yet. An assumed day is left out: schema.org has no way to say that a day is not certain.
 */
export function noteJsonLd(
  note: LinkedNote,
  { site, today }: Pick<Archive, 'site' | 'today'>,
  addressOf: AddressOf,
): string {
  const line = noteLine(note);
  const day = note.note.assumed ? undefined : line.day;
  const revised = revisedOn(note.note, today);
  const authors = authorsOf(note).map((person) => ({
    '@type': 'Person',
    name: person.name,
    url: addressOf(personRef(person)),
  }));
  const about = {
    '@type': 'Event',
    name: line.ref.label,
    startDate: day && line.time ? instantOf(day, line.time) : day,
    endDate: line.until,
    eventStatus: line.cancelled && 'https://schema.org/EventCancelled',
  };
  if (note.note.plan) {
    const planned = { description: noteDescription(line), url: addressOf(line.ref) };
    return inScript({ '@context': 'https://schema.org', ...about, ...planned });
  }
  return inScript({
    '@context': 'https://schema.org',
    '@type': 'Article',
    headline: line.ref.label,
    description: noteDescription(line),
    datePublished: day,
    dateModified: revised === line.day ? undefined : revised,
    inLanguage: note.note.language ?? site.language,
    url: addressOf(line.ref),
    author: authors.length > 1 ? authors : authors[0],
    isPartOf: {
      '@type': 'CreativeWorkSeries',
      name: line.series.label,
      url: addressOf(seriesRef(note.series)),
    },
    about,
  });
}

function inScript(value: object): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c');
}
