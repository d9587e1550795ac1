/** A slug: `a-z`, `0-9`, `-` and `.`, beginning and ending with a letter or digit. */
export const slugPattern = /^[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?$/;

/** True for text that may be an id or one part of a path that makes an id. */
export function isSlug(text: string): boolean {
  return slugPattern.test(text) && !text.includes('..');
}

/** The nearest id to a text a person wrote: `Jean-René!` becomes `jean-rene`; empty when nothing is left. */
export function toSlug(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9.]+/g, '-')
    .replace(/\.{2,}/g, '.')
    .replace(/^[-.]+|[-.]+$/g, '');
}

/** A record's full id from the series and the short id that the note wrote; a full id stays as it is. */
export function recordId(seriesId: string, written: string): string {
  return written.includes('/') ? written : `${seriesId}/${written}`;
}
