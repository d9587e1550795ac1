import { describe, expect, it } from 'vitest';
import { addresses } from './addresses.ts';
import { type IdKind, reservedNames } from './reserved-names.ts';

/** The names that a table of addresses reserves for ids of one kind, besides files. */
function reserved(kind: IdKind, ...table: readonly string[]): readonly string[] {
  return [...(reservedNames(table).byKind.get(kind) ?? [])];
}

describe('reserved names', () => {
  it('are those of a page where an id can be', () => {
    expect(reserved('person', '/people/:person/', '/people/decisions/')).toEqual(['decisions']);
    expect(reserved('person', '/people/decisions/', '/people/:person/')).toEqual(['decisions']);
    expect(reserved('person', ...addresses, '/people/decisions/')).toContain('decisions');
  });

  it('are those of a folder that a further part makes the same', () => {
    expect(reserved('program', '/programs/:program/:aim/', '/programs/page/:n/')).toEqual(['page']);
    expect(reserved('aim', '/programs/:program/:aim/', '/programs/page/:n/')).toEqual([]);
  });

  it('are no names whose addresses differ by length or by another part', () => {
    expect(reserved('person', '/people/:person/', '/people/page/:n/')).toEqual([]);
    expect(reserved('series', '/actions/:series/:action/', '/actions/closed/')).toEqual([]);
    expect(reserved('series', '/series/:series/next/', '/series/all/feed.xml')).toEqual([]);
    expect(reserved('team', '/people/:person/', '/people/decisions/', '/teams/:team/')).toEqual([]);
  });

  it('leave the first id free where the second one is enough', () => {
    const table = ['/actions/:series/:action/', '/actions/closed/summary/'];
    expect([reserved('series', ...table), reserved('action', ...table)]).toEqual([[], ['summary']]);
  });

  it('are never of a word that the site chooses itself', () => {
    expect(reservedNames(['/decisions/:status/', '/decisions/page/:n/']).byKind.size).toBe(0);
  });

  it('are all names of files, whoever has them', () => {
    const { files } = reservedNames(['/people/:person/', '/feed.xml', '/api/:name.json']);
    expect([...files]).toEqual(['index.html', 'feed.xml']);
  });
});
