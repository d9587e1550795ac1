import type { NearMiss, Part } from './part.ts';

/** What ends a line: attributes and the id, and the length of the text before them. */
export interface Tail {
  /** With their braces. */
  readonly attributes?: Part;
  readonly id?: Part;
  readonly textEnd: number;
}

/** Most characters of attributes, with their braces. */
const longest = 1_000;

/** What has signs of code or mathematics is no id: `x ^2$`. */
const idAtEnd = /(?:^|[ \t])\^([^\s`$^*(){}[\]|\\<>"'=+]{1,200})[ \t]*$/;

/** Reads the attributes (`{ … }`) and the id (`^id`) at the end of a line, in either order. */
export function readTail(line: string): Tail {
  const first = idAt(line, line.length);
  const end = lengthOf(line, first?.from ?? line.length);
  const from = attributesFrom(line, end);
  const textEnd = lengthOf(line, from ?? end);
  const later = first || from === undefined ? undefined : idAt(line, textEnd);
  const id = first ?? later;
  return {
    ...(from !== undefined && { attributes: { value: line.slice(from, end), at: from } }),
    ...(id && { id: id.part }),
    textEnd: lengthOf(line, later?.from ?? textEnd),
  };
}

function idAt(line: string, end: number): { readonly part: Part; readonly from: number } | undefined {
  const start = Math.max(0, end - longest);
  const match = idAtEnd.exec(line.slice(start, end));
  if (!match?.[1]) return undefined;
  const from = start + match.index;
  return { part: { value: match[1], at: line.indexOf('^', from) + 1 }, from };
}

/** The length of the text before a place, without the spaces at its end. */
function lengthOf(line: string, end: number): number {
  let length = end;
  while (length > 0 && /[ \t]/.test(line.charAt(length - 1))) length -= 1;
  return length;
}

/** A key in braces, as attributes begin. An address in braces is none. */
const opening = /(?<=^|[ \t])\{[ \t]*(?:["'][\w-]+["']|[A-Za-z_<][\w<-]*)[ \t]*:(?!\/\/)/g;

/** Returns where attributes begin that end at `end`. */
function attributesFrom(line: string, end: number): number | undefined {
  if (line[end - 1] !== '}') return undefined;
  const start = Math.max(0, end - longest);
  const part = line.slice(start, end);
  for (const { index } of part.matchAll(opening)) {
    if (closeOf(part, index) === part.length) return start + index;
  }
  return undefined;
}

/** Returns the end of the braces that open at `from`. Braces in quotes do not count. */
function closeOf(text: string, from: number): number | undefined {
  let depth = 0;
  let quote = '';
  for (let at = from; at < text.length; at += 1) {
    const sign = text.charAt(at);
    if (quote !== '') {
      if (sign === '\\' && quote === '"') at += 1;
      else if (sign === quote) quote = '';
    } else if ((sign === '"' || sign === "'") && /[[{,:\s]/.test(text.charAt(at - 1))) quote = sign;
    else if (sign === '{') depth += 1;
    else if (sign === '}') depth -= 1;
    if (depth === 0) return at + 1;
  }
  return undefined;
}

/**
 * Returns what is nearly attributes in the text of a record: braces that begin with a key of it and do not close, that do
 * not end the line, or that are too long.
 */
export function nearAttributes(
  line: string,
  textEnd: number,
  keys: ReadonlySet<string>,
): NearMiss | undefined {
  for (const match of line
    .slice(0, textEnd)
    .matchAll(/(?<=^|[ \t])\{[ \t]*["']?([A-Za-z]+)["']?[ \t]*(:|[ \t])/g)) {
    const key = match[1] ?? '';
    if (!keys.has(key)) continue;
    const at = match.index;
    const end = closeOf(line.slice(at, at + 2 * longest), 0);
    const found = { at };
    if (match[2] !== ':')
      return {
        ...found,
        message: `The attributes have no \`:\` after \`${key}\`.`,
        hint: `put \`:\` after \`${key}\``,
      };
    if (end === undefined && line.length - at <= longest)
      return { ...found, message: 'The attributes have no end.', hint: 'put `}` after the last of them' };
    if (end === undefined || end > longest)
      return {
        ...found,
        message: `Attributes have at most ${longest} characters.`,
        hint: 'open the record in the frontmatter',
      };
    return {
      ...found,
      message: 'Attributes end the line.',
      hint: `move \`${line.slice(at, at + end)}\` to the end of the line`,
    };
  }
  return undefined;
}
