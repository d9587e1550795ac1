import type { Finding } from '../model/finding/finding.ts';
import type { KeyPath } from '../model/finding/source.ts';
import type { FreeIds } from '../model/free-ids.ts';
import { toSlug } from '../model/id.ts';
import { holdersOf } from './schema/holders.ts';
import { isNothing, short } from './value-words.ts';
import { quote } from './yaml/hint.ts';

/** Lists of records, with the word for one of them. */
const lists: Readonly<Record<string, string>> = {
  actions: 'an action',
  decisions: 'a decision',
  questions: 'a question',
  debt: 'a debt',
  proposals: 'a proposal',
};

/** Longest id that a hint makes up. */
const longestId = 32;

/**
 * Returns a finding for an item of a list of records that is only a text, as in `- Ann: send the report`, or for a text in
 * the place of the list, with the record that it should be. `ids` are the ids that the file has, or was offered: a new one
 * is added. `undefined` for a record.
 */
export function recordMeant(
  path: string,
  data: unknown,
  [list, index]: KeyPath,
  ids: FreeIds,
): Finding | undefined {
  const what = typeof list === 'string' && Object.hasOwn(lists, list) ? lists[list] : undefined;
  if (what === undefined || typeof index === 'string' || list === undefined) return undefined;
  const items: unknown = typeof data === 'object' && data !== null ? Reflect.get(data, list) : undefined;
  const isList = index !== undefined;
  const said = textIn(isList ? (Array.isArray(items) ? items[index] : undefined) : onlyText(items));
  if (said === undefined) return undefined;
  const { owner, text } = said;
  const id = ids.take(idOf(text));
  const keys = [
    `id: ${id}`,
    `text: ${plain(text)}`,
    ...(owner === undefined ? [] : [`owner: ${plain(owner)}`]),
  ];
  return {
    code: 'wrong-type',
    path,
    spot: { keys: isList ? [list, index] : [list] },
    message: `\`${short(owner === undefined ? text : `${owner}: ${text}`)}\` is only a text. Expected ${what} with \`id:\` and \`text:\`.`,
    hint: isList ? `write \`- { ${keys.join(', ')} }\`` : `write \`${list}: [{ ${keys.join(', ')} }]\``,
  };
}

/** A text in the place of a list, unless it says that there is nothing, or is a list without spaces after its dashes. */
function onlyText(value: unknown): string | undefined {
  return typeof value === 'string' && !isNothing(value) && !/^-\S/.test(value) ? value : undefined;
}

/** Returns the text of an item, and who is named before its colon. */
function textIn(item: unknown): { readonly owner?: string; readonly text: string } | undefined {
  if (typeof item === 'string' && item.trim() !== '') return { text: item.trim() };
  if (typeof item !== 'object' || item === null || Array.isArray(item)) return undefined;
  const [pair, ...more] = Object.entries(item);
  if (!pair || more.length > 0 || typeof pair[1] !== 'string') return undefined;
  // A key of the format begins a record that lacks the others.
  return holdersOf(pair[0]).length === 0 ? { owner: pair[0], text: pair[1].trim() } : undefined;
}

/** Returns an id from the first words of a text. */
function idOf(text: string): string {
  let id = '';
  for (const word of toSlug(text).split('-')) {
    if (id !== '' && id.length + word.length >= longestId) break;
    id = id === '' ? word : `${id}-${word}`;
  }
  return id === '' ? 'record' : id;
}

/** Returns a text as a value in braces, in quotes if it needs them. */
function plain(text: string): string {
  return /^[\p{L}][\p{L}\p{N} ./()'-]*$/u.test(text) ? text : quote(text);
}
