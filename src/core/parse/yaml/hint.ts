/** What to say about YAML that cannot be read. `column` moves the place to where the mistake begins. */
export interface YamlAdvice {
  readonly message: string;
  readonly hint?: string;
  readonly column?: number;
}

/** What helps against the reasons that the YAML reader gives most often. */
const repairs: readonly (readonly [RegExp, string])[] = [
  [/flow collection/, 'close `[` with `]` and `{` with `}`, and put a comma between two items'],
  [/quoted scalar/, 'close the quotes at the end of the value'],
  [/indentation/, 'indent all keys of one mapping by the same number of spaces'],
  [/more/, 'remove the line of `---` or `...` within the fields'],
];

/** The words for an error of the YAML reader, from the reason it gives and the line on which it stopped. */
export function adviseOnYaml(reason: string, line: string): YamlAdvice {
  const tabs = /^ *\t/.test(line);
  if (tabs) {
    return {
      message: 'Unexpected tab, expected spaces: YAML is indented with spaces only.',
      hint: `write \`${line.replace(/^[ \t]+/, (white) => white.replaceAll('\t', '  ')).slice(0, 80)}\``,
      column: 1,
    };
  }
  if (/depth/i.test(reason)) {
    return { message: 'Unexpected nesting, expected fewer lists and mappings inside each other.' };
  }
  if (/\btag\b/.test(reason) && line.includes('!')) {
    return {
      message: 'Unexpected YAML tag, expected a plain value.',
      hint: 'remove the word that begins with `!`, or put quotes around the value',
      column: line.indexOf('!') + 1,
    };
  }
  return (
    adviseOnQuotes(line) ?? {
      message: `Unexpected YAML, expected \`key: value\`: ${reason}.`,
      hint: repairs.find(([sign]) => sign.test(reason))?.[1],
    }
  );
}

/** Values that begin with a sign of YAML, or hold `: `, mean text only inside quotes. */
function adviseOnQuotes(line: string): YamlAdvice | undefined {
  const pair = /^(\s*(?:- +)*)(?!- )([^\s:#'"[{][^:]*): +(\S.*)$/.exec(line);
  if (!pair) return undefined;
  const [, lead = '', key = '', value = ''] = pair;
  const written = `${key}: ${quote(value)}`;
  const closed = /^(?:"[^"]*"|'[^']*'|\[[^\]]*\]|\{[^}]*\}) *(?=[^\s#])/.exec(value);
  if (closed) {
    return {
      message: `Unexpected words behind \`${closed[0].trim().slice(-1)}\`, expected quotes around the whole value.`,
      hint: `write \`${written}\``,
      column: lead.length + key.length + 3 + closed[0].length,
    };
  }
  if (/^\[(?:[^"'#]*,)? *@/.test(value)) {
    return {
      message: 'Unexpected `@` before a name, expected the name alone.',
      hint: `write \`${key}: ${value.replaceAll(/([[,] *)@/g, '$1').trim()}\``,
      column: lead.length + key.length + 3 + value.indexOf('@'),
    };
  }
  if (/^["'[{|>]/.test(value)) return undefined;
  const name = /^@([\p{L}\p{N}][\p{L}\p{N}._-]*)$/u.exec(value)?.[1];
  if (name !== undefined) {
    return {
      message: 'Unexpected `@` before a name, expected the name alone.',
      hint: `write \`${key}: ${name}\``,
      column: lead.length + key.length + 3,
    };
  }
  const sign = /^[@`%]/.exec(value);
  if (sign) {
    return {
      message: `Unexpected \`${sign[0]}\` at the beginning of a value, expected quotes around it.`,
      hint: `write \`${written}\``,
    };
  }
  if (/:( |$)/.test(value)) {
    return {
      message: 'Unexpected `:` in a value, expected quotes around it.',
      hint: `write \`${written}\``,
      column: lead.length + key.length + 3,
    };
  }
  return undefined;
}

/** Where the quotes begin that are never closed; the reader itself says so only at the end of the file. */
export function openQuoteIn(text: string, reason: string): { line: number; column: number } | undefined {
  const sign = /double quoted/.test(reason) ? '"' : /single quoted/.test(reason) ? "'" : undefined;
  if (sign === undefined) return undefined;
  const lines = text.split('\n');
  const index = lines.findIndex((line) => line.split(sign).length % 2 === 0);
  return index === -1 ? undefined : { line: index + 1, column: (lines[index]?.lastIndexOf(sign) ?? 0) + 1 };
}

/** A text as a YAML value on one line, in quotes. */
export function quote(text: string): string {
  return `"${text.trim().replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
}
