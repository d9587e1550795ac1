import GithubSlugger from 'github-slugger';
import { linkAddress } from '../../model/address/link-address.ts';
import { by } from '../../model/compare.ts';
import type { Finding } from '../../model/finding/finding.ts';
import { writeInstead } from '../../model/finding/hint.ts';
import type { Body, Mention, Unwritten } from '../../model/note.ts';
import { lineStarts, placeIn } from '../line-starts.ts';
import { type Block, scanBlocks } from './blocks.ts';
import { halfReferences } from './half-references.ts';
import { anchorOfTag, type HtmlTag } from './html-tag.ts';
import { type Inline, type Sighting, scanInline } from './inline.ts';
import { isComment, ownTitleOf } from './own-title.ts';
import { headingWords, mentioningWords } from './plain-words.ts';
import { openComment, type PlacedTag, rawHtml } from './raw-html.ts';
import { brokenReference, brokenReferences } from './table.ts';
import type { FindTrackerIds } from './tracker-ids.ts';
import { addLabels, type PlacedLabel, undefinedLinks } from './undefined-links.ts';
import { readUntrackedAction, recordOf } from './untracked-action.ts';
import { wordsNotShown } from './words-not-shown.ts';

/** Markdown of a note, the line of the file on which it starts, and the title of the note, if it can be read. */
export interface BodySource {
  readonly path: string;
  readonly markdown: string;
  readonly firstLine: number;
  readonly title?: string;
}

/**
 * Finds the mentions in the text of a note, and its problems. Does not make HTML. No heading gets an anchor that is
 * `taken`, before or after it.
 */
export function readBody(
  source: BodySource,
  ids: FindTrackerIds,
  taken: readonly string[] = [],
): { body: Body; findings: readonly Finding[] } {
  const { path, markdown, firstLine } = source;
  const { blocks, tooDeep, openComment: comment } = scanBlocks(markdown);
  const slugger = new GithubSlugger();
  for (const anchor of taken) slugger.occurrences[anchor] = 0;
  const headings: Body['headings'][number][] = [];
  const mentions: Mention[] = [];
  const unwritten: Unwritten[] = [];
  const halves: NonNullable<Body['halfReferences']>[number][] = [];
  const tags: PlacedTag[] = [];
  const labels = new Set<string>();
  const uses: PlacedLabel[] = [];
  const findings: Finding[] = [];
  const placed = ({ line, column }: { line: number; column: number }) => ({
    line: firstLine + line - 1,
    column,
  });
  if (tooDeep) findings.push(nestedTooDeep(path, placed(tooDeep)));
  let unclosed = comment && placed(comment);
  let commentsEnd: number | undefined;

  for (const [number, block] of blocks.entries()) {
    const inline = scanInline(block.text);
    let starts: readonly number[] | undefined;
    const placeOf = (offset: number) => {
      starts ??= lineStarts(block.text);
      return placeIn(starts, offset, firstLine + block.line - 1);
    };
    if (inline.tooDeep !== undefined && findings.every(({ code }) => code !== 'nesting-too-deep')) {
      findings.push(nestedTooDeep(path, placeOf(inline.tooDeep)));
    }
    addLabels(labels, block);
    for (const { offset, ...one } of inline.unwritten) unwritten.push({ ...one, ...placeOf(offset) });
    for (const { offset, ...one } of halfReferences(inline.words))
      halves.push({ ...one, ...placeOf(offset) });
    for (const { label, written, offset } of inline.labels) uses.push({ label, written, ...placeOf(offset) });
    const html = inline.tags.length > 0 ? startOfHtml(block.text) : 0;
    for (const { tag, offset } of inline.tags) {
      const amongWords = offset < html && !block.opensItem && !isTable(block.text);
      const around = aroundTag(block.text, offset, tag);
      tags.push({ tag, block: number, amongWords, ...around, ...placeOf(offset) });
    }
    if (inline.openComment !== undefined && !unclosed) {
      commentsEnd ??= lastCommentEnd(markdown);
      if (block.end >= commentsEnd) unclosed = placeOf(inline.openComment);
    }
    const broken = brokenReferences(block, inline.sightings);
    for (const { written, offset } of broken) findings.push(brokenReference(path, written, placeOf(offset)));
    const isBroken = new Set(broken.map(({ offset }) => offset));
    const seen = [
      ...inline.sightings.filter(({ offset }) => !isBroken.has(offset)),
      ...inline.links.filter(isRelative),
      ...ids.inWords(inline.words),
      ...inline.addresses.flatMap(({ text, offset }) => ids.inAddress(text, offset)),
    ];
    for (const { offset, ...mention } of seen) mentions.push({ ...mention, ...placeOf(offset) });
    for (const link of inline.links) {
      const address = linkAddress(link.target);
      if (address.kind === 'refused') findings.push(wrongScheme(path, placeOf(link.offset), address.scheme));
      if (address.kind === 'none') findings.push(noAddress(path, placeOf(link.offset), address));
    }
    if (block.kind === 'heading') {
      const text = headingWords(block.text);
      headings.push({ text, depth: block.depth, anchor: slugger.slug(text), line: block.line });
    } else {
      findings.push(...actionsIn(path, block, firstLine));
    }
  }
  findings.push(
    ...undefinedLinks(path, uses, labels),
    ...rawHtml(path, tags),
    ...wordsNotShown(path, markdown, firstLine),
    ...(unclosed ? [openComment(path, unclosed)] : []),
  );
  const anchors = tags.flatMap(({ tag }) => anchorOfTag(tag) ?? []);
  mentions.sort((a, b) => a.line - b.line || a.column - b.column || byTarget(a, b));
  const agenda = blocks.filter(isAgenda).map(({ line, end }) => [line, end] as const);
  const ownTitle = ownTitleOf(markdown, blocks, headings, source.title ?? '');
  const shown = blocks.filter((block) => !isComment(block));
  const lede = ledeOf(ownTitle ? shown.slice(1) : shown);
  return {
    body: {
      markdown,
      firstLine,
      lede,
      ownTitle,
      headings,
      mentions,
      agenda,
      ...(anchors.length > 0 && { anchors: [...new Set(anchors)] }),
      ...(unwritten.length > 0 && { unwritten }),
      ...(halves.length > 0 && { halfReferences: halves }),
    },
    findings,
  };
}

/** The line of the Markdown with the last end of a comment, or 0. */
function lastCommentEnd(markdown: string): number {
  const at = markdown.lastIndexOf('-->');
  return at === -1 ? 0 : markdown.slice(0, at).split('\n').length;
}

/** Where HTML begins in a block, as Markdown has it: at the start of a line. It goes on to the end of the block. */
function startOfHtml(text: string): number {
  const first = /^ *<\/?[a-z][^<>]*>[ \t]*(?:\n|$)/i.test(text);
  const at = first ? 0 : text.search(/^ *<\/?(?:details|summary|div|p|table|ul|ol|section|center)[\s/>]/im);
  return at === -1 ? text.length : at;
}

/** Characters after a tag that a hint can need. Without a limit, a long line of tags takes quadratic time. */
const restLength = 300;

/** What is around a tag: the letter before it, and its line from there. */
function aroundTag(text: string, offset: number, tag: HtmlTag): Pick<PlacedTag, 'afterLetter' | 'rest'> {
  const [rest = ''] = text.slice(offset, offset + tag.length + restLength).split('\n', 1);
  return { afterLetter: /[\p{L}\p{N}]/u.test(text.charAt(offset - 1)), rest };
}

const byTarget = by<Mention>((mention) => mention.target);

function isRelative({ target }: Inline['links'][number] | Sighting): boolean {
  return linkAddress(target).kind === 'inside';
}

/**
 * Whether a block belongs to an agenda: a heading or a list item, and a definition, to which their links lead. Prose,
 * tables and quotes report what has happened.
 */
function isAgenda({ kind, plain, isItem, text }: Block): boolean {
  if (isItem || (kind === 'heading' && plain)) return true;
  return plain && text.split('\n').every((line) => /^ {0,3}\[(?!\^)[^\]\n]+\]:/.test(line));
}

/** Returns the first paragraph before any heading. A table does not count. */
function ledeOf(blocks: readonly Block[]): string | undefined {
  for (const block of blocks) {
    if (block.kind === 'heading') return undefined;
    if (!block.plain || isTable(block.text)) continue;
    const words = /^ {0,3}\[[^\]\n]+\]:/.test(block.text) ? '' : mentioningWords(block.text);
    if (words !== '') return words;
  }
  return undefined;
}

function isTable(text: string): boolean {
  const [head = '', rule = ''] = text.split('\n', 2);
  return head.includes('|') && /^[ \t|:-]+$/.test(rule);
}

/** A cheap test that every text with an untracked action passes. */
const mayHoldAction = /ACTION|[Aa]ction|AI|TODO|Todo/;

function actionsIn(path: string, block: Block, firstLine: number): Finding[] {
  if (!mayHoldAction.test(block.text)) return [];
  return block.text.split('\n').flatMap((line, index) => {
    const written = line.trimStart();
    const action = readUntrackedAction(written);
    if (!action) return [];
    return {
      code: 'action-in-body',
      path,
      spot: { line: firstLine + block.line - 1 + index, column: line.length - written.length + 1 },
      message: 'This action is only in the text, so it is not tracked.',
      hint: `refer to it here by \`[[id]]\`, and add it under \`actions:\`: ${recordOf(action)}`,
    };
  });
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
