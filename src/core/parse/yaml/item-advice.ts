import type { FreeIds } from '../../model/free-ids.ts';
import { saidIn } from '../meant/said.ts';
import { recordOf } from '../record-meant.ts';
import { plain, quote, type YamlAdvice } from './hint.ts';

/** An item as people write it in Markdown: `[ ] task`, `@ann task` or `[words](address)`. */
const markdownItem = /^(\s*)- +(@[\p{L}\p{N}][\p{L}\p{N}._-]*,? +\S.*|\[[ xX]\] +\S.*|\[[^\]]*\]\(.*)$/u;

/** Lists whose items are mappings. A text in quotes is no item of them. */
const ofMappings: readonly string[] = [
  'followUps',
  'objectives',
  'links',
  'teamUpdates',
  'timeline',
  'amendments',
];

/** Lists of names, which have no `@`. */
const ofNames: readonly string[] = ['attendees', 'guests', 'regrets'];

/**
 * Advises on an item of a list that is written as in Markdown, where YAML sees a list in brackets or a sign without
 * meaning: with the record, link or text that it should be.
 */
export function adviseOnItem(
  lines: readonly string[],
  at: number,
  ids: () => FreeIds,
): YamlAdvice | undefined {
  const [, lead, item = ''] = markdownItem.exec(lines[at - 1] ?? '') ?? [];
  if (lead === undefined) return undefined;
  const column = lead.length + 3;
  const written = item.trimEnd();
  const sign = /^(?:\[[ xX]\]|.)/.exec(written)?.[0] ?? '';
  const needs = `An item that starts with \`${sign}\` needs quotes.`;
  // The record would lack what the next lines say.
  if (goesOn(lines[at], lead)) return { message: needs, column };
  const mended = (value: string, message: string): YamlAdvice => ({
    message,
    hint: `write \`- ${value}\``,
    column,
    mended: `${lead}- ${value}`,
  });
  const list = listAbove(lines, at, lead) ?? '';
  const said = saidIn(written, (name) => ids().isName(name), list === 'actions');
  const record = recordOf(list, said, written, ids);
  if (record) return mended(record.written, record.message);
  const [, words = '', url] = /^\[([^\]]*)\]\(<?(https?:[^\s()<>]+)>?\)$/.exec(written) ?? [];
  if (list === 'links' && url !== undefined)
    return mended(
      `{ text: ${plain(words.trim() || url)}, url: ${quote(url)} }`,
      'A Markdown link is no item of `links`. Expected `text:` and `url:`.',
    );
  if (ofMappings.includes(list)) return { message: needs, column, mended: `${lead}- ${quote(written)}` };
  return ofNames.includes(list) && written.startsWith('@')
    ? mended(written.slice(1), 'Names have no `@` in frontmatter.')
    : mended(quote(written), needs);
}

/** Whether a line belongs to the item before it, whose dash has spaces before it. */
function goesOn(line: string | undefined, before: string): boolean {
  const [, spaces] = /^( *)\S/.exec(line ?? '') ?? [];
  return spaces !== undefined && spaces.length > before.length;
}

/** Returns the key at the top of the frontmatter whose list has an item. */
function listAbove(lines: readonly string[], at: number, before: string): string | undefined {
  for (let above = at - 1; above >= 1; above -= 1) {
    const [, spaces, key] = /^( *)(?:([\w-]+):)?/.exec(lines[above - 1] ?? '') ?? [];
    if (key !== undefined && (spaces?.length ?? 0) <= before.length) return spaces === '' ? key : undefined;
  }
  return undefined;
}
