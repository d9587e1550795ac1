import { crc32, deflateSync, inflateSync } from 'node:zlib';

/** A picture as rows of pixels, each a number `0xRRGGBB`. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly colours: Uint32Array;
}

const signature = Buffer.from('89504e470d0a1a0a', 'hex');
const most = 256;
/** The square of the distance from black to white. */
const farthest = 3 * 255 ** 2;

/**
 * Returns the same picture in at most 256 colours, which makes a picture of text half as large. Every other colour
 * becomes the nearest of them.
 */
export function smallPng(png: Buffer): Buffer {
  const { width, height, colours } = readPng(png);
  const palette = chosenColours(colours);
  const places = new Map(palette.map((colour, place) => [colour, place]));
  const rows = Buffer.alloc((width + 1) * height);
  colours.forEach((colour, at) => {
    let place = places.get(colour);
    if (place === undefined) {
      place = nearest(palette, colour);
      places.set(colour, place);
    }
    // Each row begins with its filter, which is none.
    rows[at + Math.floor(at / width) + 1] = place;
  });
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 3, 0, 0, 0], 8);
  const table = Buffer.from(palette.flatMap((colour) => channels(colour)));
  return Buffer.concat([
    signature,
    chunk('IHDR', head),
    chunk('PLTE', table),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** Reads a PNG of 8 bits a channel that is not interlaced, with or without a palette. Ignores transparency. */
export function readPng(png: Buffer): Pixels {
  if (!png.subarray(0, 8).equals(signature)) throw new Error('Not a PNG.');
  const chunks = chunksOf(png);
  const head = chunks.find(({ type }) => type === 'IHDR')?.data ?? Buffer.alloc(13);
  const [width, height] = [head.readUInt32BE(0), head.readUInt32BE(4)];
  const [depth, kind, , , interlaced] = head.subarray(8);
  const size = kind === 2 ? 3 : kind === 3 ? 1 : kind === 6 ? 4 : 0;
  if (depth !== 8 || size === 0 || interlaced !== 0)
    throw new Error('Expected a PNG as a browser writes it.');
  const table = chunks.find(({ type }) => type === 'PLTE')?.data;
  const packed = Buffer.concat(chunks.filter(({ type }) => type === 'IDAT').map(({ data }) => data));
  const bytes = unfiltered(inflateSync(packed), width * size, height, size);
  const colours = new Uint32Array(width * height);
  for (let at = 0; at < colours.length; at += 1) {
    colours[at] =
      kind === 3 && table ? table.readUIntBE((bytes[at] ?? 0) * 3, 3) : bytes.readUIntBE(at * size, 3);
  }
  return { width, height, colours };
}

function chunksOf(png: Buffer): readonly { readonly type: string; readonly data: Buffer }[] {
  const chunks: { type: string; data: Buffer }[] = [];
  for (let at = 8; at < png.length; ) {
    const length = png.readUInt32BE(at);
    chunks.push({
      type: png.toString('latin1', at + 4, at + 8),
      data: png.subarray(at + 8, at + 8 + length),
    });
    at += length + 12;
  }
  return chunks;
}

/** Undoes the filter of each row. A filtered row has the differences to the pixels on its left and above it. */
function unfiltered(data: Buffer, length: number, height: number, size: number): Buffer {
  const bytes = Buffer.alloc(length * height);
  for (let row = 0; row < height; row += 1) {
    const filter = data[row * (length + 1)];
    for (let column = 0; column < length; column += 1) {
      const at = row * length + column;
      const left = column < size ? 0 : (bytes[at - size] ?? 0);
      const above = row === 0 ? 0 : (bytes[at - length] ?? 0);
      const corner = row === 0 || column < size ? 0 : (bytes[at - length - size] ?? 0);
      bytes[at] = (data[row * (length + 1) + column + 1] ?? 0) + guess(filter, left, above, corner);
    }
  }
  return bytes;
}

function guess(filter: number | undefined, left: number, above: number, corner: number): number {
  if (filter === 1) return left;
  if (filter === 2) return above;
  if (filter === 3) return (left + above) >> 1;
  if (filter !== 4) return 0;
  // Paeth: the one that is nearest to left + above - corner.
  const [a, b, c] = [Math.abs(above - corner), Math.abs(left - corner), Math.abs(left + above - 2 * corner)];
  return a <= b && a <= c ? left : b <= c ? above : corner;
}

/**
 * Chooses the palette: first the most frequent colour, then again and again the one that is worst off with those
 * chosen, by its distance to them and its number of pixels. So a small mark keeps its colour beside much text.
 */
function chosenColours(colours: Uint32Array): readonly number[] {
  const counts = new Map<number, number>();
  for (const colour of colours) counts.set(colour, (counts.get(colour) ?? 0) + 1);
  const left = [...counts].map(([colour, count]) => ({ colour, count, away: farthest }));
  const palette: number[] = [];
  while (palette.length < most && left.length > 0) {
    const worst = left.reduce((one, other) =>
      other.away * other.count > one.away * one.count ? other : one,
    );
    palette.push(worst.colour);
    left.splice(left.indexOf(worst), 1);
    for (const one of left) one.away = Math.min(one.away, distance(one.colour, worst.colour));
  }
  return palette;
}

function nearest(palette: readonly number[], colour: number): number {
  const distances = palette.map((other) => distance(colour, other));
  return distances.indexOf(Math.min(...distances));
}

function distance(one: number, other: number): number {
  const [red, green, blue] = channels(one);
  const [r, g, b] = channels(other);
  return (r - red) ** 2 + (g - green) ** 2 + (b - blue) ** 2;
}

function channels(colour: number): [red: number, green: number, blue: number] {
  return [colour >> 16, (colour >> 8) & 255, colour & 255];
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}
