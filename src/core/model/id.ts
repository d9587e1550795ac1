import { addresses } from './addresses.ts';
import { type IdKind, reservedNames } from './reserved-names.ts';

/** A slug: `a-z`, `0-9`, `-` and `.`, beginning and ending with a letter or digit. */
const slugPattern = /^[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?$/;

/** Above this the folder of a page could not be made: file systems take 255 bytes a name. */
const longest = 100;

const reserved = reservedNames(addresses);

/**
 * True for text that may be an id or one part of a path that makes an id. With a kind it is also no name that the
 * site has where such an id is in an address; ids without a kind are in no address.
 */
export function isSlug(text: string, kind?: IdKind): boolean {
  return slugPattern.test(text) && !text.includes('..') && text.length <= longest && !isReserved(text, kind);
}

/** What to expect of a text that is no slug, in words for a message. */
export function expectedSlug(text: string, kind?: IdKind): string {
  if (text.length > longest) return `at most ${longest} characters`;
  if (isReserved(text, kind)) return 'a name that the site does not use itself';
  return 'a slug of `a-z`, `0-9`, `-` and `.`';
}

/** The nearest id to a text a person wrote: `Jean-René!` becomes `jean-rene`; empty when nothing is left. */
export function toSlug(text: string): string {
  const slug = text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9.]+/g, '-')
    .replace(/\.{2,}/g, '.')
    .replace(/^[-.]+/, '')
    .slice(0, longest)
    .replace(/[-.]+$/, '');
  return reserved.files.has(slug) ? slug.replace('.', '-') : slug;
}

/** A record's full id from the series and the short id that the note wrote; a full id stays as it is. */
export function recordId(seriesId: string, written: string): string {
  return written.includes('/') ? written : `${seriesId}/${written}`;
}

function isReserved(text: string, kind: IdKind | undefined): boolean {
  return reserved.files.has(text) || (kind !== undefined && reserved.byKind.get(kind)?.has(text) === true);
}
