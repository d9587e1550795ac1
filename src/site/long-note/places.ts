import { unescaped, wordsOf } from '../markdown/words-of.ts';
import type { PartSection } from './divide.ts';
import { lettersOf, type Stretch, stay, type Walk, walkThrough } from './walk.ts';

/** Where the anchors and the words of a long note are. */
export interface Places {
  readonly pages: number;
  /** The page of an anchor. It is the first for what is not in the text, such as a record. */
  partOf(anchor: string): number;
  /** Divides the words of the section with an anchor by the pages that have them. */
  walk(anchor: string | undefined): Walk;
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
    walk: (anchor) => {
      const ofSection = stretches.get(anchor);
      return ofSection ? walkThrough(ofSection) : stay(startOf(anchor, byAnchor, parts));
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
