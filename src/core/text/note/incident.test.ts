import { expect, it } from 'vitest';
import { incidentEntries } from './incident.ts';

it('has the known facts of an incident, and leaves out the others', () => {
  const rows = [
    { term: 'Service', text: 'pkgdb2' },
    { term: 'Cause', text: 'A full disk' },
  ];
  expect(incidentEntries([{ service: 'pkgdb2', cause: 'A full disk' }])).toEqual([
    { anchor: '_incident', head: 'Incident', rows },
  ]);
});

it('numbers several incidents', () => {
  expect(incidentEntries([{ service: 'a' }, { service: 'b' }])).toMatchObject([
    { anchor: '_incident', head: 'Incident 1', rows: [{ text: 'a' }] },
    { anchor: '_incident-2', head: 'Incident 2', rows: [{ text: 'b' }] },
  ]);
});
