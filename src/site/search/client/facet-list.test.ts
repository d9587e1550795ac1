import { describe, expect, it } from 'vitest';
import { html } from '../../../markup/html.ts';
import { facetList } from './facet-list.ts';
import { readQuery } from './query.ts';

const names = { aims: { 'p6/o2.2': 'Publish' }, quarters: ['2016–17 Q4', 'Spring', '2016–17 Q3'] };
const query = readQuery(new URLSearchParams());
const labels = (counts: Readonly<Record<string, Readonly<Record<string, number>>>>) =>
  [...html(facetList(counts, query, names)).matchAll(/<span>(.*?)<\/span>/g)].map(([, label]) => label);

describe('the facets', () => {
  it('have quarters in the order of time, the latest first, however many results they have', () => {
    expect(labels({ quarter: { '2016–17 Q3': 9, Spring: 1, '2016–17 Q4': 5 } })).toEqual(names.quarters);
  });

  it('show words, and the id of an aim only after its title', () => {
    expect(labels({ objective: { 'p6/o2.2': 1 } })).toEqual(['Publish <small>p6/o2.2</small>']);
    expect(labels({ status: { 'in-progress': 1, planned: 1 }, kind: { quarter: 1 } })).toEqual([
      ...['Quarter', 'In progress', 'Planned'],
    ]);
  });
});
