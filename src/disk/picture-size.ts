import { closeSync, openSync, readSync } from 'node:fs';
import { sizeOfAvif } from './avif-size.ts';
import { iconStarts } from './picture-start.ts';

/** The width and height of a picture in pixels, as a browser shows it. */
export interface PictureSize {
  readonly width: number;
  readonly height: number;
}

/** The size is near the start of a file, after the data of a camera at most. */
const mostBytes = 512 * 1024;

/** Most pixels of a side that a browser draws. A broken file can have any number, and would stretch its page. */
const longestSide = 65_535;

/** Returns the size of a picture that browsers draw, or `undefined` if there is no such file or it cannot be measured. */
export function pictureSizeAt(path: string): PictureSize | undefined {
  let file: number | undefined;
  try {
    file = openSync(path, 'r');
    const bytes = Buffer.alloc(mostBytes);
    return pictureSize(bytes.subarray(0, readSync(file, bytes, 0, mostBytes, 0)));
  } catch {
    return undefined;
  } finally {
    if (file !== undefined) closeSync(file);
  }
}

/** Returns the size of a picture from its first bytes, or `undefined` if they are no picture or end too early. */
export function pictureSize(bytes: Buffer): PictureSize | undefined {
  try {
    const size = sizeIn(bytes);
    const sides = size ? [size.width, size.height] : [];
    return sides.every((side) => side > 0 && side <= longestSide) ? size : undefined;
  } catch (error) {
    // A read behind the end.
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

function sizeIn(bytes: Buffer): PictureSize | undefined {
  const start = bytes.toString('latin1', 0, 16);
  if (start.startsWith('\x89PNG\r\n\x1A\n') && start.endsWith('IHDR'))
    return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
  if (/^GIF8[79]a/.test(start)) return { width: bytes.readUInt16LE(6), height: bytes.readUInt16LE(8) };
  if (start.startsWith('\xFF\xD8\xFF')) return sizeOfJpeg(bytes);
  if (start.startsWith('RIFF') && start.startsWith('WEBPVP8', 8)) return sizeOfWebp(bytes, start.charAt(15));
  if (/^.{4}ftyp/s.test(start)) return sizeOfAvif(bytes);
  if (start.startsWith('BM')) return sizeOfBmp(bytes);
  if (iconStarts.includes(start.slice(0, 4))) return sizeOfIcon(bytes);
  return undefined;
}

/** A picture with a negative height begins at its top. */
function sizeOfBmp(bytes: Buffer): PictureSize {
  return bytes.readUInt32LE(14) === 12
    ? { width: bytes.readUInt16LE(18), height: bytes.readUInt16LE(20) }
    : { width: bytes.readInt32LE(18), height: Math.abs(bytes.readInt32LE(22)) };
}

/** The largest picture of an icon, which a browser draws. A side of 0 is 256 pixels long. */
function sizeOfIcon(bytes: Buffer): PictureSize | undefined {
  const sizes = Array.from({ length: bytes.readUInt16LE(4) }, (_, index) => ({
    width: bytes.readUInt8(6 + index * 16) || 256,
    height: bytes.readUInt8(7 + index * 16) || 256,
  }));
  return sizes.toSorted((a, b) => b.width * b.height - a.width * a.height)[0];
}

function sizeOfWebp(bytes: Buffer, form: string): PictureSize | undefined {
  if (form === ' ')
    return { width: bytes.readUInt16LE(26) % 0x4000, height: bytes.readUInt16LE(28) % 0x4000 };
  if (form === 'X') return { width: bytes.readUIntLE(24, 3) + 1, height: bytes.readUIntLE(27, 3) + 1 };
  if (form !== 'L') return undefined;
  const packed = bytes.readUInt32LE(21);
  return { width: (packed % 0x4000) + 1, height: (Math.floor(packed / 0x4000) % 0x4000) + 1 };
}

/** Reads the segments of a JPEG up to the one with its size. A browser turns a picture that a camera took on its side. */
function sizeOfJpeg(bytes: Buffer): PictureSize | undefined {
  let onSide = false;
  for (let at = 2; bytes.readUInt8(at) === 0xff; ) {
    const marker = bytes.readUInt8(at + 1);
    const length = bytes.readUInt16BE(at + 2);
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame) {
      const [height, width] = [bytes.readUInt16BE(at + 5), bytes.readUInt16BE(at + 7)];
      return onSide ? { width: height, height: width } : { width, height };
    }
    if (marker === 0xe1 && bytes.toString('latin1', at + 4, at + 10) === 'Exif\0\0')
      onSide ||= orientationIn(bytes.subarray(at + 10, at + 2 + length)) >= 5;
    at += marker === 0xff ? 1 : 2 + length;
  }
  return undefined;
}

/** The orientation in the data of a camera, from 1 to 8. Those from 5 on are on their side. */
function orientationIn(exif: Buffer): number {
  const little = exif.toString('latin1', 0, 2) === 'II';
  const short = (at: number) => (little ? exif.readUInt16LE(at) : exif.readUInt16BE(at));
  const long = (at: number) => (little ? exif.readUInt32LE(at) : exif.readUInt32BE(at));
  try {
    const first = long(4);
    for (let index = 0; index < short(first); index += 1) {
      const entry = first + 2 + index * 12;
      if (short(entry) === 0x112) return short(entry + 8);
    }
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
  }
  return 1;
}
