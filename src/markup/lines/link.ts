import type { LinkedNote } from '../../core/model/linked-note.ts';
import type { Ref } from '../../core/model/ref.ts';
import type { Words } from '../../core/model/words.ts';
import { aimName, aimTitle } from '../../core/text/lines/aim-name.ts';
import { ticketWords } from '../../core/text/lines/blocker.ts';
import type { Piece } from '../../core/text/lines/piece.ts';
import type { BlockerRef } from '../../core/views/lines/blockers.ts';
import { hrefOf } from '../../site/routes.ts';
import { type Element, h, separated, type Tree } from '../tree.ts';

/**
 * A link to the page of something, by its label unless another one is given. A label that begins like its own is cut
 * from it, and has its language.
 */
export function link(to: Ref, label = to.label, lang = ownLang(to, label)): Element {
  return h('a', { href: hrefOf(to), lang }, label);
}

function ownLang({ label, lang }: Ref, shown: string): string | undefined {
  return label.startsWith(shown.replace('…', '')) ? lang : undefined;
}

/** Links with commas between them. */
export function links(refs: readonly Ref[]): Tree {
  return separated(refs.map((ref) => link(ref)));
}

/** Running text with its references as links. */
export function pieceLinks(pieces: readonly Piece[]): Tree {
  return pieces.map((piece) => (typeof piece === 'string' ? piece : link(piece)));
}

/** A text of a note with its mentions as links. */
export function wordLinks(words: Words): Tree {
  if (typeof words === 'string') return words;
  return words.map((piece) => {
    if (typeof piece === 'string') return piece;
    return 'href' in piece ? h('a', { href: piece.href }, piece.label) : link(piece);
  });
}

/** A text of a field of a note as it is written, with its mentions as links. `words` are those of the note. */
export function noteWords(text: string, words: LinkedNote['words']): Tree {
  return wordLinks(words?.get(text) ?? text);
}

/** Owners as links, or `unowned`. */
export function ownerLinks(owners: readonly Ref[]): Tree {
  return owners.length > 0 ? links(owners) : 'unowned';
}

/** Options of a list of aims. */
export interface AimLinkOptions {
  /** Titles are not cut, where there is room for them. */
  readonly whole?: boolean;
}

/** Aims as links by their titles, each with its short name in small type. There is no other list of aims in a line. */
export function aimLinks(aims: readonly Ref[], { whole }: AimLinkOptions = {}): Tree {
  return separated(
    aims.map((aim) => [
      link(aim, whole ? aim.label : aimTitle(aim)),
      ' ',
      h('span', { class: 'aside' }, breakable(aimName(aim))),
    ]),
  );
}

/**
 * An id that may be wrapped after its full stops and slashes, and nowhere in a word. Hyphens need no help. The number at
 * its end stays with what it counts: `o3.2`.
 */
export function breakable(id: string): Tree {
  return id.split(/(?<=\/)|(?<=\.)(?!\d{1,2}$)/).map((part, index) => [index > 0 && h('wbr', {}), part]);
}

/** Blockers: those with a page as links, tracker ids as text with a word before them. */
export function blockerLinks(blockers: readonly BlockerRef[]): Tree {
  return separated(
    blockers.map((blocker) => (typeof blocker === 'string' ? ticketWords(blocker) : link(blocker))),
  );
}

/** Parties: those with a page as links, others by name. */
export function partyLinks(parties: readonly (Ref | string)[]): Tree {
  return separated(parties.map((party) => (typeof party === 'string' ? party : link(party))));
}
