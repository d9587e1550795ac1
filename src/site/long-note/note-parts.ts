import type { Archive } from '../../core/model/archive.ts';
import type { LinkedNote } from '../../core/model/linked-note.ts';
import { notePage, notesWithPages } from '../../core/views/note/page.ts';
import { type RenderedBody, renderBody } from '../markdown.ts';
import { noteIndexOf } from '../note-index.ts';
import { divide, type PartSection } from './divide.ts';
import { type Places, placesIn } from './places.ts';
import { subHeadings } from './sub-headings.ts';
import { roomBeside, weightOf } from './weight.ts';

declare global {
  /**
   * Where the anchors of long notes are. It is global like the archive: the search index, which is written apart from
   * the pages, must not render all long notes again.
   */
  var throughlineNotePlaces: WeakMap<LinkedNote, Places> | undefined;
}

/** The text of a note on its pages. Most notes have one page. */
export interface NoteParts {
  /** The heading with which the text gives another title than the page has. */
  readonly ownTitle?: string;
  /** The first paragraph, at the top of the first page. */
  readonly lede?: string;
  /** The sections of each page. The first page may have none, but has all that the note has besides its text. */
  readonly parts: readonly (readonly PartSection[])[];
}

/** The parts of the long notes of an archive that were rendered. */
const known = new WeakMap<Archive, Map<LinkedNote, NoteParts>>();

/** Shorter texts fit on a page, whatever they say. */
const shortText = 1500;
const fewMentions = 60;
/** A longer first paragraph is no lede. It is cut like the rest of the text. */
const longestLede = 6000;

/** Returns the text of a note, divided so that no page is too long. */
export function partsOf(note: LinkedNote, archive: Archive): NoteParts {
  if (isShort(note)) return whole(renderBody(note, archive));
  const ofArchive = known.get(archive) ?? new Map<LinkedNote, NoteParts>();
  known.set(archive, ofArchive);
  const parts = ofArchive.get(note) ?? divided(note, archive);
  ofArchive.set(note, parts);
  return parts;
}

/** Returns where the anchors and the words of a note are. `undefined` for a note with one page. */
export function placesOf(note: LinkedNote, archive: Archive): Places | undefined {
  if (isShort(note)) return undefined;
  globalThis.throughlineNotePlaces ??= new WeakMap();
  const places = globalThis.throughlineNotePlaces.get(note) ?? placesIn(partsOf(note, archive).parts);
  globalThis.throughlineNotePlaces.set(note, places);
  return places.pages > 1 ? places : undefined;
}

/** Returns the further pages of all long notes: the note, and the number of the page from 2. */
export function furtherParts(
  archive: Archive,
): readonly { readonly note: LinkedNote; readonly part: number }[] {
  return notesWithPages(archive).flatMap((note) => {
    const pages = placesOf(note, archive)?.pages ?? 1;
    return Array.from({ length: pages - 1 }, (_, index) => ({ note, part: index + 2 }));
  });
}

function isShort({ note: { body } }: LinkedNote): boolean {
  return body.markdown.length < shortText && body.mentions.length < fewMentions;
}

function divided(note: LinkedNote, archive: Archive): NoteParts {
  const body = renderBody(note, archive);
  const room = roomBeside(notePage(note, archive, noteIndexOf(archive)));
  const { ownTitle = '', lede = '', sections } = body;
  if (weightOf([{ html: ownTitle + lede }, ...sections]) <= room.whole) return whole(body);
  const isLede = lede.length < longestLede;
  const start = isLede ? sections : withIntro(`<p dir="auto">${lede}</p>`, sections);
  const first = room.first - weightOf([{ html: ownTitle + (isLede ? lede : '') }]);
  return {
    ownTitle: body.ownTitle,
    lede: isLede ? body.lede : undefined,
    parts: divide(start, (part) => (part === 1 ? first : room.further)),
  };
}

/** Puts a paragraph back before the rest of the text before the first heading. */
function withIntro(html: string, sections: RenderedBody['sections']): RenderedBody['sections'] {
  const [first, ...rest] = sections;
  if (!first || first.head !== undefined) return [{ html }, ...sections];
  return [{ html: `${html}\n${first.html}` }, ...rest];
}

function whole({ ownTitle, lede, sections }: RenderedBody): NoteParts {
  return {
    ownTitle,
    lede,
    parts: [sections.map((section) => ({ ...section, subs: subHeadings(section.html) }))],
  };
}
