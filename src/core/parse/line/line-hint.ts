import type { Finding } from '../../model/finding/finding.ts';
import type { NoteLine } from '../../model/line/note-line.ts';

/** Returns the hint of a finding on a key of a record for its line in the text, where an entry has keys of its own. */
export function lineHint(hint: string, line: NoteLine, key: string | number | undefined): string {
  if (/^add `owner:/.test(hint)) return 'put who does it before the text: `@name: …`';
  if (key === 'owner' && line.columns['owner'] !== undefined && /^(?:remove|write `owner:)/.test(hint))
    return 'take the name out of the owners before the text';
  if (/^add `for:` to/.test(hint)) return forHint(line);
  const [, id] = /^move this to `([^`]+)` under /.exec(hint) ?? [];
  if (id !== undefined) return `write it in the line that opens \`${id}\``;
  const [, left, attributes] =
    /^add to `followUps` of a later note: `- \{ action: ([^,]+), (.*) \}`$/.exec(hint) ?? [];
  if (left !== undefined) return `write in a later note: \`- [[${left}]] {${attributes}}\``;
  const [, taken] = /^choose another id, or write a follow-up: `- topic: ([^`]+)`$/.exec(hint) ?? [];
  if (taken !== undefined && line.sectionEnd !== undefined)
    return `choose another id, or return to the topic with \`[[${taken}]]\` as the heading`;
  return added(hint, line)
    .replaceAll(/`- (?:action|decision|question|debt|topic): ([^`]+)`/g, '`- [[$1]] …`')
    .replace('remove `status`', 'remove the status');
}

/** Returns the hint of a finding on an attribute. What the words of a line give cannot be an attribute, too. */
export function attributeHint(hint: string, written: Readonly<Record<string, unknown>>): string {
  const [, ours = ''] = /^move its value to `(\w+)`$/.exec(hint) ?? [];
  return Object.hasOwn(written, ours) ? `remove it: the words of the line give its \`${ours}\`` : hint;
}

/** Where a line can say what its action is for. Attributes are in one pair of braces. */
function forHint({ attributes }: NoteLine): string {
  const [some, none] = attributes ? ['for: …', 'for: none'] : ['{for: …}', '{for: none}'];
  const place = attributes ? 'its attributes' : 'the line';
  return `add \`${some}\` to ${place}, or \`for:\` to the note or series, or \`${none}\` if it is standalone`;
}

/** Puts a pair that a hint adds into the attributes of the line. */
function added(hint: string, { attributes }: NoteLine): string {
  const [, start = '', pair, rest = ''] = /^(if it is one, )?add `([A-Za-z]+: [^`]+)`(.*)$/.exec(hint) ?? [];
  if (pair === undefined) return hint;
  return attributes
    ? `${start}add \`${pair}\` to its attributes${rest}`
    : `${start}add \`{${pair}}\` to the line${rest}`;
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
