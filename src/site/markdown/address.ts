import { posix } from 'node:path';
import { linkTarget } from '../../core/graph/mention/relative-path.ts';
import type { Archive } from '../../core/model/archive.ts';
import { ownHost, parsedAddress } from '../../core/parse/body/link-scheme.ts';
import { filePath } from '../content-files.ts';
import { href, hrefOf } from '../routes.ts';

/** The target of a link in a text: another site, this site, or none (`refused`). */
export type Address =
  | { readonly kind: 'outside'; readonly href: string }
  | { readonly kind: 'inside'; readonly href: string }
  | { readonly kind: 'refused' };

const refused: Address = { kind: 'refused' };

/**
 * Returns the target of an address. Only http, https, mailto and relative addresses are allowed. The address is parsed
 * as a browser parses it, since a browser ignores tabs and line breaks within a scheme. A relative address starts from
 * the file at `path` in the content folder.
 */
export function addressOf(written: string, path: string, archive: Archive): Address {
  const url = parsedAddress(written);
  if (!url) return refused;
  if (url.protocol === 'mailto:') return { kind: 'outside', href: url.href };
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return refused;
  if (url.host !== ownHost || url.username) return { kind: 'outside', href: url.href };
  if (written.trim().startsWith('#')) return { kind: 'inside', href: url.hash };
  const file = linkTarget(written.trim(), path)?.path;
  return file ? fileAddress(file, url.hash, archive) : refused;
}

/** The address of a file of the content folder: its page if it has one, else the file itself. */
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
