import type { Finding } from '../model/finding/finding.ts';
import type { KeyPath } from '../model/finding/source.ts';
import type { FreeIds } from '../model/free-ids.ts';
import { toSlug } from '../model/id.ts';
import { dueSaid } from './meant/due-said.ts';
import { type Said, saidByPair, saidIn } from './meant/said.ts';
import { sameKey } from './meant/usual-keys.ts';
import { reportMeant } from './report-meant.ts';
import { holdersOf } from './schema/holders.ts';
import { isNothing, short } from './value-words.ts';
import { plain } from './yaml/hint.ts';

/** The lists of records of a note, with the word for one of them. */
export const recordLists: Readonly<Record<string, string>> = {
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
 * the place of the list, with the record that it should be. `ids` are the ids that are taken, or were offered: a new one
 * is added. `undefined` for a record.
 */
export function recordMeant(
  path: string,
  data: unknown,
  [list, index]: KeyPath,
  ids: () => FreeIds,
): Finding | undefined {
  if (typeof list !== 'string' || typeof index === 'string') return undefined;
  const items: unknown = typeof data === 'object' && data !== null ? Reflect.get(data, list) : undefined;
  const isList = index !== undefined;
  const item: unknown = isList ? (Array.isArray(items) ? items[index] : undefined) : onlyText(items);
  const spot = { keys: isList ? [list, index] : [list] };
  if (isList && isWithoutSpaces(item)) {
    const message = 'A key needs a space after its `:`.';
    return { code: 'wrong-type', path, spot, message, hint: 'put a space after each `:`' };
  }
  const report = isList ? reportMeant(list, item) : undefined;
  if (report) return { code: 'wrong-type', path, spot, ...report };
  const said = Object.hasOwn(recordLists, list) ? textIn(item, list === 'actions', ids) : undefined;
  const record = said && recordOf(list, said, said.written, ids);
  if (!record) return undefined;
  const hint = isList ? `write \`- ${record.written}\`` : `write \`${list}: [${record.written}]\``;
  return { code: 'wrong-type', path, spot, message: record.message, hint };
}

/**
 * Returns the record that a text should be, and the message for the text as it is written. `undefined` if its list has no
 * records.
 */
export function recordOf(
  list: string,
  { owners, text: words, isDone = false, id }: Said,
  said: string,
  ids: () => FreeIds,
): { readonly written: string; readonly message: string } | undefined {
  const what = Object.hasOwn(recordLists, list) ? recordLists[list] : undefined;
  if (what === undefined) return undefined;
  // A proposal has no owner.
  const isOwned = owners.length > 0 && list !== 'proposals';
  const owner = owners.map(plain).join(', ');
  const { text, due } = (list === 'actions' ? dueSaid(words) : undefined) ?? { text: words };
  const keys = [
    `id: ${id ?? ids().take(idOf(text))}`,
    `text: ${plain(owners.length > 0 && !isOwned ? `${owners.join(', ')}: ${text}` : text)}`,
    ...(isOwned ? [`owner: ${owners.length > 1 ? `[${owner}]` : owner}`] : []),
    ...(due === undefined ? [] : [`due: ${due}`]),
    ...(isDone && list === 'actions' ? ['status: done'] : []),
  ];
  return {
    written: `{ ${keys.join(', ')} }`,
    message: `\`${short(said)}\` is only a text. Expected ${what} with \`id:\` and \`text:\`.`,
  };
}

/** Whether an item is keys of a note and their values without spaces between them: `id:a text:b`, `{ id:a, text:b }`. */
function isWithoutSpaces(item: unknown): boolean {
  if (typeof item === 'string') return isWithoutSpace(item);
  if (typeof item !== 'object' || item === null || Array.isArray(item)) return false;
  return Object.entries(item).some(([key, value]) => value === null && isWithoutSpace(key));
}

function isWithoutSpace(text: string): boolean {
  const key = /^([\w-]+):[^\s/]/.exec(text)?.[1];
  return key !== undefined && holdersOf(key).length > 0;
}

/** A text in the place of a list, unless it says that there is nothing, or is a list without spaces after its dashes. */
function onlyText(value: unknown): string | undefined {
  return typeof value === 'string' && !isNothing(value) && !/^-\S/.test(value) ? value : undefined;
}

/** Returns the text of an item as it is written, and who is named in it. */
function textIn(
  item: unknown,
  isAction: boolean,
  ids: () => FreeIds,
): (Said & { readonly written: string }) | undefined {
  if (typeof item === 'string' && item.trim() !== '')
    return { ...saidIn(item.trim(), (name) => ids().isName(name), isAction), written: item.trim() };
  if (typeof item !== 'object' || item === null || Array.isArray(item)) return undefined;
  const [pair, ...more] = Object.entries(item);
  if (!pair || more.length > 0 || typeof pair[1] !== 'string') return undefined;
  const [before, text] = [pair[0], pair[1].trim()];
  // A key of the format begins a record that lacks the others, also in another case.
  return holdersOf(before).length === 0 &&
    sameKey(before, ['id', 'text', 'owner', 'due', 'for']) === undefined
    ? { ...saidByPair(before, text), written: `${before}: ${text}` }
    : undefined;
}

/** Returns the hint for a record of a note without an id: one that is made from its text. */
export function idHint(path: string, keys: KeyPath, record: unknown, ids: () => FreeIds): string | undefined {
  const [list, index, key] = keys;
  if (!path.startsWith('notes/') || keys.length !== 3 || key !== 'id' || typeof index !== 'number')
    return undefined;
  if (typeof list !== 'string' || !Object.hasOwn(recordLists, list)) return undefined;
  const text: unknown =
    typeof record === 'object' && record !== null ? Reflect.get(record, 'text') : undefined;
  return typeof text === 'string' && text.trim() !== '' ? `add \`id: ${ids().take(idOf(text))}\`` : undefined;
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
