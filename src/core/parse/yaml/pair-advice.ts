import { holdersOf } from '../schema/holders.ts';
import { ofTexts } from './flow.ts';
import type { YamlAdvice } from './hint.ts';

/** An advice with its line. */
type LineAdvice = YamlAdvice & { readonly line: number };

/**
 * Advises on a line near the one where the reader stopped that is no `key: value`, no item and no comment: a key without
 * its colon, a bullet of another kind, a text that goes on without being indented, or a key that is not below the one
 * above it.
 */
export function adviseOnPair(lines: readonly string[], at: number): LineAdvice | undefined {
  for (const line of [at - 2, at - 1, at]) {
    const source = lines[line - 1] ?? '';
    const advice = adviseOnBullet(source) ?? (isValid(source) ? undefined : adviseOnOdd(lines, line));
    if (advice) return { ...advice, line };
  }
  const indent = adviseOnIndent(lines, at);
  return indent && { ...indent, line: at };
}

/** Advises on an item that begins with another sign than a dash. */
export function adviseOnBullet(line: string): YamlAdvice | undefined {
  const [, lead = '', sign, item = ''] = /^( *)([*+•·‣–—])[ \u00a0]+(\S.*)$/.exec(line) ?? [];
  if (sign === undefined) return undefined;
  return {
    message: `An item of a list begins with \`-\`, not with \`${sign}\`.`,
    hint: `write \`- ${item.trimEnd()}\``,
    column: lead.length + 1,
    mended: `${lead}- ${item}`,
  };
}

/** Whether a line has a form of its own in YAML, or is indented with another sign, which is answered elsewhere. */
function isValid(line: string): boolean {
  return (
    /^\s*(?:#|- |-$|$)|^ *[^\s'"].*?:(?: |$)|^ *[\t\u00a0\u2000-\u200b]/.test(line) && !isJson.test(line)
  );
}

/** A pair as in JSON, with a comma after it. */
const isJson = /^( *)"([\w-]+)": *(\S.*),\s*$/;
/** A key, and what is between it and its value. */
const withoutColon = /^( *)["']?([A-Za-z][\w-]*)["']?(?:\s*(=|:=|：|:[\u00a0\u2000-\u200b]*|$)\s*)(.*)$/u;

function adviseOnOdd(lines: readonly string[], at: number): YamlAdvice | undefined {
  const line = lines[at - 1] ?? '';
  const [, before = '', quotedKey, json] = isJson.exec(line) ?? [];
  if (quotedKey !== undefined)
    return asPair(before, quotedKey, json ?? '', 'A line of YAML has no comma at its end.');
  const [, lead = '', key = '', sign, value = ''] = withoutColon.exec(line) ?? [];
  if (sign !== undefined && holdersOf(key).length > 0) {
    const said =
      sign === ''
        ? 'has no `:`'
        : sign.startsWith(':')
          ? 'has no space after its `:`'
          : `has \`${sign}\` in the place of \`:\``;
    return asPair(lead, key, value, `\`${key}\` ${said}.`);
  }
  return adviseOnText(lines, at);
}

function asPair(lead: string, key: string, value: string, message: string): YamlAdvice {
  const pair = `${key}:${value.trim() === '' ? '' : ` ${value.trim()}`}`;
  return { message, hint: `write \`${pair}\``, column: lead.length + 1, mended: lead + pair };
}

/** Advises on a text that goes on at the place of a key. */
function adviseOnText(lines: readonly string[], at: number): YamlAdvice | undefined {
  const line = lines[at - 1] ?? '';
  const above = lines[at - 2] ?? '';
  const [, lead, key] = /^( *(?:- +)*)([\w-]+): +(?!["'[{])\S/.exec(above) ?? [];
  const indent = /^ */.exec(line)?.[0].length ?? 0;
  if (lead === undefined || indent !== lead.length) return undefined;
  if (!ofTexts.includes(key)) {
    const [, known = '', value = ''] = /^ *([\w-]+) +(\S.*)$/.exec(line) ?? [];
    return holdersOf(known).length > 0
      ? asPair(' '.repeat(indent), known, value, `\`${known}\` has no \`:\`.`)
      : undefined;
  }
  const mended = `${' '.repeat(indent + 2)}${line.trim()}`;
  return {
    message: 'A text that goes on in the next line is indented more than its key.',
    hint: `write \`${mended}\``,
    column: 1,
    mended,
  };
}

/** Lines that a text above a key may take. */
const mostLines = 5;

/** Advises on a key that is one space beside the key above it. */
function adviseOnIndent(lines: readonly string[], at: number): YamlAdvice | undefined {
  const line = lines[at - 1] ?? '';
  const [, spaces, key = ''] = /^( +)([\w-]+):(?: |$)/.exec(line) ?? [];
  const pair = /^( *(?:- +)*)[\w-]+:(?: +(.*))?$/;
  const above = lines.slice(Math.max(0, at - mostLines), at - 1).findLast((one) => pair.test(one));
  const [, lead, value = ''] = pair.exec(above ?? '') ?? [];
  if (spaces === undefined || lead === undefined || holdersOf(key).length === 0) return undefined;
  const isChild = value.trim() === '' && spaces.length > lead.length;
  if (isChild || Math.abs(spaces.length - lead.length) !== 1) return undefined;
  const mended = ' '.repeat(lead.length) + line.trimStart();
  return {
    message: `\`${key}\` is indented by ${spaces.length}. Expected ${lead.length}, as for the key above it.`,
    hint: `write \`${mended}\``,
    column: 1,
    mended,
  };
}
