import { join } from 'node:path';
import { siteAddress } from '../core/exports/lines/address.ts';
import { twinMarkdown } from '../core/exports/twin/markdown.ts';
import type { Archive } from '../core/model/archive.ts';
import type { Ref } from '../core/model/ref.ts';
import { notesWithPages } from '../core/views/note/page.ts';
import { readText } from '../disk/file.ts';
import { replaceText } from '../disk/replace-file.ts';
import { notePartPath, pathOf, twinPath } from './routes.ts';

type Paged = Pick<Ref, 'kind' | 'id'>;

/** Returns everything with a page that has a Markdown twin. A person whom no note mentions has no page. */
function withTwins(archive: Archive): readonly Paged[] {
  const { series, actions, decisions, questions, programs, quarters, people, teams } = archive;
  const outcomes = programs.flatMap((program) => program.outcomes);
  const of = (kind: Ref['kind'], list: readonly { readonly id: string }[]): readonly Paged[] =>
    list.map(({ id }) => ({ kind, id }));
  return [
    ...of('note', notesWithPages(archive)),
    ...of('series', series),
    ...of('action', actions),
    ...of('decision', decisions),
    ...of('question', questions),
    ...of('program', programs),
    ...of('outcome', outcomes),
    ...of(
      'objective',
      outcomes.flatMap((outcome) => outcome.objectives),
    ),
    ...of('quarter', quarters),
    ...of('person', people),
    ...of('team', teams),
  ];
}

/** Twins that are written at once. */
const atOnce = 20;

/** Writes the Markdown twin of each page in `folder` that has one, from the page itself. */
export async function writeTwins(archive: Archive, folder: string): Promise<void> {
  const all = withTwins(archive);
  for (let from = 0; from < all.length; from += atOnce) {
    await Promise.all(all.slice(from, from + atOnce).map((ref) => writeTwin(ref, archive, folder)));
  }
}

async function writeTwin(ref: Paged, { site, today }: Archive, folder: string): Promise<void> {
  const html = await pagesAt(ref, folder);
  if (html.length === 0) return;
  const address = siteAddress(site, pathOf(ref));
  const twin = twinMarkdown({
    html,
    address,
    addressOf: linksFrom(address),
    siteTitle: site.title,
    today,
  });
  await replaceText(join(folder, twinPath(ref)), twin);
}

/** The HTML of a page, with that of the further pages of a long note. */
async function pagesAt(ref: Paged, folder: string): Promise<readonly string[]> {
  const pages: string[] = [];
  const read = (path: string) => readText(join(folder, path, 'index.html'));
  let html = await read(pathOf(ref));
  while (html !== undefined) {
    pages.push(html);
    html = ref.kind === 'note' ? await read(notePartPath(ref.id, pages.length + 1)) : undefined;
  }
  return pages;
}

const noHost = 'http://site.invalid';

/** Returns how a link of a page is written in its twin: as a whole address, or from the root if the site has none. */
function linksFrom(address: string): (href: string) => string {
  const base = URL.canParse(address) ? address : noHost + address;
  return (href) => {
    const url = URL.parse(href, base);
    if (!url) return href;
    return url.origin === noHost ? url.href.slice(noHost.length) : url.href;
  };
}
