import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { pictureSize, pictureSizeAt } from './picture-size.ts';

const latin = (text: string) => Buffer.from(text, 'latin1');
const hex = (text: string) => Buffer.from(text.replaceAll(' ', ''), 'hex');

/** The frame of a JPEG of 3 by 2 pixels. */
const frame = 'ffc0 0011 08 0002 0003 03 012200 021101 031101';
/** What a camera writes: one entry, the orientation. */
const camera = (orientation: string) =>
  `ffe1 0022 457869660000 4d4d002a00000008 0001 0112 0003 00000001 ${orientation} 0000 00000000`;

const png = Buffer.concat([latin('\x89PNG\r\n\x1A\n\0\0\0\rIHDR'), hex('00000003 00000002')]);

it.each([
  ['a PNG', png],
  ['a GIF', Buffer.concat([latin('GIF89a'), hex('0300 0200')])],
  ['a JPEG', hex(`ffd8 ffe0 0004 0000 ${frame}`)],
  ['a JPEG that stands upright', hex(`ffd8 ${camera('0001')} ${frame}`)],
  ['a WebP', Buffer.concat([latin('RIFF\0\0\0\0WEBPVP8 \0\0\0\0\0\0\0\x9D\x01\x2A'), hex('0300 0200')])],
  ['a WebP without loss', Buffer.concat([latin('RIFF\0\0\0\0WEBPVP8L\0\0\0\0\x2F'), hex('02400000')])],
  ['a WebP with more', Buffer.concat([latin('RIFF\0\0\0\0WEBPVP8X\0\0\0\0\0\0\0\0'), hex('020000 010000')])],
])('measures %s', (_, bytes) => {
  expect(pictureSize(bytes)).toEqual({ width: 3, height: 2 });
});

it('turns a JPEG that a camera took on its side', () => {
  expect(pictureSize(hex(`ffd8 ${camera('0006')} ${frame}`))).toEqual({ width: 2, height: 3 });
});

it.each([
  ['an empty file', ''],
  ['a text', 'PNG'],
  ['a PNG without its end', png.toString('latin1', 0, 20)],
  ['a JPEG without a frame', '\xFF\xD8\xFF\xE0\0\x04\0\0'],
  ['a GIF without pixels', 'GIF89a\0\0\0\0'],
  ['a PNG of more pixels than a browser draws', '\x89PNG\r\n\x1A\n\0\0\0\rIHDR\0\0\0\x01\x7F\xFF\xFF\xFF'],
])('does not measure %s', (_, text) => {
  expect(pictureSize(latin(text))).toBeUndefined();
});

it('measures a file, and no missing one', () => {
  const folder = mkdtempSync(join(tmpdir(), 'picture-size-'));
  try {
    writeFileSync(join(folder, 'a.png'), png);
    expect(pictureSizeAt(join(folder, 'a.png'))).toEqual({ width: 3, height: 2 });
    expect(pictureSizeAt(join(folder, 'b.png'))).toBeUndefined();
  } finally {
    rmSync(folder, { recursive: true });
  }
});
