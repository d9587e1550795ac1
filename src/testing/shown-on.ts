import { nameIn } from '../core/graph/mention/name-in.ts';
import type { Archive } from '../core/model/archive.ts';
import { Trackers } from '../core/model/trackers.ts';
import { spellingOf } from '../core/views/mention/spelling.ts';
import { bodySections } from '../core/views/search/body-sections.ts';
import { unescaped } from '../site/markdown/words-of.ts';
import { renderBody } from '../site/markdown.ts';

const block =
  /<\/?(?:p|div|h\d|[uo]l|li|table|thead|tbody|tr|t[dh]|pre|blockquote|section|details|summary|br|hr|img)\b/;

/** What the page adds to a text: states, the words of tasks, the kinds of alerts, and the numbers of footnotes. */
const added = [
  /<span class="ref-state[\s\S]*?<\/svg>[^<]*<\/span>/g,
  /<span class="visually-hidden">(?:Done|Open):<\/span>/g,
  /<p class="alert-head"[^>]*>\w+(?::(?= ))?/g,
  /<h2[^>]*footnotes"[\s\S]*?<\/h2>/g,
  /<sup><a[^>]*data-footnote-ref[\s\S]*?<\/sup>/g,
  /<a[^>]*data-footnote-backref[\s\S]*?<\/a>/g,
];

/** A word without the signs around it: of an unknown mention the index has no brackets. */
function bare(word: string): readonly string[] {
  return word.match(/[\p{L}\p{N}].*(?<=[\p{L}\p{N}])|[\p{L}\p{N}]/u) ?? [];
}

/** The words that a page shows of a text. */
export function shownOn(html: string): readonly string[] {
  let text = html;
  for (const pattern of added) text = text.replace(pattern, ' ');
  const tags = text.match(/<[^>]*>/g) ?? [];
  const titles = tags.flatMap((tag) => tag.match(/(?<= (?:title|alt)=")[^"]*/g) ?? []);
  const words = text.replace(/<[^>]*>/g, (tag) => (block.test(tag) ? ' ' : ''));
  return unescaped([words, ...titles].join(' '))
    .split(/\s+/)
    .flatMap(bare);
}

/** The words that the pages of the notes of an archive show, and the index lacks: one word where the page has one. */
export function unindexedWords(archive: Archive): readonly string[] {
  const trackers = new Trackers(archive.site.trackers);
  return archive.notes.flatMap((note) => {
    const sections = bodySections(note.note.body, spellingOf(nameIn(note, archive), trackers), 'footnotes');
    const words = sections.flatMap(({ head = '', pieces }) => [head, ...pieces]).join(' ');
    const known = new Set(words.split(/\s+/).flatMap(bare));
    return shownOn(renderBody(note, archive).html).filter((word) => !known.has(word));
  });
}
