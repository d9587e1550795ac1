import { crc32, deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { readPng, smallPng } from './small-png.ts';

/** A PNG in RGB as others write it, with one filter for all rows: 0 none, 1 left, 2 above, 3 average, 4 Paeth. */
function pngOf(rows: readonly (readonly number[])[], filter = 0): Buffer {
  const width = rows[0]?.length ?? 0;
  const bytes = rows.map((row) => row.flatMap((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255]));
  const at = (row: number, column: number) => bytes[row]?.[column] ?? 0;
  const filtered = bytes.map((row, y) => [
    filter,
    ...row.map((byte, x) => {
      const [left, above, corner] = [at(y, x - 3), at(y - 1, x), at(y - 1, x - 3)];
      const guesses = [left, above, corner];
      const middle = left + above - corner;
      const closest = Math.min(...guesses.map((guess) => Math.abs(middle - guess)));
      const paeth = guesses.find((guess) => Math.abs(middle - guess) === closest) ?? 0;
      return (byte - ([0, left, above, (left + above) >> 1, paeth][filter] ?? 0)) & 255;
    }),
  ]);
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(rows.length, 4);
  head.set([8, 2, 0, 0, 0], 8);
  const data = deflateSync(Buffer.from(filtered.flat()));
  const parts = { IHDR: head, IDAT: data, IEND: Buffer.alloc(0) };
  const chunks = Object.entries(parts).map(([type, part]) => {
    const body = Buffer.concat([Buffer.from(type), part]);
    const whole = Buffer.alloc(body.length + 8);
    whole.writeUInt32BE(part.length, 0);
    whole.set(body, 4);
    whole.writeUInt32BE(crc32(body), body.length + 4);
    return whole;
  });
  return Buffer.concat([Buffer.from('89504e470d0a1a0a', 'hex'), ...chunks]);
}

const rows = [
  [0xff0000, 0x00ff00, 0x0000ff],
  [0x102030, 0xfefdfc, 0x000000],
  [0x808080, 0x010203, 0xffffff],
];

describe('a PNG', () => {
  it.each([0, 1, 2, 3, 4])('is read whose rows have the filter %i', (filter) => {
    expect([...readPng(pngOf(rows, filter)).colours]).toEqual(rows.flat());
  });

  it('made small has the same pixels and a palette', () => {
    const small = smallPng(pngOf(rows, 4));
    expect(readPng(small)).toEqual({ width: 3, height: 3, colours: Uint32Array.from(rows.flat()) });
    expect(small.includes('PLTE')).toBe(true);
  });

  it('with more than 256 colours keeps the frequent ones, and the nearest of them for the others', () => {
    const frequent = Array.from({ length: 256 }, (_, step) => step << 8);
    const small = readPng(smallPng(pngOf([frequent, frequent, [...Array(255).fill(0), 0x01ff01]])));
    expect(new Set(small.colours)).toEqual(new Set(frequent));
    expect(small.colours.at(-1)).toBe(0x00ff00);
  });

  it('that is none is refused', () => {
    expect(() => readPng(Buffer.from('<svg></svg>'))).toThrow('Not a PNG.');
  });
});
