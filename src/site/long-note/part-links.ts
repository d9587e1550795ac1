import type { Archive } from '../../core/model/archive.ts';
import type { LinkedNote } from '../../core/model/linked-note.ts';
import { unescaped } from '../markdown/words-of.ts';
import { href, notePartPath } from '../routes.ts';
import { placesOf } from './note-parts.ts';

/** A page of a note. */
export interface PartPage {
  readonly note: LinkedNote;
  readonly part: number;
}

const link = /<a (?:[^>"]|"[^"]*")*>/g;
const target = / href="([^"#]*)#([^"]*)"/;
const described = / aria-describedby="([^"]*)"/;

/**
 * Leads each link to a place of a note to the page that has the place. The renderer cannot do this: it would have to
 * render the other note first, which may have a link back. `from` is the page that has the HTML.
 */
export function withPartLinks(html: string, archive: Archive, from?: PartPage): string {
  if (!html.includes('#')) return html;
  const places = from && placesOf(from.note, archive);
  const isHere = (id: string) => !places || places.partOf(id) === from?.part;
  const led = (tag: string) => {
    const [whole = '', path = '', hash = ''] = target.exec(tag) ?? [];
    if (hash === '') return tag;
    const note = path === '' ? from?.note : noteAt(path, archive);
    const part = note && placesOf(note, archive)?.partOf(anchorOf(hash));
    if (note === undefined || part === undefined) return tag;
    if (note === from?.note && part === from.part) return tag.replace(whole, () => ` href="#${hash}"`);
    return tag.replace(whole, () => ` href="${href(notePartPath(note.id, part))}#${hash}"`);
  };
  return html.replace(link, (tag) =>
    led(tag).replace(described, (all, id) => (isHere(unescaped(id)) ? all : '')),
  );
}

function noteAt(path: string, { find }: Archive): LinkedNote | undefined {
  const folder = href('/notes/');
  return path.startsWith(folder) ? find.note(path.slice(folder.length, -1)) : undefined;
}

/** The anchor in an address, where letters may be escaped. */
function anchorOf(hash: string): string {
  const written = unescaped(hash);
  try {
    return decodeURIComponent(written);
  } catch {
    return written;
  }
}
