/** How the thread of a record is read, below it. `aimed`: something is said of what it is for; `wound`: it was blocked. */
export function threadKeyWords(thread: {
  readonly open: boolean;
  readonly aimed: boolean;
  readonly wound: boolean;
}): string {
  const wound = thread.wound ? '; wound round a square, it was blocked' : '';
  const aim = thread.open
    ? ' Broken, it shows the way still ahead, to what it is for.'
    : ' Tied off, the thread runs on to what it is for.';
  return `Taut, a meeting spoke of it; slack, it did not${wound}.${thread.aimed ? aim : ''}`;
}
