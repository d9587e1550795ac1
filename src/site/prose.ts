import type { TextHome } from '../core/graph/mention/text-home.ts';
import type { Archive } from '../core/model/archive.ts';
import type { Body } from '../core/model/note.ts';
import { withPartLinks } from './long-note/part-links.ts';
import { type RenderedBody, renderText } from './markdown.ts';

/** Renders the text of a series, program or quarter. */
export function renderProse(body: Body, home: TextHome, archive: Archive): RenderedBody {
  const { lede, html, sections } = renderText(body, home, archive);
  const led = (text: string) => withPartLinks(text, archive);
  return {
    lede: lede === undefined ? undefined : led(lede),
    html: led(html),
    sections: sections.map((section) => ({ ...section, html: led(section.html) })),
  };
}
