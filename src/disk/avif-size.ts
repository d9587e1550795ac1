import type { PictureSize } from './picture-size.ts';

/** A box of a media file: its type, and where its content is. */
interface Box {
  readonly type: string;
  readonly start: number;
  readonly end: number;
}

/**
 * Reads the size of an AVIF from the properties of its main picture: others of the file are its parts, its preview or
 * its transparency. A browser turns it as the file asks. Throws a `RangeError` where the bytes end too early.
 */
export function sizeOfAvif(bytes: Buffer): PictureSize | undefined {
  const whole = { type: '', start: 0, end: bytes.length };
  // The content of `meta` begins with its version.
  const meta = boxAt(bytes, whole, 'meta');
  const inMeta = meta && { ...meta, start: meta.start + 4 };
  const main = boxAt(bytes, inMeta, 'pitm');
  const properties = boxAt(bytes, inMeta, 'iprp');
  const list = boxAt(bytes, properties, 'ipco');
  const uses = boxAt(bytes, properties, 'ipma');
  if (!main || !list || !uses) return undefined;
  const id =
    bytes.readUInt8(main.start) === 0
      ? bytes.readUInt16BE(main.start + 4)
      : bytes.readUInt32BE(main.start + 4);
  const all = boxesIn(bytes, list);
  const own = numbersOf(bytes, uses, id).flatMap((number) => all[number - 1] ?? []);
  const size = own.find(({ type }) => type === 'ispe');
  if (!size) return undefined;
  const [width, height] = [bytes.readUInt32BE(size.start + 4), bytes.readUInt32BE(size.start + 8)];
  const turn = own.find(({ type }) => type === 'irot');
  return turn && bytes.readUInt8(turn.start) % 2 === 1 ? { width: height, height: width } : { width, height };
}

/** The numbers of the properties of an item, from 1. */
function numbersOf(bytes: Buffer, uses: Box, id: number): readonly number[] {
  const hasLongIds = bytes.readUInt8(uses.start) > 0;
  const hasLongNumbers = bytes.readUInt8(uses.start + 3) % 2 === 1;
  let at = uses.start + 8;
  for (let left = bytes.readUInt32BE(uses.start + 4); left > 0; left -= 1) {
    const item = hasLongIds ? bytes.readUInt32BE(at) : bytes.readUInt16BE(at);
    at += hasLongIds ? 4 : 2;
    const count = bytes.readUInt8(at);
    at += 1;
    const width = hasLongNumbers ? 2 : 1;
    // The first bit says whether a reader must know the property.
    if (item === id)
      return Array.from({ length: count }, (_, index) =>
        hasLongNumbers ? bytes.readUInt16BE(at + index * 2) % 0x8000 : bytes.readUInt8(at + index) % 0x80,
      );
    at += count * width;
  }
  return [];
}

function boxAt(bytes: Buffer, around: Box | undefined, type: string): Box | undefined {
  return around && boxesIn(bytes, around).find((box) => box.type === type);
}

function boxesIn(bytes: Buffer, { start, end }: Box): readonly Box[] {
  const boxes: Box[] = [];
  for (let at = start; at + 8 <= Math.min(end, bytes.length); ) {
    const short = bytes.readUInt32BE(at);
    // 1: the length is behind the type. 0: the box goes to the end.
    const length = short === 1 ? Number(bytes.readBigUInt64BE(at + 8)) : short === 0 ? end - at : short;
    const head = short === 1 ? 16 : 8;
    if (length < head) break;
    boxes.push({
      type: bytes.toString('latin1', at + 4, at + 8),
      start: at + head,
      end: Math.min(at + length, end),
    });
    at += length;
  }
  return boxes;
}
