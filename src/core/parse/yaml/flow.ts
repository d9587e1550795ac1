import { holdersOf } from '../schema/holders.ts';

/** A value within braces or brackets on one line. */
export interface FlowValue {
  /** Its key, or `undefined` for an item in brackets. */
  readonly key?: string;
  /** Offsets in the line, without the spaces around it. */
  readonly start: number;
  readonly end: number;
}

/** What braces or brackets on a line hold, as their writer meant it. */
export interface Flow {
  readonly values: readonly FlowValue[];
  /** The brackets that the line leaves open, innermost first. */
  readonly open: string;
  /** Where a list within braces lacks its bracket, before the comma of the next key. */
  readonly unclosed?: FlowValue;
  /** Where brackets begin that close nothing. */
  readonly surplus?: number;
}

/** Longest line that is read, so that no nesting is too deep. */
const longestLine = 2000;

/**
 * Reads the braces or brackets of a line as people write them: a text goes on up to a comma with the next key, or to the
 * bracket that ends the whole, whatever signs it has. YAML would end it at the first comma, bracket or `: `. `goesOn` is
 * for a line within braces that an earlier line opens. `undefined` for a line without braces or brackets in the place of a
 * value, or with words after them.
 */
export function readFlow(line: string, goesOn = false): Flow | undefined {
  if (line.length > longestLine) return undefined;
  const lead = (goesOn ? /^\s*(?=[\w-]+:\s)/ : /^\s*(?:- +)*(?:[\w-]+: +)?(?=[[{])/).exec(line)?.[0];
  if (lead === undefined || (!goesOn && isText(line.slice(lead.length)))) return undefined;
  const found: Found = { values: [] };
  const stopped = goesOn ? readBraces(line, lead.length, found) : readValue(line, lead.length, found);
  if (stopped === undefined) return undefined;
  const rest = /^([\]}]*)\s*(?:,\s*)?(?:#.*)?$/.exec(line.slice(stopped.at).trimEnd());
  if (!rest) return undefined;
  return { ...found, open: stopped.open, ...(rest[1] !== '' && { surplus: stopped.at }) };
}

/** Whether a text only begins with brackets: `[x] do`, `[[reference]] is done`. */
function isText(value: string): boolean {
  if (!value.startsWith('[')) return false;
  let depth = 0;
  for (const [at, sign] of [...value].entries()) {
    if ('[{'.includes(sign)) depth += 1;
    else if (']}'.includes(sign)) depth -= 1;
    if (depth === 0) return !/^\s*(?:[,\]]|#|$)/.test([...value].slice(at + 1).join(''));
  }
  return false;
}

/** What is found so far. */
interface Found {
  readonly values: FlowValue[];
  unclosed?: FlowValue;
}

/** Where a bracket ends, and what is left open if the line ends first. */
interface Stopped {
  readonly at: number;
  readonly open: string;
}

function readValue(line: string, at: number, found: Found, isInBraces = false): Stopped | undefined {
  return line.charAt(at) === '{'
    ? readBraces(line, at + 1, found)
    : readBrackets(line, at + 1, found, isInBraces);
}

/** The start of a pair, after the brace or comma before it. */
const pairStart = /^\s*([\w-]+|"[^"]*"|'[^']*'):(?:\s+|(?=[,}]|$))/;

function readBraces(line: string, from: number, found: Found): Stopped | undefined {
  let at = from;
  for (;;) {
    const rest = line.slice(at);
    const closed = /^[\s,]*\}/.exec(rest);
    if (closed) return { at: at + closed[0].length, open: '' };
    if (/^[\s,]*$/.test(rest)) return { at: line.length, open: '}' };
    const [lead, key = ''] = pairStart.exec(rest) ?? [];
    if (lead === undefined) return undefined;
    const start = at + lead.length;
    const inner = isBracketed(line, start, key) ? tryInner(line, start, found, true) : undefined;
    const end = inner?.at ?? endOf(line, start, '}');
    if (inner && inner.open !== '') return { at: line.length, open: `${inner.open}}` };
    if (!inner) found.values.push(trimmed(line, start, end, key));
    at = /^\s*,/.test(line.slice(end)) ? line.indexOf(',', end) + 1 : end;
  }
}

function readBrackets(line: string, from: number, found: Found, isInBraces: boolean): Stopped | undefined {
  let at = from;
  for (;;) {
    const rest = line.slice(at);
    const closed = /^[\s,]*\]/.exec(rest);
    if (closed) return { at: at + closed[0].length, open: '' };
    const start = at + (/^[\s,]*/.exec(rest)?.[0].length ?? 0);
    if (start === line.length) return { at: line.length, open: ']' };
    const last = found.values.at(-1);
    if (isInBraces && last && at > from && isBeforeKey(line, at)) {
      found.unclosed ??= { start: from - 1, end: last.end };
      return { at: last.end, open: '' };
    }
    const inner = line.charAt(start) === '{' ? tryInner(line, start, found) : undefined;
    const end = inner?.at ?? endOf(line, start, ']');
    if (inner && inner.open !== '') return { at: line.length, open: `${inner.open}]` };
    if (!inner) found.values.push(trimmed(line, start, end));
    at = /^\s*,/.test(line.slice(end)) ? line.indexOf(',', end) + 1 : end;
    if (at === start) return undefined;
  }
}

/** Keys whose value is a text. A bracket at its start belongs to it. */
export const ofTexts: readonly (string | undefined)[] = [
  'text',
  'title',
  'note',
  'reason',
  'name',
  'answer',
  'remedy',
  'cause',
];

function isBracketed(line: string, start: number, key: string): boolean {
  const sign = line.charAt(start);
  return (sign === '{' || sign === '[') && !ofTexts.includes(key);
}

/** Reads braces or brackets within others, if a comma or the next bracket follows them. Else they belong to a text. */
function tryInner(line: string, start: number, found: Found, isInBraces = false): Stopped | undefined {
  const inside: Found = { values: [] };
  const stopped = readValue(line, start, inside, isInBraces);
  if (!stopped || !/^\s*(?:[,}\]]|(?:#.*)?$)/.test(line.slice(stopped.at))) return undefined;
  found.values.push(...inside.values);
  found.unclosed ??= inside.unclosed;
  return stopped;
}

/** Returns the end of a value: where the comma or bracket after it is. */
function endOf(line: string, start: number, closing: '}' | ']'): number {
  const quoted = /^(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*')(?=\s*(?:[,}\]]|$))/.exec(line.slice(start))?.[0];
  if (quoted !== undefined) return start + quoted.length;
  let depth = 0;
  for (let at = start; at < line.length; at += 1) {
    const sign = line.charAt(at);
    if (sign === ',' && (closing === '}' ? isBeforeKey(line, at + 1) : depth === 0)) return at;
    if ('([{'.includes(sign)) depth += 1;
    else if (sign === closing && depth === 0 && isAtEnd(line, at + 1)) return at;
    else if (')]}'.includes(sign)) depth = Math.max(0, depth - 1);
  }
  return endOfLine(line, start, closing);
}

/** Whether the next key follows a comma. A name with a capital letter, as in `, Ann: no`, belongs to the text. */
function isBeforeKey(line: string, at: number): boolean {
  const rest = line.slice(at);
  const key = /^\s*([\w-]+):(?:\s|[,}]|$)/.exec(rest)?.[1];
  if (key !== undefined) return /^[a-z]/.test(key) || holdersOf(key.toLowerCase()).length > 0;
  return /^\s*$/.test(rest);
}

/** Whether a bracket is followed by what follows a value: a comma, another bracket or the end of the line. */
function isAtEnd(line: string, at: number): boolean {
  return /^\s*(?:,\s|[}\]]|#\s|$|,$)/.test(line.slice(at));
}

/** Returns the end of a value that no bracket ends at its own depth: the last bracket of the line, else its end. */
function endOfLine(line: string, start: number, closing: string): number {
  const last = /[}\]]*$/.exec(line.trimEnd())?.[0] ?? '';
  const at = line.trimEnd().length - last.length;
  return last.includes(closing) && at > start ? at + last.lastIndexOf(closing) : line.trimEnd().length;
}

function trimmed(line: string, start: number, end: number, key?: string): FlowValue {
  const value = line.slice(start, end);
  return { key, start, end: start + value.trimEnd().length };
}
