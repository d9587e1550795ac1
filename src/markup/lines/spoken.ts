import type { Ref } from '../../core/model/ref.ts';
import type { WordPiece, Words } from '../../core/model/words.ts';
import { h, type Tree } from '../tree.ts';
import { wordLinks } from './link.ts';

/** A part of a sentence in another language: the words of a note. */
export type Foreign = Pick<Ref, 'label' | 'lang'> | undefined;

/** The unit of a measure as a part of a sentence. It is a word of the file of its aim. */
export function unitPart({ unit, lang }: { readonly unit?: string; readonly lang?: string }): Foreign {
  return unit === undefined ? undefined : { label: unit, lang };
}

/** A sentence as text, in which each part in another language has its language. The same text without such a part. */
export function spoken(words: string, parts: readonly Foreign[]): Tree {
  const [part, ...others] = parts;
  if (parts.length === 0) return words;
  if (!part?.lang || part.label === '') return spoken(words, others);
  const { label, lang } = part;
  return words
    .split(whole(label))
    .map((piece, index) => [index > 0 && h('span', { lang }, label), piece !== '' && spoken(piece, others)]);
}

/** Running text with its references as links, in which `parts` of the words may be in another language. */
export function spokenPieces(pieces: readonly WordPiece[], parts: readonly Foreign[]): Tree {
  return pieces.map((piece) => (typeof piece === 'string' ? spoken(piece, parts) : wordLinks([piece])));
}

/** The words of a text with mentions, as parts of a sentence. Each mention has its own language. */
export function wordParts(words: Words | undefined, lang: string | undefined): readonly Foreign[] {
  const pieces = typeof words === 'string' ? [words] : (words ?? []);
  return pieces.flatMap((piece) => (typeof piece === 'string' ? { label: piece, lang } : []));
}

/** Matches a label that is not within a word. With the flag `u`, only signs of the syntax may have a backslash. */
function whole(label: string): RegExp {
  const written = label.replace(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`);
  return new RegExp(String.raw`(?<![\p{L}\p{N}])${written}(?![\p{L}\p{N}])`, 'gu');
}
