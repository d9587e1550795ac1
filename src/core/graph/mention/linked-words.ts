import { linkAddress } from '../../model/address/link-address.ts';
import type { Archive, Find } from '../../model/archive.ts';
import type { LinkedNote } from '../../model/linked-note.ts';
import { langWithin } from '../../model/ref.ts';
import { Trackers } from '../../model/trackers.ts';
import type { WordPiece, Words } from '../../model/words.ts';
import type { WithNotes } from '../linking/linking.ts';
import { fieldTexts } from './field-mentions.ts';
import { plannedText } from './name-in.ts';
import { resolveMention } from './resolve.ts';
import { homeOf, type TextHome } from './text-home.ts';
import { type TextMention, TextMentions } from './text-mentions.ts';

/** Gives each note the texts of its fields that mention something, in pieces. Other texts stay as they are written. */
export function linkWords(
  { notes, trackers }: Pick<WithNotes, 'notes' | 'trackers'>,
  find: Find,
  former: Archive['former'],
): void {
  const texts = new TextMentions(trackers);
  const all = [...notes.values()];
  const planned = all.filter(({ note }) => note.plan);
  for (const note of all) {
    const words = new Map<string, readonly WordPiece[]>();
    const home = { ...homeOf(note), lang: note.lang };
    const pieceOf = (mention: TextMention) =>
      pieceFor(mention, home, { find, former, trackers }) ??
      plannedPiece(mention, note, { find, former, planned });
    for (const text of fieldTexts(note.note)) {
      const pieces = words.has(text) ? undefined : piecesOf(text, texts.of(text), pieceOf);
      if (pieces) words.set(text, pieces);
    }
    if (words.size > 0) note.words = words;
  }
}

/** Returns the pieces of a text, or `undefined` if no mention has a target. */
function piecesOf(
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

/** The file of a text, and its language, unless it is that of the page around it. */
interface LanguageHome extends TextHome {
  readonly lang?: string;
}

/** Returns a text that is of no note, such as that of a page of the maintainers, with its mentions as links. */
export function wordsIn(text: string, home: LanguageHome, { find, former, site }: Archive): Words {
  const trackers = new Trackers(site.trackers);
  const mentions = new TextMentions(trackers).of(text);
  return piecesOf(text, mentions, (mention) => pieceFor(mention, home, { find, former, trackers })) ?? text;
}

function pieceFor(
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

/** A planned record has no page yet, so its words are no link. */
function plannedPiece(
  { kind, target, words }: TextMention,
  note: LinkedNote,
  archive: Pick<Archive, 'find' | 'former' | 'planned'>,
): string | undefined {
  const planned = kind === 'reference' ? plannedText(target, note, archive) : undefined;
  return planned === undefined ? undefined : (words ?? planned);
}
