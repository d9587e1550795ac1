import { posix } from 'node:path';
import { linkTarget, pageAt } from '../../core/graph/mention/relative-path.ts';
import { linkAddress } from '../../core/model/address/link-address.ts';
import type { Archive } from '../../core/model/archive.ts';
import { filePath } from '../content-files.ts';
import { href, hrefOf } from '../routes.ts';

/** The target of a link in a text: another site, this site, or none (`refused`). */
export type Address =
  | { readonly kind: 'outside'; readonly href: string }
  | { readonly kind: 'inside'; readonly href: string }
  | { readonly kind: 'refused' };

const refused: Address = { kind: 'refused' };

/**
 * Returns the target of an address, which the check judges in the same way. A relative one starts from the file at `path`
 * in the content folder.
 */
export function addressOf(written: string, path: string, archive: Archive): Address {
  const address = linkAddress(written);
  if (address.kind === 'outside') return address;
  if (address.kind !== 'inside') return refused;
  if (address.target.startsWith('#')) return { kind: 'inside', href: address.hash };
  const file = linkTarget(address.target, path)?.path;
  return file ? fileAddress(file, address.hash, archive) : refused;
}

/** The address of a file of the content folder: its page if it has one, else the file itself. */
function fileAddress(file: string, hash: string, archive: Archive): Address {
  const page = pageOf(file, archive);
  if (page !== undefined) return { kind: 'inside', href: page + hash };
  return posix.extname(file) === '.md' ? refused : { kind: 'inside', href: href(filePath(file)) + hash };
}

function pageOf(file: string, archive: Archive): string | undefined {
  const { folder, id = '' } = pageAt(file) ?? {};
  const { find, texts } = archive;
  if (folder === 'pages' && texts.some(({ ref }) => ref.kind === 'page' && ref.id === id))
    return hrefOf({ kind: 'page', id });
  if (folder === 'notes' && find.note(id)) return hrefOf({ kind: 'note', id });
  if (folder === 'series' && find.series(id)) return hrefOf({ kind: 'series', id });
  if (folder === 'programs' && find.aim(id)?.kind === 'program') return hrefOf({ kind: 'program', id });
  if (folder === 'quarters' && find.quarter(id)) return hrefOf({ kind: 'quarter', id });
  return undefined;
}
