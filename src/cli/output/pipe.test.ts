import { Writable } from 'node:stream';
import { setImmediate } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { untilClosed } from './pipe.ts';

/** A stream whose writes fail with a code after the first. */
function failing(code: string) {
  const written: string[] = [];
  const stream = new Writable({
    decodeStrings: false,
    write(text: string, _encoding, done) {
      written.push(text);
      done(written.length > 1 ? Object.assign(new Error(code), { code }) : null);
    },
  });
  return { stream, written };
}

it('writes nothing more once the reader has left, and throws nothing', async () => {
  const { stream, written } = failing('EPIPE');
  const write = untilClosed(stream);
  for (const text of ['a', 'b', 'c', 'd']) {
    write(text);
    await setImmediate();
  }
  expect(written).toEqual(['a', 'b']);
});

it('lets any other fault of the stream be an error', () => {
  const { stream } = failing('ENOSPC');
  untilClosed(stream);
  expect(() => stream.emit('error', Object.assign(new Error('full'), { code: 'ENOSPC' }))).toThrow('full');
});
