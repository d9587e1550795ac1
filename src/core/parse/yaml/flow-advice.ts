import { holdersOf } from '../schema/holders.ts';
import { type Flow, type FlowValue, ofTexts, readFlow } from './flow.ts';
import { quote, type YamlAdvice } from './hint.ts';
import { isNewLine } from './lines.ts';

/** Whether YAML can read a value within braces or brackets as one value. */
export type CanRead = (value: string, isInBrackets: boolean) => boolean;

/** An advice with its place in the line. */
type FlowAdvice = YamlAdvice & { readonly column: number };

/**
 * Advises on a line with braces or brackets that YAML cannot read: on a value in them, or on their end. `undefined` if
 * the line has no mistake of that kind.
 */
export function adviseOnFlow(lines: readonly string[], at: number, canRead: CanRead): FlowAdvice | undefined {
  const line = lines[at - 1] ?? '';
  const flow = readFlow(line) ?? (isWithinBraces(lines, at) ? readFlow(line, true) : undefined);
  if (!flow) return undefined;
  return (
    adviseOnValue(line, flow, canRead) ??
    adviseOnList(line, flow) ??
    adviseOnSurplus(line, flow) ??
    (isNewLine(lines[at], line) ? adviseOnEnd(line, flow) : undefined)
  );
}

/** Lines that braces may take. */
const mostLines = 10;

/** Whether a line is within braces that an earlier line opens. */
function isWithinBraces(lines: readonly string[], at: number): boolean {
  for (let above = at - 1; above >= Math.max(1, at - mostLines); above -= 1) {
    const flow = readFlow(lines[above - 1] ?? '');
    if (flow) return flow.open === '}';
  }
  return false;
}

/** Advises on a value that YAML ends too early or cannot begin: one with a link, a colon, a bracket or a sign. */
function adviseOnValue(line: string, { values }: Flow, canRead: CanRead): FlowAdvice | undefined {
  const wrong = values.find(
    ({ key, start, end }) => end > start && !canRead(line.slice(start, end), key === undefined),
  );
  if (!wrong) return undefined;
  const value = line.slice(wrong.start, wrong.end);
  const name = /^@([\p{L}\p{N}][\p{L}\p{N}._-]*)$/u.exec(value)?.[1];
  if (name !== undefined) return written(line, wrong, name, 'Names have no `@` in frontmatter.');
  if (/^(?:\?+|-)$/.test(value) && wrong.key !== undefined) return withoutUnknown(line, wrong, value);
  const pairs = withCommas(wrong.key, value);
  if (pairs !== undefined) return written(line, wrong, pairs, 'A comma is missing between two keys.');
  return written(line, wrong, quoted(value), `${subjectOf(wrong, value)}: put the text in quotes.`);
}

/** Returns the advice to write a value in another way. A hint on an item in brackets has the whole line. */
function written(line: string, { key, start, end }: FlowValue, value: string, message: string): FlowAdvice {
  const mended = line.slice(0, start) + value + line.slice(end);
  const hint = key === undefined ? mended.trim() : `${key}: ${value}`;
  return { message, hint: `write \`${hint}\``, column: start + 1, mended };
}

/**
 * Returns a value with a comma before each key of the format in it, where a comma or its sign was forgotten:
 * `a text: Do it`, `Do it; owner: dan`. In a text, only a key with one word counts.
 */
function withCommas(key: string | undefined, value: string): string | undefined {
  if (key === undefined || /^["']/.test(value)) return undefined;
  const isKnown = (name: string) => holdersOf(name).length > 0;
  const separated = value.replaceAll(/\s*;\s*([\w-]+)(?=: )/g, (all, name: string) =>
    isKnown(name) ? `, ${name}` : all,
  );
  if (separated !== value) return separated;
  const [, before, name = '', after = ''] = /^(\S.*?),?\s+([\w-]+): +(\S.*)$/.exec(value) ?? [];
  const isPair = key === 'id' || /^(?:[\w.-]+|\[[^[\]]*\])$/.test(after);
  return before !== undefined && isPair && isKnown(name) ? `${before}, ${name}: ${after}` : undefined;
}

/** Advises on a `?` for what is not known. */
function withoutUnknown(line: string, { key, start, end }: FlowValue, value: string): FlowAdvice {
  const from = line.lastIndexOf(`${key}:`, start);
  const rest = line.slice(end);
  const before = line.slice(0, from);
  return {
    message: `A \`${value.slice(-1)}\` alone has a meaning in YAML. Leave out what is not known.`,
    hint: `remove \`${key}: ${value}\``,
    column: from + 1,
    mended: /^\s*,\s*/.test(rest)
      ? before + rest.replace(/^\s*,\s*/, '')
      : before.replace(/,\s*$/, '') + rest,
  };
}

/** Returns a text in quotes. Quotes that were left open are closed. */
export function quoted(value: string): string {
  const isOpen = /^"[^"]*$/.test(value) || /^'(?!(?:til|tis|twas|em|cause|n|\d\ds?)\b)[^']*$/.test(value);
  return quote(isOpen ? value.slice(1) : value);
}

/** Signs that a text cannot begin with, within brackets or elsewhere. */
const atStart = /^(?:["'@`%&*!|>#[{]|[-?](?=\s|$))/;

function subjectOf({ key }: FlowValue, value: string): string {
  const what = key === undefined ? 'An item' : `\`${key}\``;
  const sign = atStart.exec(value)?.[0];
  if (sign === '"' || sign === "'")
    return value.indexOf(sign, 1) === -1
      ? `${what} has no closing quote`
      : `${what} goes on after its quotes`;
  if (sign !== undefined) return `${what} starts with ${sign === '`' ? 'a backtick' : `\`${sign}\``}`;
  const inside = /:(?=\s)|[[\]{},]|:$|(?<=\s)#/.exec(value)?.[0];
  if (inside === undefined) return `${what} has a sign with a meaning in YAML`;
  const shown = inside.startsWith(':') ? ': ' : inside === '#' ? ' #' : inside;
  return `${what} has \`${shown}\` in ${key === undefined ? '`[ ]`' : '`{ }`'}`;
}

/** Advises on a list within braces without its bracket. */
function adviseOnList(line: string, { unclosed }: Flow): FlowAdvice | undefined {
  if (!unclosed) return undefined;
  const mended = `${line.slice(0, unclosed.end)}]${line.slice(unclosed.end)}`;
  const hint = `write \`${mended.trim()}\``;
  return { message: '`[` is not closed.', hint, column: unclosed.start + 1, mended };
}

/** Advises on brackets that close nothing. */
function adviseOnSurplus(line: string, { surplus }: Flow): FlowAdvice | undefined {
  if (surplus === undefined) return undefined;
  const signs = /^[\]}]+/.exec(line.slice(surplus))?.[0] ?? '';
  const mended = line.slice(0, surplus) + line.slice(surplus + signs.length);
  return {
    message: `\`${signs}\` closes nothing.`,
    hint: `write \`${mended.trim()}\``,
    column: surplus + 1,
    mended,
  };
}

/** Advises on braces or brackets without an end. */
function adviseOnEnd(line: string, { open, values }: Flow): FlowAdvice | undefined {
  const last = values.at(-1);
  if (open === '' || !last || /\s#/.test(line.slice(last.end))) return undefined;
  // The bracket may be on a line before.
  const begin = Math.max(0, line.search(/[[{]/));
  const key = /([\w-]+): *$/.exec(line.slice(0, begin))?.[1];
  // A text begins with a bracket.
  if (ofTexts.includes(key)) return undefined;
  const mended = line.trimEnd().replace(/,$/, '') + open.replaceAll('}', ' }');
  return {
    message: `\`${open.endsWith('}') ? '{' : '['}\` is not closed.`,
    hint: `write \`${mended.trim()}\``,
    column: begin + 1,
    mended,
  };
}
