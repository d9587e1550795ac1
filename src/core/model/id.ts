/** A slug: `a-z`, `0-9`, `-` and `.`, beginning and ending with a letter or digit. */
const slugPattern = /^[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?$/;

/** Above this the folder of a page could not be made: file systems take 255 bytes a name. */
const longest = 100;

/** Files that the site itself writes, in whose place no page can stand. */
const siteFiles: readonly string[] = [
  'index.html',
  'ledger.json',
  'open.json',
  'closed.json',
  'feed.xml',
  'actions.ics',
];

/** True for text that may be an id or one part of a path that makes an id. */
export function isSlug(text: string): boolean {
  return (
    slugPattern.test(text) && !text.includes('..') && text.length <= longest && !siteFiles.includes(text)
  );
}

/** True for the id of a series; `page` would put its records where further pages of lists stand. */
export function isSeriesSlug(text: string): boolean {
  return isSlug(text) && text !== 'page';
}

/** What to expect of a text that is no slug, in words for a message. */
export function expectedSlug(text: string): string {
  if (text.length > longest) return `at most ${longest} characters`;
  if (text === 'page' || siteFiles.includes(text)) return 'a name that the site does not use itself';
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
  return siteFiles.includes(slug) ? slug.replace('.', '-') : slug;
}

/** A record's full id from the series and the short id that the note wrote; a full id stays as it is. */
export function recordId(seriesId: string, written: string): string {
  return written.includes('/') ? written : `${seriesId}/${written}`;
}
