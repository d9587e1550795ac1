const words = {
  'no-action': 'Nobody has taken on anything for it',
  'no-goal': 'No quarterly goal, and nobody said that there should be none',
  'no-owner': 'Nobody owns it',
  'no-word': 'No word for 45 days or longer',
  'action-without-owner': 'Actions that nobody owns',
} as const;

/** What a kind of gap in a program means. */
export function gapWords(kind: keyof typeof words): string {
  return words[kind];
}
