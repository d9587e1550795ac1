import GithubSlugger from 'github-slugger';
import { linkAddress } from '../../model/address/link-address.ts';
import { by } from '../../model/compare.ts';
import type { Finding } from '../../model/finding/finding.ts';
import { writeInstead } from '../../model/finding/hint.ts';
import type { Body, Mention } from '../../model/note.ts';
import { anchorOfTag } from './html-tag.ts';
import { ownTitleOf } from './own-title.ts';
import { openComment, rawHtml } from './raw-html.ts';
import type { FindTrackerIds } from './tracker-ids.ts';
import { BodyTree, childrenOf } from './tree/body-tree.ts';
import { brokenReference } from './tree/broken-reference.ts';
import type { LineReading } from './tree/line-reading.ts';
import { Reading } from './tree/reading.ts';
import type { Sighting } from './tree/sighting.ts';
import { deepPlace } from './tree/too-deep.ts';
import { mentioningWords, plainWords } from './tree/words.ts';
import type { Place } from './tree/written-places.ts';
import { undefinedLinks } from './undefined-links.ts';
import { actionsIn, mayHoldAction } from './untracked-action.ts';
import { wordsNotShown } from './words-not-shown.ts';

/** Markdown of a note, the line of the file on which it starts, and the title of the note, if it can be read. */
export interface BodySource {
  readonly path: string;
  readonly markdown: string;
  readonly firstLine: number;
  readonly title?: string;
  /** Its tree, if it is parsed already. */
  readonly tree?: BodyTree;
}

/** The anchors of a page that its headings do not choose. */
export interface GivenAnchors {
  /** Those of records. No heading gets one of them. */
  readonly taken: readonly string[];
  /** The ids of topics, by the line in the file of the heading that opens them. */
  readonly ofTopics?: ReadonlyMap<number, string>;
}

/** Finds the mentions in the text of a note, and its problems. Does not make HTML. */
export function readBody(
  source: BodySource,
  ids: FindTrackerIds,
  given: GivenAnchors = { taken: [] },
): { body: Body; findings: readonly Finding[] } {
  const { path, markdown, firstLine } = source;
  const tree = source.tree ?? new BodyTree(markdown);
  const reading = new Reading(tree, ids);
  const { lines } = reading;
  const inFile = ({ line, column }: Place): Place => ({ line: firstLine + line - 1, column });
  const placed = (offset: number) => inFile(tree.placeOf(offset));
  const withPlace = <Found extends { readonly offset: number }>({ offset, ...one }: Found) => ({
    ...one,
    ...placed(offset),
  });
  const headings = headingsOf(tree, reading, firstLine, given);
  const anchors = lines.tags.flatMap(({ tag }) => anchorOfTag(tag) ?? []);
  const ownTitle = ownTitleOf(tree, headings, source.title ?? '');
  const unwritten = lines.unwritten.map(withPlace);
  const halves = lines.halves.map(withPlace);
  const deep = tree.root ? reading.tooDeep : deepPlace(tree.source);
  const actionsOf = ({ start, end }: { readonly start: number; readonly end: number }) =>
    actionsIn(path, tree.source.slice(start, end), (at) => placed(start + at));
  const findings = [
    ...(deep === undefined ? [] : [nestedTooDeep(path, placed(deep))]),
    ...reading.brokenReferences.map(({ written, offset }) => brokenReference(path, written, placed(offset))),
    ...lines.links.flatMap((link) => badAddress(path, link, placed)),
    ...(mayHoldAction.test(tree.source) ? reading.paragraphs.flatMap(actionsOf) : []),
    ...undefinedLinks(path, lines.labelUses.map(withPlace), reading.labels),
    ...rawHtml(path, lines.tags.map(withPlace)),
    ...wordsNotShown(path, reading.blocks, lines.uses, placed),
    ...(tree.openComment ? [openComment(path, inFile(tree.openComment))] : []),
  ];
  return {
    body: {
      markdown,
      firstLine,
      lede: ledeOf(tree, ownTitle !== undefined),
      ownTitle,
      headings,
      mentions: mentionsOf(lines).map(withPlace).sort(byPlace),
      agenda: reading.agenda.map(({ start, end }) => tree.linesFrom(start, end)),
      ...(anchors.length > 0 && { anchors: [...new Set(anchors)] }),
      ...(unwritten.length > 0 && { unwritten }),
      ...(halves.length > 0 && { halfReferences: halves }),
    },
    findings,
  };
}

const byTarget = by<Mention>((mention) => mention.target);

function byPlace(a: Mention, b: Mention): number {
  return a.line - b.line || a.column - b.column || byTarget(a, b);
}

function mentionsOf({ mentions, links }: LineReading): readonly Sighting[] {
  return [...mentions, ...links.filter(({ target }) => linkAddress(target).kind === 'inside')];
}

function headingsOf(
  tree: BodyTree,
  { headings }: Reading,
  firstLine: number,
  { taken, ofTopics }: GivenAnchors,
): Body['headings'] {
  const slugger = new GithubSlugger();
  for (const anchor of taken) slugger.occurrences[anchor] = 0;
  return headings.map((heading) => {
    const text = plainWords(heading);
    const { line } = tree.startOf(heading);
    const anchor = ofTopics?.get(firstLine + line - 1) ?? slugger.slug(text);
    return { text, depth: heading.depth, anchor, line };
  });
}

/** Returns the first paragraph before any heading but the own title of the text. */
function ledeOf({ root }: BodyTree, hasOwnTitle: boolean): string | undefined {
  let isBefore = hasOwnTitle;
  for (const node of root ? childrenOf(root) : []) {
    if (node.type === 'heading' && !isBefore) return undefined;
    if (node.type === 'heading') isBefore = false;
    const words = node.type === 'paragraph' ? mentioningWords(node) : '';
    if (words !== '') return words;
  }
  return undefined;
}

function badAddress(
  path: string,
  { target, offset }: Sighting,
  placed: (offset: number) => Place,
): readonly Finding[] {
  const address = linkAddress(target);
  if (address.kind === 'refused') return [wrongScheme(path, placed(offset), address.scheme)];
  return address.kind === 'none' ? [noAddress(path, placed(offset), address)] : [];
}

function wrongScheme(path: string, spot: { line: number; column: number }, scheme: string): Finding {
  return {
    code: 'link-scheme',
    path,
    spot,
    message: `Links with \`${scheme}:\` are not allowed.`,
    hint: 'use `https:`, `http:` or `mailto:`',
  };
}

function noAddress(
  path: string,
  spot: { line: number; column: number },
  { why, meant }: { readonly why: string; readonly meant?: string },
): Finding {
  return { code: 'dead-link', path, spot, message: why, hint: writeInstead(meant) };
}

function nestedTooDeep(path: string, spot: { line: number; column: number }): Finding {
  return {
    code: 'nesting-too-deep',
    path,
    spot,
    message: 'Nested more than 50 levels deep.',
    hint: 'put the text between two lines of three backticks',
  };
}
