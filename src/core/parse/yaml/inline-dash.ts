import { quote, type YamlAdvice } from './hint.ts';

/** Keys of lists. */
const ofLists =
  'attendees guests regrets teams aliases actions decisions questions proposals followUps objectives links forNextTime done doing next needs'.split(
    ' ',
  );
/** Keys that take one value, or a list of them. */
const ofOneOrSeveral = 'owner chair scribe for blockedBy supersedes splitInto supersededBy tracker'.split(
  ' ',
);
/** Keys that take one word. */
const ofOne = 'due start date until closed status kind person team action decision question topic ref'.split(
  ' ',
);

/**
 * Advises on a list on the line of its key, `attendees: - ines`. YAML has no such form. `undefined` for other lines, and
 * for a text that begins with a dash.
 */
export function adviseOnInlineDash(lines: readonly string[], at: number): YamlAdvice | undefined {
  const line = lines[at - 1] ?? '';
  const [, lead = '', key = '', value] = /^(\s*(?:- +)*)([\w-]+): +(- +\S.*?)\s*$/.exec(line) ?? [];
  const isList = ofLists.includes(key);
  if (value === undefined || !(isList || ofOneOrSeveral.includes(key) || ofOne.includes(key)))
    return undefined;
  const message = `A list begins on the line below \`${key}:\`, or in brackets.`;
  const column = lead.length + key.length + 3;
  const below = { message, column, hint: `put \`${value}\` on a line of its own, below \`${key}:\`` };
  // More items or keys below show the form that was meant.
  if (/^\s+- /.test(lines[at] ?? '') || /: |["'[\]{}#]/.test(value)) return below;
  const items = value
    .split(/(?:^|\s+)- +|\s*,\s*/)
    .filter((item) => item !== '')
    .map((item) => (/^[\p{L}\p{N}][\p{L}\p{N} ./()'-]*$/u.test(item) ? item : quote(item)));
  if (!isList && items.length > 1 && ofOne.includes(key)) return below;
  const meant = isList || items.length > 1 ? `[${items.join(', ')}]` : (items[0] ?? '');
  const written = `${key}: ${meant}`;
  return { message, column, hint: `write \`${written}\``, mended: lead + written };
}
