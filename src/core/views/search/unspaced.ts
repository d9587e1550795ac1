/** A letter of a script that puts no space between words. */
export const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const letterOrFigure = /[\p{L}\p{N}]/u;

/** Whether a word has letters of a script without spaces. */
export function isUnspaced(word: string): boolean {
  return unspaced.test(word);
}

/**
 * Cuts a text between words that no space parts, and nowhere else: joined, the pieces are the text. Index and query are
 * cut alike, on every machine, so that a word is found wherever it stands. Signs stay with the word before them.
 */
export function cutUnspaced(text: string): readonly string[] {
  if (!unspaced.test(text)) return [text];
  const pieces: string[] = [];
  let piece = '';
  let last = '';
  for (const { segment } of new Intl.Segmenter('en', { granularity: 'word' }).segment(text)) {
    if (letterOrFigure.test(segment) && letterOrFigure.test(last) && unspaced.test(last + segment)) {
      pieces.push(piece);
      piece = '';
      last = '';
    }
    piece += segment;
    last = segment.trim() === '' ? '' : last + segment;
  }
  return [...pieces, piece];
}
