import { isSlug, toSlug } from '../../model/id.ts';

/** Most letters of an id that is made of a text. */
const longest = 60;

/**
 * Returns the provisional id of a record without `^id`. It follows from the text alone, so what is written elsewhere in
 * the note does not change it. A text without a Latin letter gets a number of its letters.
 */
export function provisionalId(text: string): string {
  const slug = toSlug(text.replace(/\[\[|\]\]|@/g, ' '));
  const cut = slug.length <= longest ? slug : slug.slice(0, slug.lastIndexOf('-', longest));
  const id = (cut || slug.slice(0, longest)).replace(/[-.]+$/, '');
  return isSlug(id) && /[a-z]/.test(id) ? id : `line-${numberOf(text)}`;
}

/** A number that follows from a text (FNV-1a, 32 bits), in base 36. */
function numberOf(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193) >>> 0;
  return hash.toString(36);
}
