import { posix } from 'node:path';
import { linkTarget } from '../../core/graph/mention/relative-path.ts';
import type { Archive } from '../../core/model/archive.ts';
import { filePath, href, hrefOf } from '../routes.ts';

/** Where a link of a text leads: elsewhere, on this site, or (refused) nowhere. */
export type Address =
  | { readonly kind: 'outside'; readonly href: string }
  | { readonly kind: 'inside'; readonly href: string }
  | { readonly kind: 'refused' };

const refused: Address = { kind: 'refused' };
const host = 'site.invalid';

/**
 * Reads an address as a browser would (which skips tabs and line ends within a scheme) and lets only http, https,
 * mailto and relative ones pass. A relative one is taken from the file at `path` of the content folder.
 */
export function addressOf(written: string, path: string, archive: Archive): Address {
  const url = URL.parse(written, `https://${host}/`);
  if (!url) return refused;
  if (url.protocol === 'mailto:') return { kind: 'outside', href: url.href };
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return refused;
  if (url.host !== host || url.username) return { kind: 'outside', href: url.href };
  if (written.trim().startsWith('#')) return { kind: 'inside', href: url.hash };
  const file = linkTarget(written.trim(), path)?.path;
  return file ? fileAddress(file, url.hash, archive) : refused;
}

/** The address of a file of the content folder: the page of what it tells, or the file itself. */
function fileAddress(file: string, hash: string, archive: Archive): Address {
  const page = pageOf(file, archive);
  if (page !== undefined) return { kind: 'inside', href: page + hash };
  return posix.extname(file) === '.md' ? refused : { kind: 'inside', href: href(filePath(file)) + hash };
}

function pageOf(file: string, archive: Archive): string | undefined {
  const [folder, ...rest] = file.replace(/\.md$/, '').split('/');
  const id = rest.join('/');
  const { find } = archive;
  if (folder === 'notes' && find.note(id)) return hrefOf({ kind: 'note', id });
  if (folder === 'series' && find.series(id)) return hrefOf({ kind: 'series', id });
  if (folder === 'programs' && find.aim(id)?.kind === 'program') return hrefOf({ kind: 'program', id });
  if (folder === 'quarters' && find.quarter(id)) return hrefOf({ kind: 'quarter', id });
  return undefined;
}
