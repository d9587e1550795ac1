import { expect, it } from 'vitest';
import { Trackers } from '../../model/trackers.ts';
import { readBody } from './body.ts';
import { FindTrackerIds } from './tracker-ids.ts';

const found = (markdown: string) =>
  readBody({ path: 'a.md', markdown, firstLine: 1 }, new FindTrackerIds(new Trackers([]))).findings.map(
    ({ code, message }) => `${code}: ${message}`,
  );

it.each([
  ['<summary>lone</summary>', ['raw-html: `<summary>` without a `<details>` around it is shown as text.']],
  [
    '<details>\n<summary>in</summary>\n\nx\n</details>\n\n<summary>after</summary>',
    ['raw-html: `<summary>` without a `<details>` around it is shown as text.'],
  ],
  [
    'Words </details> more.',
    ['raw-html: `</details>` is shown as text: its other half `<details>` is missing.'],
  ],
  ['<details>\n<summary>in</summary>\n\nx\n</details>', []],
])('reports what the page shows as text: %j', (markdown, findings) => {
  expect(found(markdown)).toEqual(findings);
});
