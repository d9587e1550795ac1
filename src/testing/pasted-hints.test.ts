import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../core/model/finding/finding.ts';
import type { ContentFolder } from '../core/model/finding/source.ts';
import { readArchive } from '../core/reading.ts';
import { readContentFolder } from '../disk/content-folder.ts';
import { readCaseRules } from './case-rules.ts';
import { hintsByThought } from './hints-by-thought.ts';
import { onlyRules } from './only-rules.ts';
import { followHint } from './pasted-hint.ts';

/*
 * A hint that can be pasted removes its own finding and adds no other. Held for each hint of each case. What cannot be
 * followed to the letter is listed by its code, in `hints-by-thought.ts`.
 */

const today = '2026-02-01';
const root = join(import.meta.dirname, 'programs');

/** The findings that take the place of the one whose hint was pasted, with the reason. No other may. */
const nextFindings: ReadonlyMap<string, string> = new Map([
  // A name is reported once a file. The next place that writes this one is now the first.
  [
    'unknown-person notes/weekly/2026-01-15.md:5:8 write `anna`',
    'unknown-person `ana` is not in `people.yaml`.',
  ],
  // Only with an id can the record be read, and the names in it.
  [
    'part-of-a-note notes/weekly/2026-01-08.md:7:5 add `id: without-an-id`',
    'unknown-person `ben` is not in `people.yaml`.',
  ],
]);

interface Hint {
  readonly title: string;
  readonly diagnostic: Diagnostic;
  readonly before: readonly Diagnostic[];
  /** What is reported once the hint was followed, or `undefined` if it cannot be followed to the letter. */
  readonly after: readonly Diagnostic[] | undefined;
}

const hints: readonly Hint[] = (await Promise.all(readdirSync(root).sort().map(hintsIn))).flat();
const pasted = hints.flatMap(({ after, ...hint }) => (after ? [{ ...hint, after }] : []));

async function hintsIn(name: string): Promise<readonly Hint[]> {
  const folder = await readContentFolder(join(root, name, 'content'));
  if (!folder) return [];
  const { reported, silent } = readCaseRules(readFileSync(join(root, name, 'rules.txt'), 'utf8'));
  const read = (of: ContentFolder) => readArchive(of, today, onlyRules([...reported, ...silent])).diagnostics;
  const before = read(folder);
  return before.flatMap((diagnostic) => {
    if (diagnostic.hint === undefined) return [];
    const followed = followHint(folder, diagnostic);
    const title = `${name} ${diagnostic.path}:${diagnostic.line}:${diagnostic.column} ${diagnostic.hint}`;
    return { title, diagnostic, before, after: followed && read(followed) };
  });
}

/** Whether the hint of a finding mends another one with the same hint. An entry for `Kim Po` is one for `kim-po`, too. */
const isMendedBy = (diagnostic: Diagnostic, other: Diagnostic) =>
  other === diagnostic ||
  (other.hint === diagnostic.hint &&
    (diagnostic.hint?.startsWith('add to ') === true || isOfSameFolder(diagnostic, other)));

/** Whether two findings rename one folder. It is renamed with all its notes. */
const isOfSameFolder = ({ hint = '', path }: Diagnostic, other: Diagnostic) =>
  /^rename it to `[\w-]+`$/.test(hint) && dirname(path) === dirname(other.path);

/** The sentence on what is not judged, which the first finding of a file has. */
const sentence = / (?:References into|Names|References in) [^.]*not judged until this is mended[^.]*\.$/;

/** A finding without its place, which moves as texts get longer and files are renamed. */
const saidBy = ({ code, message }: Diagnostic) => `${code} ${message.replace(sentence, '')}`;

const sentencesIn = (diagnostics: readonly Diagnostic[]) =>
  new Set(diagnostics.flatMap(({ message }) => sentence.exec(message)?.[0] ?? []));

describe('a hint', () => {
  it.each(pasted)('that is pasted removes its finding: $title', ({ title, diagnostic, before, after }) => {
    const left = before.filter((other) => !isMendedBy(diagnostic, other)).map(saidBy);
    const next = nextFindings.get(title) ?? [];
    expect(after.map(saidBy).sort()).toEqual(left.concat(next).sort());
    expect([...sentencesIn(after)].filter((said) => !sentencesIn(before).has(said))).toEqual([]);
  });

  it('that cannot be pasted has a code that is listed, and every listed code has one', () => {
    const codes = hints.flatMap(({ after, diagnostic }) => (after ? [] : diagnostic.code));
    expect([...new Set(codes)].sort()).toEqual(Object.values(hintsByThought).flat().sort());
  });

  it('that leaves another finding in its place is among them', () => {
    const titles = pasted.map(({ title }) => title);
    expect([...nextFindings.keys()].filter((title) => !titles.includes(title))).toEqual([]);
  });
});
