import { closeSync, openSync, readSync } from 'node:fs';

/** How the files begin that browsers draw: PNG, JPEG, GIF, WebP and BMP. */
const starts = /^(?:\x89PNG\r\n|\xFF\xD8\xFF|GIF8[79]a|RIFF[\s\S]{4}WEBP|BM)/;
/** The starts of icons and cursors. */
export const iconStarts: readonly string[] = ['\0\0\u0001\0', '\0\0\u0002\0'];
/** AVIF and its sequences. */
const avif = /^[\s\S]{4}ftyp[\s\S]*avi[fs]/;

/**
 * Whether a file begins like a picture, whatever its name. A text that stands for a picture, such as a pointer to large
 * storage, does not. A file that cannot be read counts as a picture: that is reported elsewhere.
 */
export function looksLikePicture(path: string): boolean {
  let file: number | undefined;
  try {
    file = openSync(path, 'r');
    const bytes = Buffer.alloc(64);
    const start = bytes.toString('latin1', 0, readSync(file, bytes, 0, bytes.length, 0));
    return starts.test(start) || iconStarts.includes(start.slice(0, 4)) || avif.test(start);
  } catch {
    return true;
  } finally {
    if (file !== undefined) closeSync(file);
  }
}
