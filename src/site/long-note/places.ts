import { unescaped, wordsOf } from '../markdown/words-of.ts';
import type { PartSection } from './divide.ts';

/** Where the anchors and the words of a long note are. */
export interface Places {
  readonly pages: number;
  /** The page of an anchor. It is the first for what is not in the text, such as a record. */
  partOf(anchor: string): number;
  /** Divides words of the section with an anchor by the pages that have them. */
  partsOfWords(anchor: string | undefined, words: string): readonly PartWords[];
}

/** Words, and the page that has them. */
interface PartWords {
  readonly part: number;
  readonly words: string;
}

/** A stretch of a section that several pages have: its letters, and its page. */
interface Stretch {
  readonly part: number;
  readonly letters: string;
}

const ids = / id="([^"]*)"/g;

/** Finds the places in the pages of a note. */
export function placesIn(parts: readonly (readonly PartSection[])[]): Places {
  const byAnchor = new Map<string, number>();
  const stretches = new Map<string | undefined, readonly Stretch[]>();
  let last: string | undefined;
  for (const [index, sections] of parts.entries()) {
    for (const [at, { anchor, html, continued }] of sections.entries()) {
      const part = index + 1;
      if (anchor !== undefined) byAnchor.set(anchor, part);
      for (const [, id = ''] of html.matchAll(ids)) byAnchor.set(unescaped(id), part);
      if (!continued) last = anchor;
      const goesOn = at === sections.length - 1 && parts[part]?.[0]?.continued === true;
      if (continued || goesOn)
        stretches.set(last, [...(stretches.get(last) ?? []), { part, letters: lettersOf(wordsOf(html)) }]);
    }
  }
  return {
    pages: parts.length,
    partOf: (anchor) => byAnchor.get(anchor) ?? 1,
    partsOfWords: (anchor, words) => {
      const ofSection = stretches.get(anchor);
      return ofSection ? wordsIn(ofSection, words) : [{ part: startOf(anchor, byAnchor, parts), words }];
    },
  };
}

/** The page of a section. The text before the first heading is on the first page with text. */
function startOf(
  anchor: string | undefined,
  byAnchor: ReadonlyMap<string, number>,
  parts: readonly (readonly PartSection[])[],
): number {
  if (anchor !== undefined) return byAnchor.get(anchor) ?? 1;
  return Math.max(1, parts.findIndex((sections) => sections.length > 0) + 1);
}

/** About a line of words. */
const line = /\S[\s\S]{0,100}\S*\s*/g;

/** Looks for the lines of the words one after the other, since they are in the order of the pages. */
function wordsIn(stretches: readonly Stretch[], words: string): readonly PartWords[] {
  const found: { part: number; words: string }[] = [];
  const lines = words.match(line) ?? [''];
  for (const one of lines) {
    const letters = lettersOf(one);
    const part =
      stretches.find((stretch) => letters !== '' && stretch.letters.includes(letters))?.part ??
      found.at(-1)?.part ??
      stretches[0]?.part ??
      1;
    const last = found.at(-1);
    if (last?.part === part) last.words += one;
    else found.push({ part, words: one });
  }
  return found;
}

function lettersOf(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}
