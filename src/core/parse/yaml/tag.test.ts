import { expect, it } from 'vitest';
import { tagIn } from './tag.ts';

it.each<[string, number?]>([
  ['{ for: !!str none }', 8],
  ['{ note: !!str "x" }', 9],
  ['{ for: !!seq [none] }', 8],
  ['{ for: [!!str none] }', 9],
  ['{ !!str for: none }', 3],
  ['{ for: ! none }', 8],
  ['{ for: !<tag:yaml.org,2002:str> none }', 8],
  // No tags.
  ['{ note: "!!str x" }'],
  ["{ note: '!' }"],
  ['{ note: a !b, x: 5 }'],
  ['{ note: now! }'],
  ['{ due: friday }'],
])('finds the tag of %s', (text, column) => {
  const found = tagIn({ path: 'a.md', text, firstLine: 3 });
  expect(found?.spot).toEqual(column && { line: 3, column });
});
