import { join } from 'node:path';
import { linkTarget } from '../../core/graph/mention/relative-path.ts';
import type { Archive } from '../../core/model/archive.ts';
import { isPicture } from '../../core/model/asset.ts';
import { contentPath } from '../../disk/content-path.ts';
import { pictureSizeAt } from '../../disk/picture-size.ts';
import { addressOf } from './address.ts';

/** A picture as it is written. */
interface WrittenPicture {
  readonly src: string;
  readonly alt: string;
  readonly title?: string;
}

/** What a page makes of a picture: the picture, a link to it, or only its words. */
export type ShownPicture =
  | { readonly kind: 'picture'; readonly attributes: Readonly<Record<string, string>> }
  | { readonly kind: 'link'; readonly href: string; readonly words: string }
  | { readonly kind: 'words'; readonly words: string };

/**
 * Returns what a page makes of a picture in the file at `path`. A picture on another site becomes a link, so that a page
 * never loads it, and so does a file that is no picture. HTML allows no link in a link.
 */
export function pictureOf(
  { src, alt, title }: WrittenPicture,
  { path, archive, inLink }: { readonly path: string; readonly archive: Archive; readonly inLink: boolean },
): ShownPicture {
  const address = addressOf(src, path, archive);
  if (address.kind === 'inside' && isPicture(src.trim().replace(/[?#].*$/, ''))) {
    const attributes = {
      ...(title && { title }),
      src: address.href,
      alt,
      ...sizeOf(src, path),
      loading: 'lazy',
    };
    return { kind: 'picture', attributes };
  }
  const words = alt || 'Picture';
  return address.kind === 'refused' || inLink
    ? { kind: 'words', words }
    : { kind: 'link', href: address.href, words };
}

/** The size of a picture of the content folder, so that the text does not jump once it is loaded. */
function sizeOf(written: string, path: string): { width?: string; height?: string } {
  const file = linkTarget(written.trim(), path)?.path;
  const size = file ? pictureSizeAt(join(contentPath(process.env), file)) : undefined;
  return size ? { width: `${size.width}`, height: `${size.height}` } : {};
}
