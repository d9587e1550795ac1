import { printDay } from '../../src/core/text/lines/day.ts';
import { unescaped } from '../../src/site/markdown/words-of.ts';
import type { FormatKey } from '../../src/testing/keys/format-keys.ts';
import { type GoldenCase, valuesIn } from '../../src/testing/keys/golden-cases.ts';
import { formsOf } from '../../src/testing/keys/holders.ts';
import { placeOf } from '../../src/testing/keys/places.ts';
import type { BuiltPage } from './pages-of.ts';

/** Returns whether pages of an address, with `<names>` for its parts, show a value that a case has for a key. */
export function isShown(key: FormatKey, golden: GoldenCase, textOf: (address: string) => string): boolean {
  const { page, words } = placeOf(key);
  const text = textOf(page);
  const forms = words === undefined ? formsOf(valuesIn(golden, key), key, golden) : [words];
  return forms
    .flatMap((form) =>
      /^\d{4}-\d\d-\d\d$/.test(form) ? [form, printDay(form, 'medium'), printDay(form, 'long')] : form,
    )
    .some((form) => text.includes(` ${wordsOf(form)} `));
}

/** Returns a function for the words of all pages of an address. */
export function wordsByAddress(pages: readonly BuiltPage[]): (address: string) => string {
  const texts = new Map<string, string>();
  const wordsOfPages = (address: string) => {
    const pattern = new RegExp(`^${address.replaceAll(/<[^>]+>/g, '[^/]+')}$`);
    const found = pages.filter(({ path }) => address === 'every page' || pattern.test(path));
    return ` ${found.map(({ path, html }) => wordsOf([path, unescaped(html.replaceAll(/<[^>]*>/g, ' ')), ...linksIn(html)].join(' '))).join(' ')} `;
  };
  return (address) => {
    const known = texts.get(address) ?? wordsOfPages(address);
    texts.set(address, known);
    return known;
  };
}

function linksIn(html: string): readonly string[] {
  return [...html.matchAll(/ (?:href|id|lang|content)="([^"]*)"/g)].map(([, value = '']) => value);
}

function wordsOf(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
