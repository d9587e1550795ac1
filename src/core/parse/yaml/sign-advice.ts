import { ofTexts, readFlow } from './flow.ts';
import { quoted } from './flow-advice.ts';
import type { YamlAdvice } from './hint.ts';
import { isNewLine } from './lines.ts';

/**
 * Advises on a text that begins with `&` or `*`, which YAML takes for an anchor or alias. `undefined` for a real one: an
 * anchor that an alias names, or an alias of an anchor that exists.
 */
export function adviseOnAnchor(lines: readonly string[], at: number, column: number): YamlAdvice | undefined {
  const line = lines[at - 1] ?? '';
  const value = valueAt(line, column - 1);
  if (!value || isReal(line.slice(value.start, value.end), lines.join('\n'))) return undefined;
  return quotedAt(lines, at, value, `A value that starts with \`${line.charAt(value.start)}\` needs quotes.`);
}

/** Signs that no text can begin with, of a value on a line of its own. */
const noStart = /^(?:[`@%!,\]}]|[-?](?=\s)|[|>](?=\s*[^\s\d+-]))/;

/**
 * Advises on a value or an item on its own line that YAML cannot begin, or that goes on after its quotes or brackets:
 * `- %done`, `text: - first`, `- "Hello" is wrong`. Quotes without an end are closed.
 */
export function adviseOnStart(lines: readonly string[], at: number): YamlAdvice | undefined {
  const line = lines[at - 1] ?? '';
  const lead = /^\s*(?:- +)*(?:[\w-]+: +)?/.exec(line)?.[0] ?? '';
  const text = valueAt(line, lead.length);
  if (!text) return undefined;
  const value = line.slice(text.start, text.end);
  const sign = noStart.exec(value)?.[0];
  const what = text.lead === '- ' ? 'An item' : 'A value';
  if (sign !== undefined) {
    const shown = sign === '`' ? 'a backtick' : `\`${sign}\``;
    return quotedAt(lines, at, text, `${what} that starts with ${shown} needs quotes.`);
  }
  const isOpen = /^(?:"(?:[^"\\]|\\.)*|'[^']*)$/.test(value) && value.length > 1;
  if (isOpen) return quotedAt(lines, at, text, 'The quotes are not closed.');
  const isBracket = /^[[{](?!.*[\]}])/.test(value) && ofTexts.includes(text.lead.replace(': ', ''));
  if (isBracket)
    return quotedAt(lines, at, text, `A value that starts with \`${value.charAt(0)}\` needs quotes.`);
  const closed = /^(?:"(?:[^"\\]|\\.)*"|'[^']*'|\[[^\]]*\]+|\{[^}]*\}) *(?=[^\s#])/.exec(value);
  if (!closed || text.lead !== '- ' || readFlow(line)) return undefined;
  const message = `Text after \`${closed[0].trim().slice(-1)}\`: put quotes around the whole item.`;
  return quotedAt(lines, at, text, message);
}

/** A value on a line, and what is before it in a hint: its key or dash. */
interface LineValue {
  readonly start: number;
  readonly end: number;
  readonly lead: string;
}

/** Returns the advice to put a value in quotes. Without a hint if it goes on in the next line. */
function quotedAt(lines: readonly string[], at: number, value: LineValue, message: string): YamlAdvice {
  const line = lines[at - 1] ?? '';
  const { start, end, lead } = value;
  const column = start + 1;
  if (end === line.trimEnd().length && !isNewLine(lines[at], line)) return { message, column };
  const text = quoted(line.slice(start, end));
  const mended = line.slice(0, start) + text + line.slice(end);
  return { message, column, mended, hint: `write \`${lead === '' ? mended.trim() : lead + text}\`` };
}

function valueAt(line: string, start: number): LineValue | undefined {
  const inFlow = readFlow(line)?.values.find((value) => value.start === start);
  if (inFlow) return { ...inFlow, lead: inFlow.key === undefined ? '' : `${inFlow.key}: ` };
  const before = line.slice(0, start);
  const key = /^\s*(?:- +)*([\w-]+): +$/.exec(before)?.[1];
  if (key === undefined && !/^\s*(?:- +)+$/.test(before)) return undefined;
  const end = line.trimEnd().length;
  return end > start ? { start, end, lead: key === undefined ? '- ' : `${key}: ` } : undefined;
}

/** Whether a value is an alias of an anchor of the text, or an anchor with an alias. */
function isReal(value: string, text: string): boolean {
  const [, sign, name = ''] = /^([&*])([^\s,[\]{}]+)/.exec(value) ?? [];
  if (sign === undefined || (sign === '*' && value.length > name.length + 1)) return false;
  return text.split(/[\s,[\]{}]+/).includes(`${sign === '*' ? '&' : '*'}${name}`);
}
