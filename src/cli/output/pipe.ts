import type { Writable } from 'node:stream';

/**
 * Returns a function that writes to a stream until its reader leaves, as `head` does. From then on there is nobody to
 * write for: the command goes on, and ends with the exit code that it would have had. Any other fault of the stream is
 * an error.
 */
export function untilClosed(stream: Writable): (text: string) => void {
  let isClosed = false;
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE' && error.code !== 'ERR_STREAM_DESTROYED') throw error;
    isClosed = true;
  });
  return (text) => {
    if (!isClosed) stream.write(text);
  };
}
