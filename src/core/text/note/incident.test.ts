import { expect, it } from 'vitest';
import { incidentRows } from './incident.ts';

it('has the known facts of an incident, and leaves out the others', () => {
  expect(incidentRows({ service: 'pkgdb2', cause: 'A full disk' })).toEqual([
    { term: 'Service', text: 'pkgdb2' },
    { term: 'Cause', text: 'A full disk' },
  ]);
});
