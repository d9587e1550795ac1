/** What to say about YAML that cannot be read. `column` moves the place to where the mistake begins. */
export interface YamlAdvice {
  readonly message: string;
  readonly hint?: string;
  readonly column?: number;
}

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
      hint: 'remove the word that begins with `!`',
    };
  }
  return adviseOnQuotes(line) ?? { message: `Unexpected YAML, expected \`key: value\`: ${reason}.` };
}

/** Values that begin with a sign of YAML, or hold `: `, mean text only inside quotes. */
function adviseOnQuotes(line: string): YamlAdvice | undefined {
  const pair = /^(\s*(?:- +)*)([^\s:#'"[{][^:]*): +(\S.*)$/.exec(line);
  if (!pair) return undefined;
  const [, lead = '', key = '', value = ''] = pair;
  if (/^["'[{|>]/.test(value)) return undefined;
  const written = `${key}: ${quote(value)}`;
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

/** A text as a YAML value on one line, in quotes. */
export function quote(text: string): string {
  return `"${text.trim().replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
}
