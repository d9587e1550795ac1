import { expect, inject, it } from 'vitest';
import { readContent } from '../src/core/parse/content.ts';
import { readContentFolder } from '../src/disk/content-folder.ts';
import { bannedIn } from '../src/testing/banned-words.ts';
import { pagesOf } from './support/pages-of.ts';
import { visibleTexts } from './support/visible-text.ts';

/*
 * The words of the pages, as `src/testing/english.test.ts` for findings, help and documents. What people wrote in
 * notes and other content files is theirs, and may have any word.
 */

const pages = await pagesOf(inject('demo'));
const written = await writtenInContent();

/** Returns the texts of the content that contain a banned word, longest first. */
async function writtenInContent(): Promise<readonly string[]> {
  const folder = await readContentFolder('content');
  const { content } = readContent(folder?.files ?? [], folder?.assets ?? [], []);
  const texts = new Set<string>();
  const collect = (value: unknown): void => {
    if (typeof value === 'string') texts.add(value.replaceAll(/\s+/g, ' ').trim());
    else if (typeof value === 'object' && value !== null) Object.values(value).forEach(collect);
  };
  collect(content);
  return [...texts].filter((text) => bannedIn(text).length > 0).sort((a, b) => b.length - a.length);
}

/** Returns a text of a page without the parts that are written in the content, whole or cut. */
function ownWords(text: string): string {
  const cut = /^(.{8,})…$/.exec(text)?.[1];
  if (cut !== undefined && written.some((other) => other.startsWith(cut))) return '';
  return written.reduce((rest, other) => rest.replaceAll(other, '…'), text);
}

it('no page has a banned word', () => {
  const found = new Map<string, string>();
  for (const { path, html } of pages) {
    const texts = visibleTexts(html, ({ attrs }) =>
      attrs.some(({ name, value }) => name === 'class' && value.split(' ').includes('prose')),
    );
    for (const text of new Set(texts)) {
      if (bannedIn(text).length === 0) continue;
      for (const offence of bannedIn(ownWords(text))) if (!found.has(offence)) found.set(offence, path);
    }
  }
  expect([...found].map(([offence, path]) => `${path}: ${offence}`)).toEqual([]);
});
