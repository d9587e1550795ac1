import { addresses } from './address/addresses.ts';
import { type IdKind, reservedNames } from './address/reserved-names.ts';

/** A slug: `a-z`, `0-9`, `-` and `.`, starting and ending with a letter or digit. */
const slugPattern = /^[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?$/;

/** Longest slug. The folder of a page has the same name, and file systems allow 255 bytes. */
const longest = 100;

// Marked so that a page which only joins ids does not fetch the table of addresses.
const reserved = /* @__PURE__ */ reservedNames(addresses);

/**
 * Whether a text is a valid id, or a valid part of a path that makes an id. With a kind, it must also differ from the
 * names that the site itself uses in the addresses of that kind. Ids without a kind are in no address.
 */
export function isSlug(text: string, kind?: IdKind): boolean {
  return slugPattern.test(text) && !text.includes('..') && text.length <= longest && !isReserved(text, kind);
}

/** Returns why a text is not a slug, as a message. `noun` is what it should be: an id or a file name. */
export function whyNoSlug(text: string, kind: IdKind | undefined, noun: 'id' | 'name'): string {
  if (text.trim() === '') return `The ${noun} is empty.`;
  if (text.length > longest)
    return `The ${noun} \`${text.slice(0, 120)}\` is longer than ${longest} characters.`;
  if (isReserved(text, kind)) return `The ${noun} \`${text}\` is reserved for the site.`;
  return `\`${text}\` is not a valid ${noun}: use \`a-z\`, \`0-9\`, \`-\` and \`.\`.`;
}

/** Returns the nearest id to a text: `Jean-René!` becomes `jean-rene`. Empty if nothing is left. */
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

/** Returns the full id of a record from its series and the id in the note. A full id is returned unchanged. */
export function recordId(seriesId: string, written: string): string {
  return written.includes('/') ? written : `${seriesId}/${written}`;
}

function isReserved(text: string, kind: IdKind | undefined): boolean {
  return reserved.files.has(text) || (kind !== undefined && reserved.byKind.get(kind)?.has(text) === true);
}
