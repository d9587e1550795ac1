import { linkAddress } from '../../model/address/link-address.ts';
import type { Archive } from '../../model/archive.ts';
import type { LinkedNote } from '../../model/linked-note.ts';
import { langWithin } from '../../model/ref.ts';
import type { Trackers } from '../../model/trackers.ts';
import type { WordPiece } from '../../model/words.ts';
import { plannedText } from './name-in.ts';
import { resolveMention } from './resolve.ts';
import type { LanguageHome } from './text-home.ts';
import type { TextMention } from './text-mentions.ts';

/** Returns the pieces of a text, or `undefined` if no mention has a target. */
export function piecesOf(
  text: string,
  mentions: readonly TextMention[],
  pieceOf: (mention: TextMention) => WordPiece | undefined,
): readonly WordPiece[] | undefined {
  const pieces: WordPiece[] = [];
  let at = 0;
  for (const mention of mentions) {
    const piece = mention.isPart ? undefined : pieceOf(mention);
    if (piece === undefined) continue;
    if (mention.start > at) pieces.push(text.slice(at, mention.start));
    pieces.push(piece);
    at = mention.start + mention.written.length;
  }
  if (pieces.length === 0) return undefined;
  return at < text.length ? [...pieces, text.slice(at)] : pieces;
}

/** Returns the piece for a mention in a text, or `undefined` if it leads nowhere. */
export function pieceFor(
  mention: TextMention,
  home: LanguageHome,
  { trackers, ...archive }: Pick<Archive, 'find' | 'former'> & { readonly trackers: Trackers },
): WordPiece | undefined {
  const { kind, target, words } = mention;
  if (kind === 'tracker') {
    const { url } = trackers.of(target);
    const address = url === undefined ? undefined : linkAddress(url);
    return address?.kind === 'outside' ? { href: address.href, label: target } : undefined;
  }
  const ref = resolveMention(mention, home, archive);
  if (!ref) return undefined;
  if (words !== undefined) return { ...ref, label: words, lang: undefined };
  return { ...ref, lang: langWithin(ref.lang, home.lang) };
}

/** Returns the words for a mention of a planned record. It has no page yet, so they are no link. */
export function plannedPiece(
  { kind, target, words }: TextMention,
  note: LinkedNote,
  archive: Pick<Archive, 'find' | 'former' | 'planned'>,
): string | undefined {
  const planned = kind === 'reference' ? plannedText(target, note, archive) : undefined;
  return planned === undefined ? undefined : (words ?? planned);
}
