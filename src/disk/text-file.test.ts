import { describe, expect, it } from 'vitest';
import { decodeText } from './text-file.ts';

describe('decodeText', () => {
  it('keeps every character of UTF-8, a byte order mark included', () => {
    expect(decodeText(new TextEncoder().encode('\ufeffJean-René 会議 🎯\r\n'))).toEqual({
      text: '\ufeffJean-René 会議 🎯\r\n',
    });
  });

  it('names the line, the column and the offset of the first byte that is not UTF-8', () => {
    const bytes = Buffer.concat([Buffer.from('one\ntwo ä bad '), Buffer.from([0xc3, 0x28, 0x20, 0xff])]);
    expect(decodeText(bytes)).toMatchObject({
      spot: { line: 2, column: 11 },
      message: 'The byte at offset 15 is not UTF-8.',
    });
  });

  it('distinguishes UTF-16 from other bytes, so that the hint is right', () => {
    expect(decodeText(Buffer.from('\ufefftitle', 'utf16le'))).toMatchObject({
      message: 'The file is in UTF-16. Expected UTF-8.',
      hint: 'save the file as UTF-8',
    });
  });

  it('finds a sequence that the end of the file cuts', () => {
    expect(decodeText(Buffer.from([0x61, 0xe2, 0x82]))).toMatchObject({ spot: { line: 1, column: 2 } });
  });
});
