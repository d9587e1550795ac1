import { markdownToHtml } from 'satteri';
import type { Archive } from '../core/model/archive.ts';
import type { LinkedNote } from '../core/model/linked-note.ts';
import { Trackers } from '../core/model/trackers.ts';
import { withoutComments } from '../core/views/search/without-comments.ts';
import { guard, tooDeep } from './markdown/limits.ts';
import { mentions } from './markdown/mentions.ts';
import { cut, type Scope } from './markdown/scope.ts';
import { type Section, sectionsOf } from './markdown/sections.ts';
import { structure } from './markdown/structure.ts';

/**
 * A text as HTML that may be printed as it is: the only HTML on the site that comes from a note.
 */
export interface RenderedBody {
  /** The first paragraph where the text begins with one, without its `p`. */
  readonly lede?: string;
  /** The whole, lede and heads included, for places without a side column. */
  readonly html: string;
  /** What follows the lede, in parts, so that a page can set each head beside its part. */
  readonly sections: readonly Section[];
}

/** The body of a note as HTML. */
export function renderBody(note: LinkedNote, archive: Archive): RenderedBody {
  const { path, body } = note.note;
  const prefix = `${note.id.replaceAll('/', '-')}-`;
  return render(body.markdown, {
    archive,
    path,
    note,
    headings: body.headings,
    trackers: new Trackers(archive.site.trackers),
    prefix,
  });
}

/** The text of a series, program or quarter as HTML; `path` is its file in the content folder. */
export function renderProse(markdown: string, path: string, archive: Archive): RenderedBody {
  const prefix = `${path.replace(/\.md$/, '').replaceAll('/', '-')}-`;
  return render(markdown, {
    archive,
    path,
    headings: [],
    trackers: new Trackers(archive.site.trackers),
    prefix,
  });
}

function render(markdown: string, scope: Scope): RenderedBody {
  const source = withoutComments(markdown).replaceAll(cut, '\uFFFD');
  if (tooDeep(source)) return plain(source);
  const { html } = markdownToHtml(source, {
    features: { frontmatter: false, gfm: { footnotes: { clobberPrefix: scope.prefix } } },
    hastPlugins: [guard(scope), structure(scope), mentions(scope)],
  });
  return { ...sectionsOf(html), html: html.replaceAll(cut, '') };
}

/** What cannot be laid out is shown as it was written. */
function plain(source: string): RenderedBody {
  const shown = source.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  const html = `<pre tabindex="0">${shown}</pre>`;
  return { html, sections: [{ html }] };
}
