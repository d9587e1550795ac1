/** The key printed below a thread. Only what is drawn is explained: loops of blocked steps, and the way to an aim. */
export function threadKeyWords(
  thread: {
    readonly open: boolean;
    readonly aims: readonly unknown[];
    readonly steps: readonly { readonly state: string }[];
  },
  kind: 'action' | 'question' = 'action',
): string {
  const blocked = thread.steps.some(({ state }) => state === 'blocked') ? ' Loop: blocked.' : '';
  const open = kind === 'question' ? 'not answered' : 'still open';
  const ahead = thread.open && thread.aims.length > 0 ? ` Dashed: ${open}.` : '';
  return `Straight: mentioned. Sagging: not mentioned.${blocked}${ahead}`;
}
