import type { Part } from './part.ts';

/** Returns the name that a registry has for words: an id, a name or an alias. Nothing if they are none. */
export type FindOwner = (words: string) => string | undefined;

/** The owners at the start of a text, and where the rest begins. */
export interface Owners {
  readonly names: readonly Part[];
  readonly end: number;
  /** Emphasis that was opened before the names and not closed behind them: `**Dan: ask** around`. */
  readonly emphasis: string;
}

/** Most characters before the sign that ends the owners. Longer lists are written as `owner:`. */
const longest = 160;

const sign = /:(?=[*_]{0,3}(?:\s|$))|[ \t][-–—](?=\s)/g;
const signOrVerb =
  /:(?=[*_]{0,3}(?:\s|$))|[ \t][-–—](?=\s)|[ \t](?:to|will|shall|should|must|needs? to|ha(?:s|ve) to|(?:is|are) (?:going )?to|(?:volunteer|agree|offer)(?:ed|s)? to)(?=[ \t])/g;
const looseSign = /:(?=[*_]{0,3}(?:\s|$))|[ \t]?[-–—](?=\s)|[ \t]to(?=[ \t])/g;

/** What ends the owners: a sign (`:` or ` - `), a verb, too, or a loose sign (`Kate- `). */
const ends = { sign, verb: signOrVerb, loose: looseSign };

/**
 * Reads owners before what ends them: `@dan`, `Ann Lee, ops and Bo`, `**Dan:**`. All of them must be handles (`@dan`) or
 * known, since a capitalised word alone is no owner. Code and brackets that go on behind them have none.
 */
export function readOwners(text: string, find: FindOwner, by: keyof typeof ends): Owners | undefined {
  const head = text.slice(0, longest);
  for (const match of head.matchAll(ends[by])) {
    const names = namesIn(head.slice(0, match.index), find);
    if (!names) continue;
    const from = match.index + match[0].length;
    const end = from + (/^(?:[*_]{1,3}(?=\s|$))?[ \t]*/.exec(text.slice(from))?.[0].length ?? 0);
    const open = openIn(head.slice(0, end));
    if (open === '`' || open === '(') return undefined;
    return { names, end, emphasis: open };
  }
  return undefined;
}

/** The sign that a text begins with, if it does not close it: of emphasis, of code, or a bracket. */
function openIn(text: string): string {
  const open = /^(?:\*{1,3}|_{1,3}|`|\()/.exec(text)?.[0] ?? '';
  const close = open === '(' ? ')' : open;
  return open !== '' && text.includes(close, open.length) ? '' : open;
}

const between = /[ \t]*(?:,[ \t]*(?:and[ \t]+)?|[&/+][ \t]*|[ \t]and[ \t]+)|[ \t]+(?=@)/g;

/** The names in a list of owners. Nothing if one of them is unknown. */
function namesIn(list: string, find: FindOwner): readonly Part[] | undefined {
  const names: Part[] = [];
  let from = 0;
  const add = (end: number) => {
    const written = list.slice(from, end);
    const bare = written.replace(/^[*_`(]+|[*_`)]+$/g, '').trim();
    const value = bare.startsWith('@') ? handleIn(bare, find) : find(bare);
    if (value === undefined) return false;
    names.push({ value, at: from + Math.max(0, written.indexOf(bare)) });
    return true;
  };
  for (const match of list.matchAll(between)) {
    if (!add(match.index)) return undefined;
    from = match.index + match[0].length;
  }
  return add(list.length) ? names : undefined;
}

/** The name of a handle: as the registry has it, or else as it is written. */
function handleIn(written: string, find: FindOwner): string | undefined {
  const handle = /^@([\p{L}\p{N}](?:[\p{L}\p{N}._-]*[\p{L}\p{N}])?)$/u.exec(written)?.[1];
  return handle === undefined ? undefined : (find(handle) ?? handle);
}
