/**
 * Whether what looks like a link is code that calls something: `rows[0](first)`, `[[Get]](key)`. `before` is the text
 * before the link, `words` are the words of the link. The check and the page both use this, so they never differ.
 */
export function isCall(before: string, words: string, target: string): boolean {
  if (!/^[\p{L}\p{N}_$,-]*$/u.test(target)) return false;
  return /[\p{L}\p{N}_$\])]$/u.test(before) || words.startsWith('[');
}
