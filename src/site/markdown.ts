import { markdownToHtml } from 'satteri';
import { homeOf, type TextHome } from '../core/graph/mention/text-home.ts';
import { anchorPrefix } from '../core/model/address/page-path.ts';
import type { Archive } from '../core/model/archive.ts';
import type { LinkedNote } from '../core/model/linked-note.ts';
import type { Body } from '../core/model/note.ts';
import { langOf } from '../core/model/ref.ts';
import { Trackers } from '../core/model/trackers.ts';
import { cutComments } from '../core/parse/body/tree/comments.ts';
import { tooDeep } from '../core/parse/body/tree/too-deep.ts';
import { WrittenPlaces } from '../core/parse/body/tree/written-places.ts';
import { type TextRecord, TextRecords } from '../core/views/in-text/records.ts';
import { alerts } from './markdown/alerts.ts';
import { directions } from './markdown/direction.ts';
import { guard } from './markdown/guard.ts';
import { indentedCode } from './markdown/indented-code.ts';
import { KeptTags } from './markdown/kept-tags.ts';
import { mentions } from './markdown/mentions.ts';
import { cut, type Scope } from './markdown/scope.ts';
import { type Section, sectionsOf } from './markdown/sections.ts';
import { structure } from './markdown/structure.ts';
import { withPlaces, withTokens } from './markdown/text-records.ts';
import { withTurns } from './markdown/turns.ts';

/** A text as safe HTML. No other HTML on the site comes from a note. */
export interface RenderedBody {
  /** The content of the heading with which the text gives another title than the page has. */
  readonly ownTitle?: string;
  /** The content of the first paragraph, if the text begins with one. */
  readonly lede?: string;
  /** The whole text with its lede and headings, for places without a side column. */
  readonly html: string;
  /** The text after the lede in sections, so that a page can put each heading beside its section. */
  readonly sections: readonly Section[];
}

/** Renders the body of a note. */
export function renderBody(note: LinkedNote, archive: Archive): RenderedBody {
  const { body } = note.note;
  const prefix = anchorPrefix(note.id);
  const { all } = new TextRecords(note);
  const topics = note.note.lines?.flatMap(({ topic, line }) => (topic ? line - body.firstLine + 1 : []));
  return render(body.markdown, {
    archive,
    ...homeOf(note),
    note,
    lang: note.lang,
    records: { all, firstLine: body.firstLine },
    topicLines: new Set(topics),
    headings: body.headings,
    trackers: new Trackers(archive.site.trackers),
    prefix,
  });
}

/** Renders the text of a file of the content folder that is no note. */
export function renderText(body: Body, { path, seriesId }: TextHome, archive: Archive): RenderedBody {
  const prefix = anchorPrefix(path.replace(/\.md$/, ''));
  return render(body.markdown, {
    archive,
    path,
    seriesId,
    lang: langOf(archive.site.language),
    headings: body.headings,
    trackers: new Trackers(archive.site.trackers),
    prefix,
  });
}

/** What a text is rendered with. */
interface Home extends Omit<Scope, 'lineOf'> {
  readonly records?: { readonly all: readonly TextRecord[]; readonly firstLine: number };
}

function render(written: string, { records, ...home }: Home): RenderedBody {
  const { all = [], firstLine = 1 } = records ?? {};
  const markdown = withTokens(written, firstLine, all);
  const kept = cutComments(markdown);
  const source = kept.text.replaceAll(cut, '\uFFFD');
  if (tooDeep(source)) return plain(cutComments(written).text.replaceAll(cut, '\uFFFD'));
  const tags = new KeptTags();
  const places = new WrittenPlaces(markdown, kept);
  const scope: Scope = { ...home, lineOf: (offset) => places.placeOf(offset).line };
  const { html: marked } = markdownToHtml(source, {
    features: { frontmatter: false, gfm: { footnotes: { clobberPrefix: scope.prefix } } },
    hastPlugins: [
      indentedCode(),
      guard(scope, tags),
      alerts(scope),
      structure(scope),
      mentions(scope),
      ...directions(source),
    ],
  });
  const whole = withPlaces(withTurns(tags.inHtml(marked)), all);
  const [own = '', ownTitle] = titleInHtml.exec(whole) ?? [];
  const html = whole.slice(own.length);
  return { ...(ownTitle && { ownTitle }), ...sectionsOf(html), html: html.replaceAll(cut, '') };
}

/** The own title of a text is its only heading of level 1. */
const titleInHtml = /^\s*<h1>([\s\S]*?)<\/h1>\s*/;

/** A text that is too deep to parse is shown as written. */
function plain(source: string): RenderedBody {
  const shown = source.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  const html = `<pre tabindex="0">${shown}</pre>`;
  return { html, sections: [{ html }] };
}
