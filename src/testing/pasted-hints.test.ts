import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../core/model/finding/finding.ts';
import type { ContentFolder } from '../core/model/finding/source.ts';
import { readArchive } from '../core/reading.ts';
import { readContentFolder } from '../disk/content-folder.ts';
import { readCaseRules } from './case-rules.ts';
import { onlyRules } from './only-rules.ts';
import { followHint } from './pasted-hint.ts';

/*
 * A hint that can be pasted never makes things worse: it removes its own finding and adds no other. Held for each
 * hint of each case whose words can be followed to the letter.
 */

const today = '2026-02-01';
const root = join(import.meta.dirname, 'programs');

interface Pasted {
  readonly title: string;
  readonly diagnostic: Diagnostic;
  readonly before: readonly Diagnostic[];
  readonly after: readonly Diagnostic[];
}

const pasted: readonly Pasted[] = (await Promise.all(readdirSync(root).sort().map(pastedIn))).flat();

async function pastedIn(name: string): Promise<readonly Pasted[]> {
  const folder = await readContentFolder(join(root, name, 'content'));
  if (!folder) return [];
  const { reported, silent } = readCaseRules(readFileSync(join(root, name, 'rules.txt'), 'utf8'));
  const read = (of: ContentFolder) => readArchive(of, today, onlyRules([...reported, ...silent])).diagnostics;
  const before = read(folder);
  return before.flatMap((diagnostic) => {
    const followed = followHint(folder, diagnostic);
    if (!followed) return [];
    const title = `${name} ${diagnostic.path}:${diagnostic.line}:${diagnostic.column} ${diagnostic.hint}`;
    return { title, diagnostic, before, after: read(followed) };
  });
}

/**
 * A finding without its place, which moves as texts get longer and files are renamed. An unknown person is reported
 * once a file, as the first place writes the name, so that the next place may be reported instead.
 */
const saidBy = ({ code, message }: Diagnostic) =>
  `${code} ${code === 'unknown-person' ? message.toLowerCase() : message}`;

describe('a pasted hint makes nothing worse', () => {
  it.each(pasted)('$title', ({ diagnostic, before, after }) => {
    const left = before.filter((other) => other !== diagnostic).map(saidBy);
    const isOncePerFile = diagnostic.code === 'unknown-person' && after.length === before.length;
    expect(after.map(saidBy).sort()).toEqual((isOncePerFile ? before.map(saidBy) : left).sort());
  });

  it('most hints can be followed to the letter', () => {
    expect(pasted.length).toBeGreaterThan(80);
  });
});
