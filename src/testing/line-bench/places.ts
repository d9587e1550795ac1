/** The words of a text alone: without links, addresses, signs and case. */
function wordsOnly(text: string): string {
  return text
    .replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replaceAll(/https?:\/\/\S+/g, ' ')
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Most letters of a text that are looked for. The truth has the beginning of a long one. */
const longest = 60;

/**
 * Returns the function that finds the lines of a note on which a text begins. A text that stands in several places, as in
 * the agenda and below it, is at all of them.
 */
export function placesIn(markdown: string): (text: string) => readonly number[] {
  const lines = markdown.split('\n').map(wordsOnly);
  const starts: number[] = [];
  let all = ' ';
  for (const line of lines) {
    starts.push(all.length);
    if (line !== '') all += `${line} `;
  }
  const lineAt = (offset: number) => starts.findLastIndex((start) => start <= offset) + 1;
  return (text) => {
    const words = wordsOnly(text).slice(0, longest).trimEnd();
    const found = new Set<number>();
    if (words === '') return [];
    for (let at = all.indexOf(` ${words}`); at !== -1; at = all.indexOf(` ${words}`, at + 1))
      found.add(lineAt(at + 1));
    return [...found];
  };
}
