import { describe, expect, it } from 'vitest';
import { distinctiveWords, readAlike } from './likeness.ts';

const alike = (a: string, b: string) => readAlike(distinctiveWords(a), distinctiveWords(b));

describe('texts that read alike', () => {
  it.each([
    ['Find one way to track work', 'Find one way to track work.'],
    ['Upgrade the staging cluster', 'upgrade staging clusters'],
    ['Write the use cases down', 'Write down the use cases'],
    [
      'Publish a schedule for the rollout of secrets in production',
      'Publish the schedule for the rollout of all secrets in production',
    ],
    ['Document the deployment pipeline', 'Document the deployement pipeline'],
    ['Überprüfe die Schlüssel aller Dienste', 'Überprüfe die Schlüssel aller Dienste!'],
  ])('%s | %s', (a, b) => {
    expect(alike(a, b)).toBe(true);
    expect(alike(b, a)).toBe(true);
  });

  it.each([
    ['Upgrade the staging cluster', 'Upgrade the production cluster'],
    ['Review the Ops budget', 'Review the Web budget'],
    ['Write the report for Q1', 'Write the report for Q2'],
    ['Upgrade both clusters to 1.7', 'Upgrade both clusters to 1.8'],
    ['Ask Ann', 'Ask Ann'],
    ['Measure the shared cache', 'Measure the shared cache before the upgrade'],
  ])('not %s | %s', (a, b) => {
    expect(alike(a, b)).toBe(false);
  });
});
