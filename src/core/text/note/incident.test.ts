import { expect, it } from 'vitest';
import { incidentRows } from './incident.ts';

it('says what is known of an incident, and nothing of the rest', () => {
  expect(incidentRows({ service: 'pkgdb2', cause: 'A full disk' })).toEqual([
    { term: 'Service', text: 'pkgdb2' },
    { term: 'Cause', text: 'A full disk' },
  ]);
});
