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

const size = (length: number) => length.toString(16).padStart(8, '0');
const box = (type: string, content: string) => {
  const bytes = hex(content);
  return `${size(bytes.length + 8)}${latin(type).toString('hex')}${bytes.toString('hex')}`;
};
const area = (width: number, height: number) => box('ispe', `00000000${size(width)}${size(height)}`);

/** An AVIF whose main picture is its second. The first is a preview of another size. */
const avif = (...further: readonly string[]) => {
  const numbers = ['82', ...further.map((_, index) => `8${index + 3}`)].join('');
  const uses = `00000000 00000002 0001 01 81 0002 ${size(1 + further.length).slice(6)} ${numbers}`;
  const properties = box(
    'iprp',
    box('ipco', [area(9, 9), area(3, 2), ...further].join('')) + box('ipma', uses),
  );
  return hex(
    box('ftyp', '61766966 00000000') + box('meta', `00000000${box('pitm', '00000000 0002')}${properties}`),
  );
};

const png = Buffer.concat([latin('\x89PNG\r\n\x1A\n\0\0\0\rIHDR'), hex('00000003 00000002')]);

it.each([
  ['a PNG', png],
  ['a GIF', Buffer.concat([latin('GIF89a'), hex('0300 0200')])],
  ['a JPEG', hex(`ffd8 ffe0 0004 0000 ${frame}`)],
  ['a JPEG that stands upright', hex(`ffd8 ${camera('0001')} ${frame}`)],
  ['a WebP', Buffer.concat([latin('RIFF\0\0\0\0WEBPVP8 \0\0\0\0\0\0\0\x9D\x01\x2A'), hex('0300 0200')])],
  ['a WebP without loss', Buffer.concat([latin('RIFF\0\0\0\0WEBPVP8L\0\0\0\0\x2F'), hex('02400000')])],
  ['a WebP with more', Buffer.concat([latin('RIFF\0\0\0\0WEBPVP8X\0\0\0\0\0\0\0\0'), hex('020000 010000')])],
  ['an AVIF', avif()],
  ['a BMP', Buffer.concat([latin('BM'), Buffer.alloc(12), hex('28000000 03000000 feffffff')])],
  ['an icon', hex('0000 0100 0200 0201 0000000000000000000000000000 0302 0000000000000000000000000000')],
])('measures %s', (_, bytes) => {
  expect(pictureSize(bytes)).toEqual({ width: 3, height: 2 });
});

it('turns a JPEG that a camera took on its side', () => {
  expect(pictureSize(hex(`ffd8 ${camera('0006')} ${frame}`))).toEqual({ width: 2, height: 3 });
});

it('turns an AVIF that asks for it', () => {
  expect(pictureSize(avif(box('irot', '01')))).toEqual({ width: 2, height: 3 });
  expect(pictureSize(avif(box('irot', '02')))).toEqual({ width: 3, height: 2 });
});

it.each([
  ['an empty file', ''],
  ['a text', 'PNG'],
  ['a PNG without its end', png.toString('latin1', 0, 20)],
  ['a JPEG without a frame', '\xFF\xD8\xFF\xE0\0\x04\0\0'],
  ['an AVIF without its end', avif().toString('latin1', 0, 90)],
  ['a film', '\0\0\0\x10ftypisom\0\0\0\0'],
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
