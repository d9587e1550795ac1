import type { Finding } from '../../model/finding/finding.ts';
import { isHtmlName } from './html-names.ts';
import { attributeOf, type HtmlTag, useOfTag } from './html-tag.ts';

/** A tag in the text of a note, with its place. */
export interface PlacedTag {
  readonly tag: HtmlTag;
  /** The number of its block. A tag within a line ends in its block. */
  readonly block: number;
  /** Whether a letter is right before it, as in `Array<object>`. */
  readonly afterLetter: boolean;
  /** Whether it is among the words of a paragraph or heading, where no `details` can begin. */
  readonly amongWords: boolean;
  /** The text from the tag on in its line, as far as a hint can need it. */
  readonly rest: string;
  readonly line: number;
  readonly column: number;
}

/** Further places that a finding shows. */
const shownPlaces = 2;

/**
 * Returns a finding for each kind of tag that a page shows as text, at its first place: HTML that is not allowed, and a
 * tag without its other half.
 */
export function rawHtml(path: string, tags: readonly PlacedTag[]): readonly Finding[] {
  const alone = unpaired(tags);
  const ended = new Set(tags.filter(isEnd).map(({ tag }) => tag.name));
  const shown = tags.filter((placed) => alone.has(placed) || isRaw(placed, ended));
  const kinds = Map.groupBy(shown, (placed) => `${alone.has(placed) ? 'alone ' : ''}${placed.tag.name}`);
  const lost = tags.filter((placed) => isLostBlock(placed) && !alone.has(placed));
  return [
    ...[...kinds.values()].flatMap((all) => findingOf(path, all, alone)),
    ...(lost.length > 0 ? [lostBlock(path, lost)] : []),
    ...lostSummaries(path, tags, alone),
  ];
}

/** Returns a finding for each `summary` that is in no `details`, in one: a page shows it as text. */
function lostSummaries(
  path: string,
  tags: readonly PlacedTag[],
  alone: ReadonlySet<PlacedTag>,
): readonly Finding[] {
  let depth = 0;
  const lost = tags.filter((placed) => {
    const { name, isClosing } = placed.tag;
    // A `details` without an end has a finding that says more.
    if (name === 'details') depth = Math.max(0, depth + (isClosing ? -1 : 1));
    return name === 'summary' && !isClosing && depth === 0 && !alone.has(placed);
  });
  const [first, ...others] = lost;
  if (!first) return [];
  return [
    {
      code: 'raw-html',
      path,
      spot: placeOf(first),
      message: '`<summary>` without a `<details>` around it is shown as text.',
      ...relatedTo(path, others),
    },
  ];
}

function isLostBlock({ tag, amongWords }: PlacedTag): boolean {
  return tag.name === 'details' && !tag.isClosing && amongWords;
}

/** A `details` among the words of a line is shown as text, with its summary. */
function lostBlock(path: string, [first, ...others]: readonly PlacedTag[]): Finding {
  return {
    code: 'raw-html',
    path,
    spot: placeOf(first),
    message: '`<details>` within a paragraph is shown as text.',
    hint: 'put `<details>` at the start of a line, below an empty line',
    ...relatedTo(path, others),
  };
}

function findingOf(
  path: string,
  all: readonly PlacedTag[],
  alone: ReadonlySet<PlacedTag>,
): readonly Finding[] {
  // The end of an element is no second place.
  const starts = all.filter((placed) => !isEnd(placed));
  const [first, ...others] = starts.length > 0 ? starts : all;
  if (!first) return [];
  const { tag } = first;
  const said = `\`<${tag.isClosing ? '/' : ''}${tag.name}>\` is shown as text`;
  const hint = alone.has(first) ? undefined : markdownFor(first);
  return [
    {
      code: 'raw-html',
      path,
      spot: placeOf(first),
      message: alone.has(first)
        ? `${said}: its other half \`<${tag.isClosing ? '' : '/'}${tag.name}>\` is missing.`
        : `${said}. Expected Markdown, or one of ${allowed}.`,
      ...(hint !== undefined && { hint: `write \`${hint}\`` }),
      ...relatedTo(path, others),
    },
  ];
}

function placeOf(placed: PlacedTag | undefined) {
  return { line: placed?.line ?? 1, column: placed?.column ?? 1 };
}

function relatedTo(path: string, others: readonly PlacedTag[]): Pick<Finding, 'related'> {
  const related = others
    .slice(0, shownPlaces)
    .map((other) => ({ path, spot: placeOf(other), message: 'Here, too.' }));
  return related.length > 0 ? { related } : {};
}

const allowed = '`<br>`, `<details>`, `<summary>`, `<kbd>`, `<sub>`, `<sup>`';

function isEnd({ tag }: PlacedTag): boolean {
  return tag.isClosing;
}

/** Whether a page shows a tag as text although it was meant as HTML. `Array<object>` was not. */
function isRaw({ tag, afterLetter }: PlacedTag, ended: ReadonlySet<string>): boolean {
  if (useOfTag(tag) !== 'text' || !isHtmlName(tag.name)) return false;
  if (tag.name === 'a' && tag.isClosing) return false;
  if (tag.isClosing || !afterLetter || tag.attributes !== '') return true;
  return ended.has(tag.name);
}

/** Returns the allowed tags without their other half. A summary ends within its details. */
function unpaired(tags: readonly PlacedTag[]): ReadonlySet<PlacedTag> {
  const alone = new Set<PlacedTag>();
  const open = new Map<string, PlacedTag[]>();
  for (const placed of tags) {
    const { tag, block } = placed;
    const use = useOfTag(tag);
    if ((use !== 'line' && use !== 'around') || tag.name === 'br') continue;
    const key = use === 'line' ? `${tag.name} ${block}` : tag.name;
    const opened = open.get(key) ?? [];
    open.set(key, opened);
    if (!tag.isClosing) opened.push(placed);
    else if (opened.pop() === undefined) alone.add(placed);
  }
  for (const placed of [...open.values()].flat()) alone.add(placed);
  return alone;
}

/** Signs of Markdown that stand for an element of HTML. */
const signs: Readonly<Record<string, string>> = { b: '**', strong: '**', i: '*', em: '*' };

/** Returns the Markdown for an element on one line, if it is only words. */
function markdownFor({ tag, rest }: PlacedTag): string | undefined {
  const inside = rest.slice(tag.length);
  const [all, words = ''] =
    new RegExp(String.raw`^([^<>*_\x60[\]|\\]{1,200})</${tag.name}>`, 'i').exec(inside) ?? [];
  if (all === undefined || words !== words.trim()) return undefined;
  const sign = signs[tag.name];
  if (sign !== undefined) return `${sign}${words}${sign}`;
  const href = tag.name === 'a' ? attributeOf(tag, 'href') : undefined;
  return href !== undefined && /^https?:\/\/[^\s()<>`&]+$/.test(href) ? `[${words}](${href})` : undefined;
}

/** Returns the finding for a comment without an end. */
export function openComment(path: string, spot: { readonly line: number; readonly column: number }): Finding {
  return {
    code: 'raw-html',
    path,
    spot,
    message: 'The comment `<!--` has no `-->`, so the text after it is hidden.',
  };
}
