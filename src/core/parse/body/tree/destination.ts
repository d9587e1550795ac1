const mostTries = 50;
// Only spaces, tabs and line ends are around an address. Others, such as U+FEFF, belong to it (CommonMark §6.3).
const opening = /[ \t\n]*<?/y;
const whole =
  /\]\([ \t\n]*(?:<[^<>\n]*>|(?:\\.|[^ \t\n\\])*)(?:[ \t\n]+(?:"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'|\((?:\\.|[^()\\])*\)))?[ \t\n>]*\)$/y;

/**
 * Returns where the address of a link or a picture begins in its source, `[words](address "title")`. `from` is an offset
 * at or before the end of its words.
 */
export function destinationIn(source: string, from: number): number {
  let at = source.indexOf('](', from);
  for (let tries = 0; at !== -1 && tries < mostTries; tries += 1) {
    whole.lastIndex = at;
    if (whole.test(source)) return afterOpening(source, at + 2);
    at = source.indexOf('](', at + 1);
  }
  return afterOpening(source, Math.max(0, source.lastIndexOf('](')) + 2);
}

/** Returns where the address of a definition begins in its source, `[label]: address`. */
export function definitionIn(source: string): number {
  return afterOpening(source, (/^\[(?:\\.|[^\]\\])*\]:/.exec(source)?.[0] ?? '').length);
}

function afterOpening(source: string, at: number): number {
  opening.lastIndex = at;
  return at + (opening.exec(source)?.[0].length ?? 0);
}
