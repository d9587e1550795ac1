import { describe, expect, it } from 'vitest';
import { readQuery, toggled, writeQuery } from './query.ts';

const read = (address: string) => readQuery(new URLSearchParams(address));

describe('a query in the address', () => {
  it('is read back as it was written', () => {
    const address = '?q=staging+cluster&kind=action&kind=note&status=in-progress&page=2';
    expect(writeQuery(read(address))).toBe(address);
  });

  it('is nothing for an empty query', () => {
    expect(writeQuery(read(''))).toBe('');
  });

  it.each(['0', '-1', '1.5', 'x', '99999999999999999999'])(
    'starts at the first page where the page is %s',
    (page) => {
      expect(read(`page=${page}`).page).toBe(1);
    },
  );

  it('leaves out what is no facet', () => {
    expect(read('colour=red&kind=note').chosen).toEqual({ kind: ['note'] });
  });
});

describe('choosing a value', () => {
  it('adds to the values of its facet and goes back to the first page', () => {
    expect(toggled(read('kind=note&page=3'), 'kind', 'action')).toEqual(read('kind=note&kind=action'));
  });

  it('takes a chosen value back, and the facet with its last one', () => {
    expect(toggled(read('q=a&kind=note'), 'kind', 'note')).toEqual(read('q=a'));
  });
});
