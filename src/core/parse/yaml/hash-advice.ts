import { type FlowValue, readFlow } from './flow.ts';
import { quote, type YamlAdvice } from './hint.ts';

/** Returns the message for words that YAML reads as a comment. */
export function cutMessage(comment: string): string {
  return `\`${comment.slice(0, 80)}\` is lost, because in YAML \` #\` begins a comment.`;
}

/** What a line has before a comment without a space after its `#`, outside quotes. */
const cut = /^((?:[^"'#]|"[^"]*"|(?<=\w)'|'[^']*'|(?<=\S)#)*?\S[ \t]+)(#[^\s#].*)$/;

/** Returns the value in braces that a comment cuts. */
function inBraces(line: string, comment: number): FlowValue | undefined {
  return readFlow(line)?.values.find(({ start, end }) => start <= comment && comment < end);
}

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
    const value = inBraces(source, before.length);
    const written = value && quote(source.slice(value.start, value.end));
    const mended = value && source.slice(0, value.start) + written + source.slice(value.end);
    const shown = value?.key === undefined ? mended?.trim() : `${value.key}: ${written}`;
    return {
      line: at,
      column: before.length + 1,
      message: cutMessage(comment),
      mended,
      hint: shown === undefined ? 'put the whole text in quotes' : `write \`${shown}\``,
    };
  }
  return undefined;
}
