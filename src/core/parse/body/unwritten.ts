import type { Unwritten } from '../../model/note.ts';
import type { Sighting } from './tree/sighting.ts';

const ending = /\.[a-z\d]{2,5}$/i;
const absolute = /^(?:https?:\/\/|mailto:)/i;
const embed = /!\[\[([^[\]\n|#]{1,200})(?:#[^[\]\n|]{0,200})?(?:\\?\|([^[\]\n]{0,200}))?\]\]/y;
const bracketed = /\(((?:[^()<>\n"]|\([^()\n]{0,100}\)){1,300}?)(?:[ \t]+"[^"\n]{0,300}")?[ \t]*\)/y;
const label = /!?\[([^[\]\n]{0,300})\]$/;

type Found = Omit<Unwritten, 'line' | 'column'> & Pick<Sighting, 'offset'>;

/** Reads `![[picture.png]]` at the first of its square brackets: a note of another tool shows a file by it. */
export function embedAt(text: string, at: number): (Found & { readonly end: number }) | undefined {
  if (text[at - 1] !== '!' || text[at + 1] !== '[' || text[at - 2] === '\\') return undefined;
  embed.lastIndex = at - 1;
  const [written = '', name = '', more = ''] = embed.exec(text) ?? [];
  const target = name.trim();
  if (!ending.test(target)) return undefined;
  // Digits after the bar are a width.
  const words = /^[\dx\s]*$/.test(more) ? '' : more.trim();
  return { written, target, words, isPicture: true, offset: at - 1, end: at - 1 + written.length };
}

/**
 * Reads a link or picture whose path or address has spaces, `![words](a path.png)`, at the round bracket. Markdown takes it
 * for text, and an address in it for a link of its own, which ends at the space. `from` is its square bracket.
 */
export function spacedLinkAt(text: string, from: number, at: number): Found | undefined {
  if (text[at] !== '(') return undefined;
  bracketed.lastIndex = at;
  const [round = '', path = ''] = bracketed.exec(text) ?? [];
  const target = path.trim();
  const isPath = ending.test(target.replace(/#.*$/, ''));
  if (!/[ \t]/.test(target) || !(isPath || absolute.test(target))) return undefined;
  const isPicture = text[from - 1] === '!' && text[from - 2] !== '\\';
  const offset = isPicture ? from - 1 : from;
  const square = text.slice(offset, at);
  const words = label.exec(square)?.[1];
  return words === undefined ? undefined : { written: square + round, target, words, isPicture, offset };
}
