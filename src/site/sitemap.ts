import { join } from 'node:path';
import { siteAddress } from '../core/exports/lines/address.ts';
import { type SitemapPage, sitemapFiles } from '../core/exports/sitemap/sitemap.ts';
import type { Archive } from '../core/model/archive.ts';
import type { Day } from '../core/model/day/day.ts';
import type { SiteEntry } from '../core/model/registry.ts';
import { lastChanges } from '../core/views/feeds/last-changes.ts';
import { movedPages } from '../core/views/moved/pages.ts';
import { replaceText } from '../disk/replace-file.ts';
import { foldersWith, makeFolder } from '../disk/site-folder.ts';
import { furtherParts } from './long-note/note-parts.ts';
import { earlierAddresses } from './moved/earlier-addresses.ts';
import { movedParts } from './moved/moved-parts.ts';
import { listPath, notePartPath, pathOf, sitemapPath } from './routes.ts';

/** Whether a site has a sitemap: it needs whole addresses, and a site that is not to be found has none. */
export function hasSitemap({ url, noindex }: Pick<SiteEntry, 'url' | 'noindex'>): boolean {
  return url !== undefined && !noindex;
}

/** Writes the sitemap of the pages in `folder`. */
export async function writeSitemap(archive: Archive, folder: string): Promise<void> {
  const { site } = archive;
  if (!hasSitemap(site)) return;
  const changed = changesByPath(archive);
  // A page that only leads on asks not to be indexed.
  const { addresses, gone } = earlierAddresses();
  const leadOn = [...movedPages(archive), ...movedParts(archive, [...addresses, ...gone])];
  const moved = new Set(leadOn.map(({ from }) => from));
  const paths = (await foldersWith('index.html', folder)).filter((path) => !moved.has(path));
  const pages = paths.map(
    (path): SitemapPage => ({
      address: siteAddress(site, path),
      changed: changed.get(path),
    }),
  );
  const { first, files } = sitemapFiles(pages, (file) => siteAddress(site, sitemapPath(file)));
  await replaceText(join(folder, sitemapPath()), first);
  if (files.length > 0) await makeFolder(join(folder, 'sitemap'));
  for (const [index, file] of files.entries()) await replaceText(join(folder, sitemapPath(index + 1)), file);
}

/** The day of the last change of each page whose notes say it. */
function changesByPath(archive: Archive): ReadonlyMap<string, Day> {
  const days = new Map(lastChanges(archive).map(({ ref, day }) => [pathOf(ref), day]));
  for (const { note, part } of furtherParts(archive)) {
    const day = days.get(pathOf({ kind: 'note', id: note.id }));
    if (day !== undefined) days.set(notePartPath(note.id, part), day);
  }
  const newest = archive.notes.at(-1)?.note.date;
  if (newest !== undefined) for (const list of ['home', 'notes'] as const) days.set(listPath(list), newest);
  return days;
}
