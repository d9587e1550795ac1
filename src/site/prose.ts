import type { Archive } from '../core/model/archive.ts';
import { withPartLinks } from './long-note/part-links.ts';
import { type RenderedBody, renderText } from './markdown.ts';

/** Renders the text of a series, program or quarter. `path` is its file in the content folder. */
export function renderProse(markdown: string, path: string, archive: Archive): RenderedBody {
  const { lede, html, sections } = renderText(markdown, path, archive);
  const led = (text: string) => withPartLinks(text, archive);
  return {
    lede: lede === undefined ? undefined : led(lede),
    html: led(html),
    sections: sections.map((section) => ({ ...section, html: led(section.html) })),
  };
}
