import { quote, type YamlAdvice } from './hint.ts';

/** Returns the message for words that YAML reads as a comment. */
export function cutMessage(comment: string): string {
  return `\`${comment.slice(0, 80)}\` is lost, because in YAML \` #\` begins a comment.`;
}

/** What a line has before a comment without a space after its `#`, outside quotes. */
const cut = /^((?:[^"'#]|"[^"]*"|(?<=\w)'|'[^']*'|(?<=\S)#)*?\S[ \t]+)(#[^\s#].*)$/;

/** A value in braces that a comment cuts: up to the next key, or to the closing brace. */
const inBraces =
  /([\w-]+): ((?!["'])(?:(?!,\s*[\w-]+:\s)[^{}[\]#])+[ \t]#(?:(?!,\s*[\w-]+:\s)[^{}])*?)(?=,\s*[\w-]+:\s|\s*\}\s*$)/;

/** Returns a line with a list in brackets, `key: [Ask #7, b]`, with quotes around the items that a comment cuts. */
function quotedList(line: string): string | undefined {
  const [, lead, items = ''] = /^(\s*(?:- +)?[\w-]+: )\[([^[\]{}"']*)\]\s*$/.exec(line) ?? [];
  if (lead === undefined) return undefined;
  const quoted = items.split(',').map((item) => (/(?:^|\s)#/.test(item) ? quote(item) : item.trim()));
  return `${lead}[${quoted.join(', ')}]`;
}

/**
 * Advises on YAML that cannot be read because a comment took the rest of a value: a closing brace, or the line that
 * would go on. Looks at the line where the reader stopped, and at the one before. `undefined` if neither has a comment of
 * that kind.
 */
export function adviseOnHash(
  lines: readonly string[],
  line: number,
): (YamlAdvice & { readonly line: number; readonly column: number }) | undefined {
  for (const at of [line, line - 1]) {
    const [, before, comment] = cut.exec(lines[at - 1] ?? '') ?? [];
    if (before === undefined || comment === undefined) continue;
    const source = lines[at - 1] ?? '';
    const list = quotedList(source);
    if (list !== undefined) {
      const column = before.length + 1;
      const hint = `write \`${list.trimStart()}\``;
      return { line: at, column, message: cutMessage(comment), mended: list, hint };
    }
    const [all = '', key, value = ''] = inBraces.exec(source) ?? [];
    return {
      line: at,
      column: before.length + 1,
      message: cutMessage(comment),
      mended: key === undefined ? undefined : source.replace(all, () => `${key}: ${quote(value)}`),
      hint: key === undefined ? 'put the whole text in quotes' : `write \`${key}: ${quote(value)}\``,
    };
  }
  return undefined;
}
