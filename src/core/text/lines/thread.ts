/**
 * The key printed below a thread. `aimed`: the thread runs on to the aim of the record; `wound`: the record was blocked
 * at some meeting. Only what is drawn is explained.
 */
export function threadKeyWords(thread: {
  readonly open: boolean;
  readonly aimed: boolean;
  readonly wound: boolean;
  readonly kind?: 'action' | 'question';
}): string {
  const blocked = thread.wound ? ' Loop: blocked.' : '';
  const ahead =
    thread.open && thread.aimed
      ? ` Dashed: ${thread.kind === 'question' ? 'not answered' : 'still open'}.`
      : '';
  return `Straight: mentioned. Sagging: not mentioned.${blocked}${ahead}`;
}
