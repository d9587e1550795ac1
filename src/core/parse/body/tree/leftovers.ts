import type { Unwritten } from '../../../model/note.ts';
import { embedAt, spacedLinkAt } from '../unwritten.ts';

/** A link, picture or footnote by a label that is defined elsewhere: `[words][label]`, `[^label]`. */
export interface LabelUse {
  readonly label: string;
  /** As it is written, for messages. */
  readonly written: string;
}

/** What the brackets are about that are no links. */
interface Leftovers {
  /** Uses of labels. */
  readonly labels: (LabelUse & { readonly offset: number })[];
  /** Links and pictures that Markdown takes for text. */
  readonly unwritten: (Omit<Unwritten, 'line' | 'column'> & { readonly offset: number })[];
  /** Offset at which brackets are nested too deeply. */
  tooDeep?: number;
}

const bracket = /[[\]]/g;
const label = /\[([^[\]\n]{0,200})\]/y;

/**
 * Reads the brackets that a page shows as text. `words` is the source of a block with code, links and mentions as spaces.
 * Linear in time.
 */
export function leftovers(words: string, mostNested: number): Leftovers {
  const found: Leftovers = { labels: [], unwritten: [] };
  const opened: number[] = [];
  bracket.lastIndex = 0;
  for (let match = bracket.exec(words); match; match = bracket.exec(words)) {
    const at = match.index;
    let next = at + 1;
    if (match[0] === '[') {
      const file = embedAt(words, at);
      if (file) {
        const { end, ...rest } = file;
        found.unwritten.push(rest);
        next = end;
      } else {
        opened.push(at);
        if (opened.length > mostNested) found.tooDeep ??= at;
      }
    } else {
      const start = opened.pop();
      if (start !== undefined) next += unlinkedAt(words, start, at, found);
    }
    bracket.lastIndex = next;
  }
  return found;
}

/** Reads brackets from `from` to `at`. Returns the length of what belongs to them. */
function unlinkedAt(text: string, from: number, at: number, found: Leftovers): number {
  const spaced = spacedLinkAt(text, from, at + 1);
  if (!spaced) return labelAt(text, from, at, found);
  found.unwritten.push(spaced);
  return 0;
}

/**
 * Reads `[words][label]`, `[label][]` or `[^label]` whose first bracket opens at `from` and closes at `at`. Returns the
 * length of the second pair of brackets. An index of an index, as in `rows[1][2]`, is no link.
 */
function labelAt(text: string, from: number, at: number, { labels }: Leftovers): number {
  const words = text.slice(from + 1, at);
  if (words.startsWith('^') && !/[\s[]/.test(words)) {
    if (text[at + 1] !== ':') labels.push({ label: words, written: `[${words}]`, offset: from });
    return 0;
  }
  label.lastIndex = at + 1;
  const match = label.exec(text);
  if (!match || words.trim() === '' || words.includes('\n')) return 0;
  const isIndex = /[\p{L}\p{N}\]).]/u.test(text.charAt(from - 1)) || /^\d*$/.test(words);
  if (isIndex) return 0;
  labels.push({ label: match[1] || words, written: `[${words}]${match[0]}`, offset: from });
  return match[0].length;
}
