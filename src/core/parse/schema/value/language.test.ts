import { expect, it } from 'vitest';
import { readContent } from '../../content.ts';

function found(language: string) {
  const files = [{ path: 'site.yaml', text: `language: ${language}\n` }];
  return readContent(files, [], []).findings.map(({ code, hint }) => [code, hint]);
}

it.each([
  ['xx', 'write a tag such as `en`'],
  ['Deutsch', 'write `de`'],
  ['german', 'write `de`'],
  ['German', 'write `de`'],
  ['english', 'write `en`'],
  ['de_DE', 'write `de-DE`'],
  ['pt_br', 'write `pt-br`'],
])('says which tag of a language was meant by %s', (written, hint) => {
  expect(found(written)).toEqual([['bad-value', hint]]);
});

it.each(['de', 'pt-BR', 'zh-Hant', 'nds', 'tlh', 'deu', 'sr-Latn-RS', 'he'])('accepts %s', (tag) => {
  expect(found(tag)).toEqual([]);
});
