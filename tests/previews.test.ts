import { describe, expect, inject, it } from 'vitest';
import { pagesOf } from './support/pages-of.ts';

const [pages, harbour] = await Promise.all([pagesOf(inject('demo')), pagesOf(inject('harbour'))]);

/** The tags of the head of a page, by name, each with all its values. */
function tagsOf(html: string): ReadonlyMap<string, readonly string[]> {
  const found = [...html.matchAll(/<meta (?:name|property)="([^"]+)" content="([^"]*)"/g)];
  const tags = new Map<string, string[]>();
  for (const [, name = '', value = ''] of found) tags.set(name, [...(tags.get(name) ?? []), value]);
  return tags;
}

const withTags = ({ path, html }: (typeof pages)[number]) => ({ path, html, tags: tagsOf(html) });
const tagged = pages.map(withTags);
// The second example has actions of every status.
const ofHarbour = harbour.map(withTags);

describe('the preview of a page', () => {
  it('has each of its tags once', () => {
    const names = ['title', 'description'].flatMap((name) => [`og:${name}`, `twitter:${name}`]);
    const all = ['description', 'og:type', 'og:site_name', 'og:locale', 'twitter:card', ...names];
    const wrong = tagged.flatMap(({ path, tags }) =>
      all.flatMap((name) => (tags.get(name)?.length === 1 ? [] : [`${path}: ${name}`])),
    );
    expect(wrong).toEqual([]);
  });

  it('has the address of the page, as the canonical one, wherever the page may be found', () => {
    const wrong = tagged.filter(({ html, tags, path }) => {
      const canonical = /<link rel="canonical" href="([^"]*)"/.exec(html)?.[1];
      const address = path === '/404.html' ? undefined : `https://notes.example.org${path}`;
      return canonical !== address || tags.get('og:url')?.[0] !== address;
    });
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });

  it('says the same to everybody, on one short line', () => {
    const wrong = tagged.filter(({ tags }) => {
      const [words = ''] = tags.get('description') ?? [];
      const others = [tags.get('og:description')?.[0], tags.get('twitter:description')?.[0]];
      return (
        words === '' || words.length > 400 || words.includes('\n') || others.some((one) => one !== words)
      );
    });
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });

  it('has a description of its own on every note and every action', () => {
    const own = ofHarbour.filter(({ path }) => /^\/(?:notes|actions)\/[^/]+\/[^/]+\/$/.test(path));
    expect(own.length).toBeGreaterThan(60);
    const site = ofHarbour.find(({ path }) => path === '/404.html')?.tags.get('description')?.[0];
    expect(own.filter(({ tags }) => tags.get('description')?.[0] === site).map(({ path }) => path)).toEqual(
      [],
    );
  });

  it('begins with the status that the page of the action shows', () => {
    const actions = ofHarbour.filter(({ path }) => /^\/actions\/(?!page|closed)[^/]+\/[^/]+\/$/.test(path));
    expect(actions.length).toBeGreaterThan(40);
    const wrong = actions.filter(({ html, tags }) => {
      const status = /<p class="tally">[\s\S]*?<\/p>/.exec(html)?.[0] ?? '';
      const words = tags.get('description')?.[0]?.split(/ on |,|\.| until /)[0] ?? '-';
      return !status.replaceAll(/<[^>]*>/g, ' ').includes(words);
    });
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });

  it('has the day of every note', () => {
    const notes = tagged.filter(({ path }) => /^\/notes\/(?!page)[^/]+\/[^/]+\/$/.test(path));
    const wrong = notes.filter(
      ({ path, tags }) =>
        tags.get('og:type')?.[0] !== 'article' ||
        !path.includes(tags.get('article:published_time')?.[0] ?? '-'),
    );
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });
});
