import type { Archive } from '../../model/archive.ts';
import type { Day } from '../../model/day/day.ts';
import type { LinkedNote } from '../../model/linked-note.ts';
import { revisedOn } from '../lines/note-line.ts';

/** What a page says of itself to other programs: the tags of Open Graph (https://ogp.me) and their like. */
export interface Preview {
  readonly type: 'website' | 'article' | 'profile';
  readonly title: string;
  readonly siteTitle: string;
  readonly description?: string;
  /** The language of the title, and its region: `en_GB`. */
  readonly locale: string;
  readonly address?: string;
  /** For a note: its date, and the date of its last amendment. */
  readonly published?: Day;
  readonly modified?: Day;
}

/** The parts of a preview that a page gives. */
export type PreviewOf = Pick<Preview, 'published' | 'modified'> & { readonly type: Preview['type'] };

/**
 * Returns the locale of Open Graph for a language tag. The form has a region, so a tag without one gets the likeliest
 * (Unicode CLDR).
 */
function localeOf(language: string): string {
  const locale = new Intl.Locale(language);
  const region = locale.region ?? locale.maximize().region;
  return region === undefined ? locale.language : `${locale.language}_${region}`;
}

/** The English of a site: its own variety if it is in English. */
function englishOf(language: string): string {
  return new Intl.Locale(language).language === 'en' ? language : 'en';
}

/**
 * Returns the preview of a page, whose title is in English without a `lang`. Without an address of the site it has no
 * address of its own.
 */
export function previewOf(
  { site }: Pick<Archive, 'site'>,
  page: {
    readonly title: string;
    readonly lang?: string;
    readonly description?: string;
    readonly address?: string;
  },
  { type, published, modified }: PreviewOf = { type: 'website' },
): Preview {
  return {
    type,
    title: page.title,
    siteTitle: site.title,
    description: page.description,
    locale: localeOf(page.lang ?? englishOf(site.language)),
    address: page.address,
    published,
    modified,
  };
}

/** Returns what is particular to the preview of a note. A planned note is not published yet. */
export function previewOfNote(
  { note }: Pick<LinkedNote, 'note'>,
  archive: Pick<Archive, 'today'>,
): PreviewOf {
  if (note.plan) return { type: 'article' };
  const revised = revisedOn(note, archive.today);
  return {
    type: 'article',
    published: note.date,
    ...(revised !== note.date && { modified: revised }),
  };
}
