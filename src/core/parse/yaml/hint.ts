/** Message and hint for YAML that cannot be read. `column` moves the place to the start of the mistake. */
export interface YamlAdvice {
  readonly message: string;
  readonly hint?: string;
  readonly column?: number;
  /** The line as the hint would have it, if that is certain. */
  readonly mended?: string;
}

/** The most frequent reasons of the YAML reader, each with plain words for it, if needed, and a hint. */
const reasons: readonly { readonly sign: RegExp; readonly words?: string; readonly hint?: string }[] = [
  {
    sign: /missed comma/,
    words: 'a comma or a closing bracket is missing',
    hint: 'put commas between items, and close `[` with `]` and `{` with `}`',
  },
  {
    sign: /flow collection/,
    words: 'a bracket is not closed',
    hint: 'close `[` with `]` and `{` with `}`',
  },
  {
    sign: /quoted scalar/,
    words: 'the quotes are not closed',
    hint: 'close the quotes at the end of the value',
  },
  {
    sign: /indentation/,
    words: 'wrong indentation',
    hint: 'indent keys of the same level by the same number of spaces',
  },
  { sign: /document separator/, words: 'this line belongs to no key above it' },
  { sign: /multiline key/, words: 'a line is not `key: value`' },
  { sign: /colon is missed/, words: 'a colon is missing after a key' },
  { sign: /\bmore\b/, hint: 'remove the line with `---` or `...` from the fields' },
];

/** Returns the advice on a line where the YAML reader stopped, or `undefined` if the line does not say what is wrong. */
export function adviseOnLine(line: string): YamlAdvice | undefined {
  const indent = /^ *(?:(\t)|[\u00a0\u2000-\u200b\u202f\u3000])\s*/.exec(line);
  if (indent) {
    const mended = line.replace(/^\s+/, (white) => white.replaceAll('\t', '  ').replaceAll(/[^ ]/g, ' '));
    const sign = indent[1] === undefined ? 'a space that is not the usual one' : 'a tab';
    return {
      message: `This line is indented with ${sign}. YAML allows only spaces.`,
      hint: `write \`${mended.slice(0, 80)}\``,
      column: 1,
      mended,
    };
  }
  return adviseOnQuotes(line);
}

/** Returns the advice for an error of the YAML reader, from its reason only. */
export function adviseOnReason(reason: string): YamlAdvice {
  if (/depth|nested/i.test(reason)) return { message: 'The YAML is nested too deeply.' };
  const { words = reason, hint } = reasons.find(({ sign }) => sign.test(reason)) ?? {};
  return { message: `Invalid YAML: ${words}.`, hint };
}

/** Advises on a list item without a space after its dash, `-id: a`, which YAML reads as the key `-id`. */
export function adviseOnDash(line: string): YamlAdvice | undefined {
  const [, before = '', rest] = /^(\s*)-([\p{L}_][\w-]*:(?: .*)?)$/u.exec(line) ?? [];
  if (rest === undefined) return undefined;
  return {
    message: 'A list item needs a space after the `-`.',
    hint: 'put a space after the `-`, and align the keys below it',
    column: before.length + 1,
  };
}

/** Keys whose value is a list of people. */
const listKeys = ['attendees', 'guests', 'regrets'];

/** Advises on values that YAML reads as text only in quotes, such as those with `: ` in them. */
function adviseOnQuotes(line: string): YamlAdvice | undefined {
  const [, dash = '', named = '', task = ''] =
    /^(\s*(?:- +)+)@([\p{L}\p{N}][\p{L}\p{N}._-]*)(: .*)?\s*$/u.exec(line) ?? [];
  if (named !== '') {
    return {
      message: 'Names have no `@` in frontmatter.',
      hint: `write \`- ${named}${task}\``,
      column: dash.length + 1,
      mended: dash + named + task,
    };
  }
  const [, before = '', asked] = /^(\s*(?:- +)*)([\w-]+: +(?:\?+|-))\s*$/.exec(line) ?? [];
  if (asked !== undefined) {
    return {
      message: `A \`${asked.slice(-1)}\` alone has a meaning in YAML. Leave out what is not known.`,
      hint: `remove \`${asked}\``,
      column: before.length + 1,
      mended: before.includes('-') ? undefined : '',
    };
  }
  const pair = /^(\s*(?:- +)*)(?!- )([^\s:#'"[{][^:]*): +(\S.*)$/.exec(line);
  if (!pair) return undefined;
  const [, lead = '', key = '', value = ''] = pair;
  const written = `${key}: ${quote(value)}`;
  const closed = /^(?:"(?:[^"\\]|\\.)*"|'[^']*'|\[[^\]]*\]|\{[^}]*\}) *(?=[^\s#])/.exec(value);
  if (closed) {
    return {
      message: `Text after \`${closed[0].trim().slice(-1)}\`: put quotes around the whole value.`,
      hint: `write \`${written}\``,
      column: lead.length + key.length + 3 + closed[0].length,
      mended: lead + written,
    };
  }
  if (/^\[(?:[^"'#]*,)? *@/.test(value)) {
    return {
      message: 'Names have no `@` in frontmatter.',
      hint: `write \`${key}: ${value.replaceAll(/([[,] *)@/g, '$1').trim()}\``,
      column: lead.length + key.length + 3 + value.indexOf('@'),
      mended: `${lead}${key}: ${value.replaceAll(/([[,] *)@/g, '$1').trim()}`,
    };
  }
  if (/^["'[{|>]/.test(value)) return undefined;
  const name = /^@([\p{L}\p{N}][\p{L}\p{N}._-]*)$/u.exec(value)?.[1];
  if (name !== undefined) {
    return {
      message: 'Names have no `@` in frontmatter.',
      hint: `write \`${key}: ${listKeys.includes(key.trim()) ? `[${name}]` : name}\``,
      column: lead.length + key.length + 3,
      mended: `${lead}${key}: ${listKeys.includes(key.trim()) ? `[${name}]` : name}`,
    };
  }
  if (/:( |$)/.test(value)) {
    return {
      message: 'A value with `: ` needs quotes.',
      hint: `write \`${written}\``,
      column: lead.length + key.length + 3,
      mended: lead + written,
    };
  }
  return undefined;
}

/** Returns the place of quotes that are never closed. The reader itself reports them at the end of the file. */
export function openQuoteIn(text: string, reason: string): { line: number; column: number } | undefined {
  const sign = /double quoted/.test(reason) ? '"' : /single quoted/.test(reason) ? "'" : undefined;
  if (sign === undefined) return undefined;
  const lines = text.split('\n');
  const index = lines.findIndex((line) => line.split(sign).length % 2 === 0);
  return index === -1 ? undefined : { line: index + 1, column: (lines[index]?.lastIndexOf(sign) ?? 0) + 1 };
}

/** Returns a text as a quoted YAML value on one line. */
export function quote(text: string): string {
  return `"${text.trim().replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
}

/** Returns a value with the words after it as one quoted value. Those behind a closing quote come into the same quotes. */
export function quoteWhole(written: string): string {
  const [, double, afterDouble] = /^"((?:[^"\\]|\\.)*)"(\s.*)$/.exec(written) ?? [];
  if (afterDouble !== undefined) return `"${double}${quote(`.${afterDouble}`).slice(2)}`;
  const [, single, afterSingle] = /^'((?:[^']|'')*)'(\s.*)$/.exec(written) ?? [];
  if (afterSingle !== undefined) return `'${single}${afterSingle.trimEnd().replaceAll("'", "''")}'`;
  return quote(written);
}

/** Returns a text as a value in braces, in quotes if it needs them. */
export function plain(text: string): string {
  const isWord = /^(?:true|false|null)$/i.test(text);
  return !isWord && /^[\p{L}][\p{L}\p{N} ./()'-]*$/u.test(text) ? text : quote(text);
}
