import type { Finding } from '../../model/finding/finding.ts';
import type { NoteLine } from '../../model/line/note-line.ts';

/** Returns the hint of a finding on a key of a record for its line in the text, where an entry has keys of its own. */
export function lineHint(hint: string, line: NoteLine, key: string | number | undefined): string {
  if (/^add `owner:/.test(hint)) return 'put who does it before the text: `@name: …`';
  if (key === 'owner' && line.columns['owner'] !== undefined && /^(?:remove|write `owner:)/.test(hint))
    return 'take the name out of the owners before the text';
  if (/^add `for:` to/.test(hint))
    return 'add `{for: …}` to the line, or `for:` to the note or series, or `{for: none}` if it is standalone';
  const [, id] = /^move this to `([^`]+)` under /.exec(hint) ?? [];
  if (id !== undefined) return `write it in the line that opens \`${id}\``;
  const [, record] = /^choose another id, or write a follow-up: `- \w+: ([^`]+)`$/.exec(hint) ?? [];
  if (record !== undefined) return `choose another id, or write a follow-up: \`- [[${record}]] …\``;
  const [, pair, rest = ''] = /^add `([A-Za-z]+: [^`]+)`(.*)$/.exec(hint) ?? [];
  if (pair === undefined) return hint;
  return line.attributes
    ? `add \`${pair}\` to its attributes${rest}`
    : `add \`{${pair}}\` to the line${rest}`;
}

/** Returns the message of such a finding. A reference that leads nowhere may be meant for a record of any kind. */
export function lineMessage(
  { code, message }: Pick<Finding, 'code' | 'message'>,
  { list }: NoteLine,
): string {
  return code === 'unknown-action' && list === 'followUps'
    ? message.replace(/^Unknown action /, 'Unknown record ')
    : message;
}
