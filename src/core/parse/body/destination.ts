/** Target of a Markdown link, and the end of its closing bracket. */
export interface Destination {
  readonly text: string;
  readonly offset: number;
  readonly end: number;
}

// Only spaces, tabs and line ends are around an address. Others, such as U+FEFF, belong to it (CommonMark §6.3).
const inAngles = /\([ \t\n]{0,20}<([^<>\n]*)>/y;
const bare = /\([ \t\n]{0,20}((?:\\.|[^ \t\n()\\]|\((?:\\.|[^ \t\n()\\]|\([^ \t\n()]*\))*\))*)/y;
const rest = /(?:[ \t\n]{1,20}(?:"[^"]{0,1000}"|'[^']{0,1000}'|\([^()]{0,1000}\)))?[ \t\n]{0,20}\)/y;

/** Reads `(target "title")` at an offset after `]`. Returns `undefined` if it is not a link. */
export function readDestination(text: string, at: number): Destination | undefined {
  if (text[at] !== '(') return undefined;
  inAngles.lastIndex = at;
  bare.lastIndex = at;
  const angles = inAngles.exec(text);
  const match = angles ?? bare.exec(text);
  if (!match) return undefined;
  const target = match[1] ?? '';
  const behind = at + match[0].length;
  rest.lastIndex = behind;
  const closing = rest.exec(text);
  if (!closing) return undefined;
  return {
    text: target,
    offset: behind - target.length - (angles ? 1 : 0),
    end: behind + closing[0].length,
  };
}
