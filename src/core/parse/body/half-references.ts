/** A reference that lacks one of its four brackets. */
interface HalfReference {
  readonly written: string;
  readonly target: string;
  readonly offset: number;
}

const half =
  /(?<![[\]\p{L}\p{N}!\\])(?:\[\[(?<opened>[\p{L}\p{N}][^[\]\n|]{0,100})\](?![\](:[])|\[(?<closed>[\p{L}\p{N}][^[\]\n|]{0,100})\]\](?![\](:[]))/gu;

/**
 * Finds `[[first]` and `[first]]` in words without code and links. Where the missing bracket comes later, as in
 * `[see [first]]`, nothing is missing.
 */
export function halfReferences(words: string): readonly HalfReference[] {
  if (!/\[\[|\]\]/.test(words)) return [];
  const found = [...words.matchAll(half)];
  const others = words.replaceAll(half, '');
  if (others.split('[').length !== others.split(']').length) return [];
  return found.map(({ 0: written, index: offset, groups = {} }) => ({
    written,
    target: groups.opened ?? groups.closed ?? '',
    offset,
  }));
}
