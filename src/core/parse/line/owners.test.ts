import { expect, it } from 'vitest';
import { readOwners } from './owners.ts';

const known: Readonly<Record<string, string>> = { dan: 'dan', 'ann lee': 'ann', ops: 'ops', all: 'everyone' };
const find = (words: string) => known[words.toLowerCase()];

/** The owners at the start of a text, and what follows them. */
function said(text: string, by: 'sign' | 'verb' | 'loose'): string {
  const owners = readOwners(text, find, by);
  return owners ? `${owners.names.map(({ value }) => value).join('+')} | ${text.slice(owners.end)}` : '';
}

it.each([
  ['Dan: go', 'sign', 'dan | go'],
  ['Dan - go', 'sign', 'dan | go'],
  ['Dan- go', 'sign', ''],
  ['Dan- go', 'loose', 'dan | go'],
  ['Dan to go', 'sign', ''],
  ['Dan to go', 'loose', 'dan | go'],
  ['Dan will go', 'loose', ''],
  ['Dan will go', 'verb', 'dan | go'],
  ['Dan should go', 'verb', 'dan | go'],
  ['Dan needs to go', 'verb', 'dan | go'],
  ['Dan and Ann Lee have to go', 'verb', 'dan+ann | go'],
  ['Ann Lee is going to go', 'verb', 'ann | go'],
  ['Dan volunteered to go', 'verb', 'dan | go'],
  ['All- go', 'loose', 'everyone | go'],
  ['Dan/Ann Lee, @zoe & ops: go', 'sign', 'dan+ann+zoe+ops | go'],
  ['Dan and Zoe: go', 'sign', ''],
  ['Zoe: Dan: go', 'sign', ''],
  ['@zoe: go', 'sign', 'zoe | go'],
  ['**Dan**: go', 'sign', 'dan | go'],
  ['the plan should hold', 'verb', ''],
] as const)('%s, ended by a %s: %s', (text, by, expected) => {
  expect(said(text, by)).toBe(expected);
});
